import type { Span } from '../../text/span.ts';
import { isHarmless, parseIpv4, parseIpv6, type IpNumbers } from './ip-address.ts';
import { writeIpv6 } from './pseudonyms.ts';

/** An address of IP in a text, and how another one is written in its place. */
export interface FoundIp extends Span {
  readonly numbers: IpNumbers;
  readonly write: (numbers: IpNumbers) => string;
}

const dotted = /(?<![\d.A-Za-z])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?!\d|\.\d{1,5}\.\d)/g;
const reverse = /(?<![\w.-])(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?=\.in-addr\.arpa\b)/gi;
const reverseNibbles = /(?<![\w.-])((?:[0-9a-f]\.){31}[0-9a-f])(?=\.ip6\.arpa\b)/gi;
const colons = /(?<![0-9A-Za-z:.])(?:IPv6:)?([0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,8})(?![0-9A-Za-z:]|\.\d)/g;
const mapped = /(?<=[0-9A-Fa-f:]:)(\d{1,3}(?:\.\d{1,3}){3})(?![\d.])/g;
/** Providers write the address into the name of the host. */
const dashed = /(?<!\d)(?<!\d-)\d{1,3}(?:-\d{1,3}){3}(?!\d|-\d)/g;

export function findIps(text: string): FoundIp[] {
  const found: FoundIp[] = [];
  const known = new Set<string>();
  const reversed = new Set<number>();
  const add = (start: number, end: number, numbers: IpNumbers | null, write: FoundIp['write']): void => {
    if (numbers === null || isHarmless(numbers)) return;
    known.add(numbers.join('-'));
    found.push({ start, end, numbers, write });
  };
  for (const { 1: address = '', index } of text.matchAll(reverse)) {
    reversed.add(index);
    const numbers = parseIpv4(address);
    add(index, index + address.length, numbers === null ? null : [...numbers].reverse(), (own) => [...own].reverse().join('.'));
  }
  for (const { 1: address = '', index } of text.matchAll(reverseNibbles)) {
    const digits = address.split('.').reverse().join('');
    add(index, index + address.length, (digits.match(/.{4}/g) ?? []).map((group) => Number.parseInt(group, 16)), nibbles);
  }
  for (const { 0: address, index } of text.matchAll(dotted)) {
    if (reversed.has(index)) continue;
    // tcpflow fills each number up with zeros.
    const isPadded = /^\d{3}(?:\.\d{3}){3}$/.test(address) && /\.0\d\d|^0\d\d/.test(address);
    add(index, index + address.length, parseIpv4(address), (own) => own.map((octet) => String(octet).padStart(isPadded ? 3 : 1, '0')).join('.'));
  }
  for (const { 1: address = '', index } of text.matchAll(mapped)) add(index, index + address.length, parseIpv4(address), (own) => own.join('.'));
  for (const { 0: whole, 1: address = '', index } of text.matchAll(colons)) {
    const start = index + whole.length - address.length;
    if (/\d/.test(address) && address.includes(':')) add(start, start + address.length, parseIpv6(address), writeIpv6);
  }
  for (const { 0: address, index } of text.matchAll(dashed)) {
    const numbers = address.split('-').map(Number);
    if (known.has(numbers.join('-'))) add(index, index + address.length, numbers, (own) => own.join('-'));
  }
  return found;
}

function nibbles(numbers: IpNumbers): string {
  return Array.from(numbers.map((group) => group.toString(16).padStart(4, '0')).join('')).reverse().join('.');
}
