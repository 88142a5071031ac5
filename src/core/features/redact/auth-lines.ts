import { isPlaceholder } from '../../smtp/placeholder.ts';
import { secretsOf, decode } from '../../smtp/sasl.ts';
import type { Line } from '../../text/line.ts';
import { decodeBase64 } from '../../text/base64.ts';
import type { Secret } from './secret.ts';

const auth = /\bAUTH[ \t]{1,4}([A-Z][A-Z0-9_-]{2,30})[ \t]{1,4}([A-Za-z0-9+/_-]{4,}={0,2})(?![A-Za-z0-9+/_-])/gi;
/** Net::SMTP prints what a base64 means, on a line of its own. */
const decoded = />>> \(decoded\) /;
const challenge = /(?:^|[^0-9A-Za-z.])334(?: +([A-Za-z0-9+/]{4,}={0,2}))?(?:\\r|\\n|["',\s]){0,8}$/;
const opening = /(?:^|[^\w-])AUTH [A-Z][A-Z0-9_-]{2,30}(?:\\r|\\n|["',\s]){0,8}$/;
const lastWord = /([A-Za-z0-9+/]{4,}={0,2})(?:\\r|\\n|["',\s]){0,8}$/;

/** Logins on lines that were not read as dialogue: other tools' logs, exceptions, second prints. */
export function openAuthLines(): (line: Line) => Secret[] {
  let linesAfterChallenge = Infinity;
  let asked = '';
  return ({ text, start }) => {
    const found: Secret[] = [];
    for (const match of text.matchAll(auth)) {
      const [whole, mechanism = '', message = ''] = match;
      if (!isMessageOf(mechanism.toUpperCase(), message)) continue;
      const at = start + match.index + whole.length - message.length;
      found.push({ kind: 'credentials', span: { start: at, end: at + message.length }, values: [message, ...valuesOf(mechanism.toUpperCase(), message)] });
    }
    const lead = decoded.exec(text);
    if (lead !== null) {
      const from = lead.index + lead[0].length;
      const said = text.slice(from);
      if (!isPlaceholder(said)) found.push({ kind: 'credentials', span: { start: start + from, end: start + text.length }, values: valuesOf('', said) });
    }
    linesAfterChallenge++;
    const next = challenge.exec(text.slice(-2_000));
    const answer = linesAfterChallenge <= 2 && found.length === 0 && next === null ? lastWord.exec(text.slice(-2_000)) : null;
    const word = answer?.[1] ?? '';
    if (answer !== null && word !== asked && isAnswer(word)) {
      const at = start + Math.max(0, text.length - 2_000) + answer.index;
      found.push({ kind: 'credentials', span: { start: at, end: at + word.length }, values: [word, ...valuesOf('', word)] });
      linesAfterChallenge = Infinity;
    }
    if (next !== null || (opening.test(text.slice(-100)) && !/\b250[ -]/.test(text.slice(-100)))) {
      linesAfterChallenge = 0;
      asked = next?.[1] ?? '';
    }
    return found;
  };
}

/** Whether a word behind a mechanism is its message: `250-AUTH PLAIN LOGIN` and prose have words there too. */
function isMessageOf(mechanism: string, word: string): boolean {
  if (isPlaceholder(word)) return false;
  const octets = decodeBase64(word.replace(/-/g, '+').replace(/_/g, '/'));
  if (octets !== null) {
    if (mechanism === 'PLAIN') return octets.includes('\0');
    if (/^(?:XOAUTH2|OAUTHBEARER|NTLM)$/.test(mechanism)) return /auth=|^n,|^NTLMSSP/.test(octets);
    if (mechanism === 'LOGIN' || mechanism.startsWith('SCRAM-')) return /^[ -~\x80-\xff]{2,}$/.test(octets) && looksEncoded(word);
  }
  return word.length >= 12 && looksEncoded(word);
}

function isAnswer(word: string): boolean {
  const said = decode(word);
  return said !== null && word.length >= 4 && !/^\d+$/.test(word) && (looksEncoded(word) || word.endsWith('=')) && !isPlaceholder(word);
}

/** Letters of both cases and no word of a language: base64 of anything longer than a few octets has them. */
function looksEncoded(word: string): boolean {
  return /[a-z]/.test(word) && /[A-Z]/.test(word) && (/[0-9+/=]/.test(word) || /[a-z][A-Z].*[a-z][A-Z]/.test(word));
}

/** By itself a message does not tell whether it is the first: both readings count. */
function valuesOf(mechanism: string, message: string): string[] {
  const values = secretsOf({ mechanism, messages: [{ text: message }] });
  const said = decode(message);
  return said !== null && values.length === 0 && mechanism === '' && said.length >= 4 && !said.includes('@') ? [said] : values;
}
