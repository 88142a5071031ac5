import type { SmtpDocument } from '../../document.ts';
import { isPlaceholder } from '../../smtp/placeholder.ts';
import { decodeBase64 } from '../../text/base64.ts';
import { encodeUtf8 } from '../../text/octets.ts';
import type { Span } from '../../text/span.ts';
import { eachBlock } from './dump-blocks.ts';
import { formsOf, type Form } from './forms.ts';
import type { Cover } from './cover.ts';
import type { Said } from './said.ts';
import { openSearch, type Search } from './search.ts';
import type { Secret, SecretKind } from './secret.ts';

/** A password as a part of a longer message is in none of its own encodings: what is base64 is decoded and looked into. */
const base64Word = /(?:[A-Za-z0-9+/]{4}){2,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?/g;
const hexWord = /(?:[0-9a-fA-F]{2}){8,}/g;

/** Every further place where a text holds one of the secrets that were found in it, however it is written there. */
export function findCopies({ text }: SmtpDocument, secrets: readonly Secret[], said: Said, cover: Cover): Secret[] {
  const kinds = new Map<string, SecretKind>();
  for (const { kind, values } of secrets) for (const value of values) if (!isPlaceholder(value) && !kinds.has(value)) kinds.set(value, kind);
  const forms = listForms(kinds.keys());
  if (forms.length === 0) return [];
  const search = openSearch(forms);
  // The octets of a dump are one character each.
  const octetSearch = openSearch(forms.flatMap((form) => (/[^\0-\x7f]/.test(form.text) ? [form, { ...form, text: encodeUtf8(form.text) }] : [form])));
  const found: Secret[] = [];
  const add = (span: Span, places?: readonly number[]): void => {
    const kind = kinds.get(text.slice(span.start, span.end)) ?? 'credentials';
    // What stands in a dump is found among its octets.
    if (places !== undefined || (!said.isFixed(span) && !cover.isOctet(span.start))) found.push({ kind, span, values: [], ...(places === undefined ? {} : { places }) });
  };
  search.each(text, (start, end) => add({ start, end }));
  eachEncoded(text, octetSearch, (start, end) => add({ start, end }));
  eachBlock(text, ({ octets, placeOf }) => {
    const take = (start: number, end: number): void => {
      const places = Array.from({ length: end - start }, (_, i) => placeOf(start + i));
      add({ start: places[0] ?? 0, end: (places.at(-1) ?? 0) + 1 }, places);
    };
    octetSearch.each(octets, take);
    eachEncoded(octets, octetSearch, take);
  });
  return found;
}

function listForms(values: Iterable<string>): Form[] {
  const forms: Form[] = [];
  for (const value of values) forms.push(...formsOf(value));
  return forms;
}

function eachEncoded(text: string, search: Search, found: (start: number, end: number) => void): void {
  const lookInto = (octets: string | null, start: number, end: number): void => {
    if (octets !== null && search.isIn(octets)) found(start, end);
  };
  for (const { 0: word, index } of text.matchAll(base64Word)) if (/[A-Z]/.test(word)) lookInto(decodeBase64(word), index, index + word.length);
  for (const { 0: word, index } of text.matchAll(hexWord)) lookInto(decodeHex(word), index, index + word.length);
}

function decodeHex(digits: string): string {
  let octets = '';
  for (let at = 0; at < digits.length; at += 2) octets += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2), 16));
  return octets;
}
