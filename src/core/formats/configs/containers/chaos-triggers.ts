import type { ConfiguredReply } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';

/** Mailpit's list of errors to make up: `Sender:451:30,Recipient:550:100`. Their texts are Mailpit's; a number that is no code makes the whole list invalid. */
export function readChaosTriggers(file: string, { start, end }: Span): ConfiguredReply[] {
  return [...file.slice(start, end).matchAll(/(?:^|,)\s{0,20}(Sender|Recipients?|Auth(?:entication)?)\s{0,20}:\s{0,20}([\dOoIl]{1,9})(?=\s{0,20}:)/gi)].map(({ 0: whole, 1: place = '', 2: code = '', index }) => {
    const at = start + index + whole.length - code.length;
    const span = { start: at, end: at + code.length };
    const isCode = /^\d{3}$/.test(code);
    const answers = [verbs[place.charAt(0).toLowerCase()] ?? 'AUTH'];
    return { span, code: isCode ? code : null, codeSpan: isCode ? span : null, ...(isCode ? {} : { untaken: span }), enhanced: null, text: '', textSpan: { start: span.end, end: span.end }, isTemplate: false, answers };
  });
}

const verbs: Readonly<Record<string, string>> = { s: 'MAIL', r: 'RCPT', a: 'AUTH' };
