import type { MailEvent } from '../counts.ts';

/**
 * A record of Haraka behind its time: `[NOTICE] [uuid] [core] text key=value`, `level=NOTICE uuid=… origin=… message="text" key=value`.
 * Read are what the server says of recipients and senders, and what outbound says of deliveries (outbound/hmail.js).
 */
export function readHaraka(record: string): MailEvent | null {
  const plain = /^\[[A-Z]+\] \[([^\]]*)\] \[[^\]]*\] /.exec(record);
  if (plain !== null) return readMessage(plain[1] ?? '', record.slice(plain[0].length));
  const uuid = / uuid=(\S+) /.exec(record)?.[1];
  const message = / message="((?:[^"\\]|\\.)*)"/.exec(record);
  return uuid === undefined || message === null ? null : readMessage(uuid, `${message[1] ?? ''}${record.slice(message.index + message[0].length)}`);
}

/** The same from a record in JSON. */
export function readHarakaRecord(record: Readonly<Record<string, unknown>>): MailEvent | null {
  const { message, uuid, level, origin, ...rest } = record;
  if (typeof message !== 'string' || typeof uuid !== 'string' || level === undefined || origin === undefined) return null;
  const fields = Object.entries(rest).flatMap(([key, value]) => (typeof value === 'object' ? [] : [` ${key}=${JSON.stringify(value)}`]));
  return readMessage(uuid, message + fields.join(''));
}

function readMessage(uuid: string, text: string): MailEvent | null {
  // `.1` tells transactions of a connection apart, `.1.1` their deliveries.
  const id = uuid.includes('.') ? uuid.split('.', 2).join('.') : null;
  const told = /^(recipient|sender) <(.*?)> code="?([A-Z]+)"?/.exec(text);
  if (told !== null) {
    if (!told[3]?.startsWith('DENY')) return { outcome: null, id };
    return { outcome: 'rejected', id, wording: valueOf(text, 'msg'), command: told[1] === 'sender' ? 'MAIL' : 'RCPT' };
  }
  if (/^delivered file=|^delivered .*\bresponse=/.test(text)) {
    return { outcome: 'sent', id, recipient: `@${valueOf(text, 'domain')}`, host: valueOf(text, 'host'), wording: valueOf(text, 'response') };
  }
  const put = /^Temp failing \S+ for \d+ seconds: (.*?)(?= \w+=|$)/.exec(text);
  if (put !== null) return { outcome: 'deferred', id, wording: put[1] ?? '' };
  const refused = /^recipient <(.*?)> rejected: (.*?)(?= \w+=|$)/.exec(text);
  return refused === null ? null : { outcome: 'bounced', id, recipient: refused[1] ?? null, wording: refused[2] ?? '' };
}

function valueOf(text: string, key: string): string {
  const match = new RegExp(`\\b${key}=(?:"((?:[^"\\\\]|\\\\.)*)"|(\\S*))`).exec(text);
  return match?.[1] ?? match?.[2] ?? '';
}
