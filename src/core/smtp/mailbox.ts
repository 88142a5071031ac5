import { judgeDomain, nameCharacter, type Defect } from './domain.ts';

/** An address taken apart as far as it can be, with offsets into it. */
export interface Mailbox {
  /** Where the local part begins: after a source route, which is obsolete and permitted. */
  readonly localAt: number;
  /** Where the `@` before the domain stands; -1 where there is none. */
  readonly at: number;
  readonly local: string;
  /** Null where there is no `@`. */
  readonly domain: string | null;
}

const routeShape = /^@[^@:\s]+(?:,@[^@:\s]+)*:/;

/** Takes an address apart: the last `@` outside of quotes divides it. */
export function splitMailbox(address: string): Mailbox {
  const localAt = address.startsWith('@') ? (routeShape.exec(address)?.[0].length ?? 0) : 0;
  const quoteEnd = address[localAt] === '"' ? endOfQuotes(address, localAt) : -1;
  const at = address.lastIndexOf('@');
  if (at < Math.max(localAt, quoteEnd)) return { localAt, at: -1, local: address.slice(localAt), domain: null };
  return { localAt, at, local: address.slice(localAt, at), domain: address.slice(at + 1) };
}

/** The closing quote; -1 where there is none. */
function endOfQuotes(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return -1;
}

/**
 * What in an address lies outside the grammar (RFC 5321, section 4.1.2; RFC 6531, section 3.3); null where nothing does. Literals in square
 * brackets are left to `judgeLiteral`.
 */
export function judgeMailbox(address: string): Defect | null {
  const { localAt, at, local, domain } = splitMailbox(address);
  const localDefect = local.startsWith('"') ? judgeQuoted(local) : judgeDotString(local, at === -1);
  if (localDefect !== null) return { ...localDefect, from: localDefect.from + localAt, to: localDefect.to + localAt };
  if (domain === null) return { from: 0, to: address.length, why: 'the domain is missing' };
  if (domain === '') return { from: at, to: at + 1, why: 'nothing follows the @' };
  const defect = domain.startsWith('[') ? null : judgeDomain(domain);
  return defect === null ? null : { ...defect, from: defect.from + at + 1, to: defect.to + at + 1 };
}

function judgeDotString(local: string, isWhole: boolean): Defect | null {
  if (local === '') return { from: 0, to: 1, why: 'nothing stands before the @' };
  const strange = /[^A-Za-z0-9!#$%&'*+/=?^_`{|}~.\u0080-\uffff-]/.exec(local);
  if (strange !== null) {
    const [character] = strange;
    const why = character === '@' ? 'there are two @' : `${nameCharacter(character)} cannot stand in ${isWhole ? 'it' : 'a local part'} without quotes`;
    return { from: strange.index, to: strange.index + 1, why };
  }
  if (local.startsWith('.')) return { from: 0, to: 1, why: 'a local part does not begin with a dot' };
  if (local.endsWith('.')) return { from: local.length - 1, to: local.length, why: 'a local part does not end with a dot' };
  const dots = local.indexOf('..');
  return dots === -1 ? null : { from: dots, to: dots + 2, why: 'two dots of a local part stand side by side' };
}

function judgeQuoted(local: string): Defect | null {
  const end = endOfQuotes(local, 0);
  if (end === -1) return { from: 0, to: 1, why: 'the quotes are not closed' };
  if (end !== local.length - 1) return { from: end + 1, to: local.length, why: 'the closing quote stands right before the @' };
   
  const strange = /[\u0000-\u001f\u007f]/.exec(local);
  return strange === null ? null : { from: strange.index, to: strange.index + 1, why: 'quotes hold no control characters' };
}
