import type { Span } from '../../text/span.ts';
import { isHostName, isMasked, isReserved } from './names.ts';

const dotted = /[A-Za-z0-9_][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_][A-Za-z0-9_-]{0,62}){1,20}\.?/g;

/** Names of hosts in a text; `known` are those that stand where only a host can stand. Of an address the domain counts. */
export function findHosts(text: string, known: readonly string[], addresses: readonly Span[]): Span[] {
  const certain = new Set(known.map((name) => name.toLowerCase().replace(/\.$/, '')));
  const ends = new Set(addresses.map(({ end }) => end));
  const found: Span[] = [];
  for (const { 0: whole, index } of text.matchAll(dotted)) {
    // A dot at the end belongs to the sentence, unless a root was meant: `mx.corp.com.` before a bracket.
    const isRoot = whole.endsWith('.') && /[\]):[]/.test(text[index + whole.length] ?? '');
    const word = isRoot ? whole : whole.replace(/\.$/, '');
    const skipped = skipEscape(text, index, word);
    const name = word.slice(skipped);
    const start = index + skipped;
    const end = start + name.length;
    if (isReserved(name) || isMasked(name) || /\.(?:in-addr|ip6)\.arpa$/i.test(name)) continue;
    const before = text[start - 1] ?? '';
    const isDomain = before === '@' || ends.has(end);
    const isInUrl = text.slice(Math.max(0, start - 3), start) === '://';
    const isResolved = text[end] === '[' && /^\[[\dA-Fa-f]/.test(text.slice(end, end + 2));
    const isCertain = isDomain || isInUrl || isResolved || certain.has(name.toLowerCase().replace(/\.$/, ''));
    // Files and modules have a path before them, or go on behind.
    if (!isCertain && (/[/\\$%~-]/.test(before) || /[(/]/.test(text[end] ?? '') || text.startsWith('::', end))) continue;
    if (isHostName(name, isCertain)) found.push({ start, end });
  }
  return found;
}

/** The code of a reply that goes on, `\n` or `\u003c` of a literal, `%40` of a URL, `=3D` of quoted-printable before a name. */
function skipEscape(text: string, index: number, word: string): number {
  const code = /^[2-5]\d\d-(?=[A-Za-z0-9_])/.exec(word)?.[0].length ?? 0;
  if (code > 0) return code;
  if (text[index - 1] === '\\') return /^(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[nrt])(?=[A-Za-z0-9])/.exec(word)?.[0].length ?? 0;
  if (text[index - 1] === '=' && /^3D[A-Za-z]/.test(word)) return 2;
  if (text[index - 1] === '%' || text[index - 1] === '+') return /^40(?=[A-Za-z])/.exec(word)?.[0].length ?? 0;
  return 0;
}
