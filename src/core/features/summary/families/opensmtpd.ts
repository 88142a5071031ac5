import type { MailEvent } from '../counts.ts';

const results = { Ok: 'sent', TempFail: 'deferred', PermFail: 'bounced', Expired: 'expired' } as const;

/** A message of OpenSMTPD, from its session id on (smtpd/mta.c, mda.c, smtp_session.c). */
export function readOpensmtpd(message: string): MailEvent | null {
  const kind = /^[0-9a-f]{16} (mta|mda|smtp) (delivery|failed-command|message|envelope) /.exec(message);
  if (kind === null) return null;
  // An envelope's id begins with its message's.
  const id = /\b(?:evpid|msgid)=([0-9a-f]{8})/.exec(message)?.[1] ?? null;
  if (kind[2] === 'failed-command') return readRefusal(message);
  if (kind[2] !== 'delivery') return id === null ? null : { outcome: null, id };
  const result = valueOf(message, 'result');
  if (!(result in results)) return null;
  const relay = /^(\S+)(?: \((\S+)\))?/.exec(valueOf(message, 'relay'));
  const names = [relay?.[1] ?? '', relay?.[2] ?? ''];
  return {
    outcome: results[result as keyof typeof results],
    id,
    recipient: / to=<([^>]*)>/.exec(message)?.[1] ?? null,
    host: names.find((name) => /[a-z]/i.test(name) && !name.includes(':')) ?? names[0] ?? null,
    wording: valueOf(message, 'stat'),
  };
}

/** Only what refuses a sender, a recipient or a message; a mistyped command is none. */
function readRefusal(message: string): MailEvent | null {
  const command = /^(MAIL|RCPT|DATA|\.)?/i.exec(valueOf(message, 'command'))?.[1]?.toUpperCase() ?? '';
  const wording = valueOf(message, 'result');
  if (command === '' || !/^[45]/.test(wording) || /^50[0-4]/.test(wording)) return null;
  return { outcome: 'rejected', wording, command };
}

/** A value in quotes goes to the quote before the next key, since the text inside may hold quotes itself. */
function valueOf(message: string, key: string): string {
  const start = message.indexOf(` ${key}=`);
  if (start < 0) return '';
  const rest = message.slice(start + key.length + 2);
  return rest.startsWith('"') ? (/^"(.*?)"(?= [a-z-]+=|$)/.exec(rest)?.[1] ?? '') : (rest.split(' ', 1)[0] ?? '');
}
