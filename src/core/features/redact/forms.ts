import { encodeBase64 } from '../../text/base64.ts';
import { encodeUtf8 } from '../../text/octets.ts';

/** What is shorter is not looked for elsewhere: it would be found in innocent words. */
export const shortest = 4;
/** What is shorter than this counts only where it stands as a word of its own. */
const longWord = 8;
/** Tickets of Kerberos and the like are told again as they are or not at all. */
const longest = 4_000;

/** A way of writing a secret. */
export interface Form {
  readonly text: string;
  readonly isWord: boolean;
}

/** How a secret may be written elsewhere: as it is, in base64, for a URL, in the strings of C, Python, JSON, PHP, in HTML, in hex. */
export function formsOf(secret: string): Form[] {
  if (secret.length < shortest) return [];
  if (secret.length > longest) return [{ text: secret, isWord: false }];
  const octets = encodeUtf8(secret);
  const base64 = encodeBase64(octets);
  const isWord = secret.length < longWord;
  const hex = Array.from(octets, (octet) => octet.charCodeAt(0).toString(16).padStart(2, '0'));
  const upper = hex.map((digits) => digits.toUpperCase());
  // What a URL leaves as it is differs from library to library.
  const urls = ['', "!'()*", '/', "!'()*/:@$&,;=+"].map((kept) => encodeUrl(octets, kept));
  const texts = new Set([
    secret,
    ...urls.flatMap((url) => [url, url.replace(/%20/g, '+'), url.replace(/%[0-9A-F]{2}/g, (escaped) => escaped.toLowerCase())]),
    ...[hex, upper].flatMap((digits) => [digits.join(''), digits.join(' '), digits.join(':'), `%${digits.join('%')}`, `\\x${digits.join('\\x')}`]),
    ...escapedForms(secret, octets),
  ]);
  const encoded = [base64, base64.replace(/=+$/, ''), base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, ''), base64.replace(/\//g, '\\/'), encodeUrl(base64), encodeUrl(base64.replace(/=+$/, ''))];
  for (const text of encoded) texts.add(text);
  return [...texts].filter((text) => text.length >= shortest).map((text) => ({ text, isWord: isWord || text.length < longWord }));
}

function encodeUrl(octets: string, kept = ''): string {
  return octets.replace(/[^A-Za-z0-9._~-]/g, (octet) => kept.includes(octet) ? octet : `%${octet.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

function escapedForms(secret: string, octets: string): string[] {
  const backslashed = secret.replace(/["\\]/g, '\\$&');
  const hexEscapes = (text: string): string => text.replace(/[^ -~]/g, (octet) => `\\x${octet.charCodeAt(0).toString(16).padStart(2, '0')}`);
  const unicode = backslashed.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [
    backslashed,
    secret.replace(/['\\]/g, '\\$&'),
    secret.replace(/["'\\]/g, '\\$&'),
    hexEscapes(encodeUtf8(backslashed)),
    hexEscapes(octets.replace(/['\\]/g, '\\$&')),
    octets.replace(/["\\]/g, '\\$&').replace(/[^ -~]/g, (octet) => `\\${octet.charCodeAt(0).toString(8).padStart(3, '0')}`),
    unicode,
    unicode.replace(/[<>&]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`),
    secret.replace(/\//g, '\\/'),
    secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
    secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;'),
    secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&#34;').replace(/'/g, '&#039;'),
  ];
}
