import type { MailEvent } from '../counts.ts';

const head = /^(?:[+-]\d{4} )?(?:\[\d+\] )?(?:([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) )?/;
const flags = { '=>': 'sent', '->': 'sent', '>>': 'sent', '==': 'deferred', '**': 'bounced' } as const;
const refusalStart = /^(?:H=|F=|U=|P=|I=|rejected |temporarily rejected |Connection from )/;
const refusal = /(?:^|\s)rejected (?:after |from )?([A-Za-z.]+)|\srefused:/;

/** An entry of Exim's main log, without its time (Exim's specification, chapter "Log files"). */
export function readExim(line: string): MailEvent | null {
  const match = head.exec(line);
  const id = match?.[1] ?? null;
  const text = line.slice(match?.[0].length ?? 0);
  const flag = text.slice(0, 2);
  if (id !== null && text[2] === ' ' && flag in flags) return readDelivery(id, flag as keyof typeof flags, text.slice(3));
  if (refusalStart.test(text)) {
    const found = refusal.exec(text);
    if (found !== null) return readRefusal(id, text, found);
  }
  return id === null ? null : { outcome: null, id };
}

function readDelivery(id: string, flag: keyof typeof flags, text: string): MailEvent {
  const [first = '', second = ''] = text.split(' ', 2);
  const recipient = second.startsWith('<') ? second : first.replace(/:$/, '');
  const colon = text.indexOf(': ');
  const wording = flags[flag] === 'sent' ? (/ C="([^"]*)"/.exec(text)?.[1] ?? null) : colon < 0 ? null : text.slice(colon + 2);
  const isExpiry = flag === '**' && text.endsWith('retry timeout exceeded');
  return { outcome: isExpiry ? 'expired' : flags[flag], id, recipient, host: / H=\(?([^\s[()]+)/.exec(text)?.[1] ?? null, ...(wording === null ? {} : splitWording(wording)) };
}

/** `SMTP error from remote mail server after RCPT TO:<a@b>: 550 no`: what was answered, and to what. */
function splitWording(whole: string): Pick<MailEvent, 'wording' | 'command'> {
  const text = whole.replace(/(?: (?:DT|QT|RT)=\S+){1,3}$/, '');
  const error = /^SMTP error from remote mail server after (?:pipelined )?(end of data|initial connection|[A-Z]+)/.exec(text);
  const reply = /: (?=[2-5]\d\d[ -])/.exec(text);
  const command = error?.[1] === 'end of data' ? '.' : error?.[1] === 'initial connection' ? '(connection)' : (error?.[1] ?? null);
  return { wording: reply === null ? text : text.slice(reply.index + 2), command };
}

function readRefusal(id: string | null, text: string, found: RegExpExecArray): MailEvent {
  const colon = text.indexOf(': ', found.index);
  const word = found[1] ?? '';
  const command = word === 'DATA' ? '.' : /^[A-Z]+$/.test(word) ? word : word === '' || word === 'connection' ? '(connection)' : null;
  return { outcome: 'rejected', id, command, wording: colon < 0 ? text.slice(found.index).trim() : text.slice(colon + 2) };
}
