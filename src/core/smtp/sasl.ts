import { decodeBase64 } from '../text/base64.ts';
import { decodeUtf8 } from '../text/octets.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Command } from './command.ts';
import type { ReplyLine } from './reply.ts';
import type { Exchange, Session } from './session.ts';

/** One login: AUTH, what the server asked, and what the client answered (RFC 4954, section 4). */
export interface Login {
  /** The AUTH; null where the file begins behind it. */
  readonly exchange: Exchange | null;
  /** Upper case; empty where it is not known. */
  readonly mechanism: string;
  /** What the client said, in order: an initial response, then its answers. */
  readonly messages: readonly SaslMessage[];
  readonly challenges: readonly ReplyLine[];
  readonly isTls: boolean;
}

/** A part of a login that the client said. */
export interface SaslMessage {
  readonly command: Command;
  /** Where it begins in the command's text. */
  readonly from: number;
  readonly text: string;
}

/** Where the credentials in a command's text begin: an initial response to AUTH, or an answer to 334; null where there are none. */
export function credentialsAt({ verb, utterance: { text } }: Command): number | null {
  if (verb === '(auth)') return text === '*' || text.trim() === '' ? null : 0;
  if (verb !== 'AUTH' && verb !== 'X-EXPS') return null;
  const start = /^\s*\S+\s+\S+\s+(?=\S)/.exec(text)?.[0].length;
  return start === undefined || text.slice(start).trim() === '=' ? null : start;
}

/** The logins of a session in the order in which they began. */
export function loginsOf({ exchanges }: Session): Login[] {
  const logins: { exchange: Exchange | null; mechanism: string; messages: SaslMessage[]; challenges: ReplyLine[]; isTls: boolean }[] = [];
  for (const exchange of exchanges) {
    const { command, reply, isTls } = exchange;
    if (command === null) continue;
    const begins = command.verb === 'AUTH' || command.verb === 'X-EXPS';
    if (!begins && command.verb !== '(auth)') continue;
    if (begins || logins.length === 0) {
      const mechanism = begins ? (/^\S+/.exec(command.argument)?.[0].toUpperCase() ?? '') : '';
      logins.push({ exchange: begins ? exchange : null, mechanism, messages: [], challenges: [], isTls });
    }
    const login = logins.at(-1);
    const from = credentialsAt(command);
    if (from !== null) login?.messages.push({ command, from, text: command.utterance.text.slice(from) });
    if (reply?.code === '334') login?.challenges.push(...reply.lines);
  }
  return logins;
}

/** What of a login lets somebody else log in: passwords, tokens, and what was computed from them; as text, decoded. */
export function secretsOf({ mechanism, messages }: { readonly mechanism: string; readonly messages: readonly Pick<SaslMessage, 'text'>[] }): string[] {
  return messages.flatMap(({ text }, index) => [decode(text), plain(text)].flatMap((said) => (said === null ? [] : readSecrets(mechanism, index, said)))).filter((secret) => !isPlaceholder(secret));
}

/** What a message says behind its base64; null where that is no text. */
export function decode(message: string): string | null {
  const octets = decodeBase64(message.trim());
  return octets === null ? null : decodeUtf8(octets);
}

/** Some tools print it decoded, with a NUL as `\0`. */
function plain(message: string): string | null {
  return decodeBase64(message) !== null && message.length >= 12 ? null : message.replace(/\\0|\\x00|\\u0000/g, '\0');
}

function readSecrets(mechanism: string, index: number, said: string): string[] {
  const bearer = /auth=[A-Za-z]{1,20} ([^\x01]+)/i.exec(said)?.[1];
  if (bearer !== undefined) return [bearer];
  const parts = said.split('\0');
  if (parts.length > 1) return mechanism === 'PLAIN' || mechanism === '' ? parts.slice(-1) : [];
  switch (mechanism) {
    case 'LOGIN':
      return index > 0 ? [said] : [];
    case 'PLAIN':
      return [said];
    case 'CRAM-MD5':
      return said.includes(' ') ? [said.slice(said.lastIndexOf(' ') + 1)] : [];
    case '':
      return index > 0 && /^[^\x00-\x1f\x7f]+$/.test(said) ? [said] : [];
    default: {
      const computed = /(?:^|,)(?:response=|p=)"?([^",]+)/.exec(said)?.[1];
      return computed === undefined ? [] : [computed];
    }
  }
}
