import type { Span } from '../../text/span.ts';
import { isHostName } from './names.ts';

/** An address in a text: `local`, what stands for its `@` (`%40` in a URL, `+40` in xtext), and its domain. */
export interface FoundAddress extends Span {
  readonly local: string;
  readonly at: string;
  readonly domain: string;
}

const sign = /@|%40|\+40(?=[A-Za-z][A-Za-z0-9-]{0,62}\.)/g;
const localCharacter = /[A-Za-z0-9!#$%&'*+=?^_`{|}~.\u0080-\uffff-]/;
const domainShape = /^(?:\[(?:IPv6:)?[0-9A-Fa-f.:]{2,60}\]|[A-Za-z0-9_\u0080-\uffff](?:[A-Za-z0-9_.\u0080-\uffff-]{0,252}[A-Za-z0-9_\u0080-\uffff])?)/;
const longestLocal = 250;
/** An escape of a string literal that runs into the address. */
const escapeHead = /^(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[nrtbf0])/;
/** Senders that were rewritten keep their `=` signs: SRS, BATV, VERP. */
const rewritten = /^(?:SRS[01]|prvs|btv1)[=+-]/i;

export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  let behind = 0;
  for (const match of text.matchAll(sign)) {
    const at = match.index;
    const end = at + match[0].length;
    const domain = domainShape.exec(text.slice(end, end + 256))?.[0] ?? '';
    const start = startOfLocal(text, at, behind);
    if (domain === '' || start >= at || !isDomain(domain, match[0])) continue;
    behind = end + domain.length;
    found.push({ start, end: behind, local: text.slice(start, at), at: match[0], domain });
  }
  return found;
}

function isDomain(domain: string, at: string): boolean {
  if (domain.startsWith('[')) return true;
  if (domain.includes('.')) return isHostName(domain, true) || /[^\0-\x7f]/.test(domain);
  return at === '@' && /^[A-Za-z][A-Za-z0-9-]*$/.test(domain);
}

/** Where a local part begins: after the last character that can be none of it, or that is the text's own. */
function startOfLocal(text: string, at: number, behind: number): number {
  if (text[at - 1] === '"') {
    const from = Math.max(behind, at - longestLocal);
    const open = from + text.slice(from, at - 1).lastIndexOf('"');
    return open >= from && !/[\r\n]/.test(text.slice(open, at)) ? open : at;
  }
  let start = at;
  while (start > behind && at - start < longestLocal && localCharacter.test(text[start - 1] ?? '')) start--;
  const local = text.slice(start, at);
  if (text[start - 1] === '\\') start += escapeHead.exec(local)?.[0].length ?? 0;
  // `&lt;` and its kin end with a semicolon, which is none; an `&` begins another parameter of a URL.
  start += text.slice(start, at).lastIndexOf('&') + 1;
  const equals = start + text.slice(start, at).lastIndexOf('=');
  const hasEquals = equals >= start;
  const isVerp = hasEquals && (rewritten.test(text.slice(start, at)) || isHostName(text.slice(equals + 1, at), true));
  if (hasEquals && !isVerp) start = equals + 1;
  start += /^[2-5]\d\d-(?=[A-Za-z0-9_"])/.exec(text.slice(start, at))?.[0].length ?? 0;
  while (start < at && /['`*{|?!#$%^.~-]/.test(text[start] ?? '')) start++;
  if (/^(?:3C|3c|22|20|3A|3a)/.test(text.slice(start, at)) && text[start - 1] === '%') start += 2;
  return start;
}
