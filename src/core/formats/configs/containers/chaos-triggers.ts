import type { ConfiguredReply } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';

/** Mailpit's list of errors to make up: `Sender:451:30,Recipient:550:100`. Their texts are Mailpit's. */
export function readChaosTriggers(file: string, { start, end }: Span): ConfiguredReply[] {
  return [...file.slice(start, end).matchAll(/(?:^|,)\s{0,20}(Sender|Recipients?|Auth(?:entication)?)\s{0,20}:\s{0,20}(\d{3})(?=\s{0,20}:)/gi)].map(({ 0: whole, 1: place = '', 2: code = '', index }) => {
    const at = start + index + whole.length - 3;
    const span = { start: at, end: at + 3 };
    return { span, code, codeSpan: span, enhanced: null, text: '', textSpan: { start: at + 3, end: at + 3 }, isTemplate: false, answers: [verbs[place.charAt(0).toLowerCase()] ?? 'AUTH'] };
  });
}

const verbs: Readonly<Record<string, string>> = { s: 'MAIL', r: 'RCPT', a: 'AUTH' };
