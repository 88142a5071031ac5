import type { SmtpDocument } from '../../document.ts';
import type { Edit, Span } from '../../text/span.ts';
import { findAddresses, type FoundAddress } from './addresses.ts';
import type { Cover } from './cover.ts';
import { eachBlock } from './dump-blocks.ts';
import { findHosts } from './hosts.ts';
import { findIps } from './ips.ts';
import { isMasked, isReserved } from './names.ts';
import { openPseudonyms, type Pseudonyms } from './pseudonyms.ts';
import type { Hidden, Kind } from './secret.ts';

interface Options {
  readonly addresses?: boolean;
  readonly hosts?: boolean;
  readonly ips?: boolean;
}

/** A name in a text, and the one that is to stand there. */
interface Renamed extends Span {
  readonly kind: Kind;
  readonly name: string;
}

/** Who writes to whom and from where: addresses, hosts and IP addresses under other names. In dumps and chunks letters become `x`. */
export function findPeopleAndPlaces(document: SmtpDocument, options: Options, cover: Cover): Hidden[] {
  if (options.addresses !== true && options.hosts !== true && options.ips !== true) return [];
  const { text } = document;
  const pseudonyms = openPseudonyms(text);
  const hostNames = options.hosts === true ? hostsOfDialogue(document) : [];
  const found: Hidden[] = [];
  for (const { start, end, kind, name } of renameIn(text, options, pseudonyms, hostNames)) {
    const span = { start, end };
    if (text.slice(start, end) === name) continue;
    const isDumped = cover.putOctet(start, 0x78) !== null;
    if (isDumped) continue;
    const edits = cover.keepsWidth(span) ? maskRun(text, span) : [{ span, text: name }];
    if (edits.length > 0) found.push({ kind, span, edits });
  }
  eachBlock(text, ({ octets, placeOf }) => {
    for (const { start, end, kind } of renameIn(octets, options, pseudonyms, hostNames)) {
      const edits: Edit[] = [];
      for (let at = start; at < end; at++) if (/[a-wyzA-Z0-9\x80-\xff]/.test(octets[at] ?? '')) edits.push(...(cover.putOctet(placeOf(at), 0x78) ?? []));
      if (edits.length > 0) found.push({ kind, span: { start: placeOf(start), end: placeOf(end - 1) + 2 }, edits });
    }
  });
  return found;
}

function renameIn(text: string, options: Options, pseudonyms: Pseudonyms, hostNames: readonly string[]): Renamed[] {
  const renamed: Renamed[] = [];
  const addresses = findAddresses(text);
  if (options.addresses === true) for (const address of addresses) renamed.push(...renameAddress(address, pseudonyms));
  if (options.hosts === true) {
    for (const { start, end } of findHosts(text, hostNames, addresses)) renamed.push({ start, end, kind: 'host', name: pseudonyms.host(text.slice(start, end)) + (text[end - 1] === '.' ? '.' : '') });
  }
  if (options.ips === true) for (const { start, end, write, numbers } of findIps(text)) renamed.push({ start, end, kind: 'ip', name: write(pseudonyms.ip(numbers)) });
  return renamed;
}

function renameAddress({ start, end, local, at, domain }: FoundAddress, pseudonyms: Pseudonyms): Renamed[] {
  if (isMasked(local + domain)) return [];
  const isOpen = isReserved(domain);
  if (isOpen && (domain.includes('.') || /^user\d+$/i.test(local))) return [];
  // An address literal, or the machine itself, stays what it is.
  if (domain.startsWith('[') || isOpen) return [{ start, end: start + local.length, kind: 'address', name: pseudonyms.user(local, domain) }];
  return [{ start, end, kind: 'address', name: `${pseudonyms.user(local, domain)}${at}${pseudonyms.host(domain)}` }];
}

function maskRun(text: string, { start, end }: Span): Edit[] {
  const masked = text.slice(start, end).replace(/[A-Za-z0-9]/g, 'x');
  return masked === text.slice(start, end) ? [] : [{ span: { start, end }, text: masked }];
}

/** Where a host must stand: what a hello names, and what greets. */
function hostsOfDialogue({ sessions }: SmtpDocument): string[] {
  const names: string[] = [];
  for (const { exchanges } of sessions) {
    for (const { command, reply } of exchanges) {
      const isHello = /^(?:EHLO|HELO|LHLO)$/.test(command?.verb ?? '');
      if (isHello) names.push(/^\S+/.exec(command?.argument ?? '')?.[0] ?? '');
      if ((isHello && reply?.code === '250') || (command === null && reply?.code === '220')) names.push(/^\S+/.exec(reply.lines[0]?.text ?? '')?.[0] ?? '');
    }
  }
  return names;
}
