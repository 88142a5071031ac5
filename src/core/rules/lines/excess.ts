import type { Command } from '../../smtp/command.ts';
import { locate, type Utterance } from '../../smtp/utterance.ts';
import { countOctets, type Encoding } from '../../text/octets.ts';
import type { Span } from '../../text/span.ts';

/** The part of a path, or of a hello's name, that is longer than RFC 5321, section 4.5.3.1 has every server accept. */
export interface Excess {
  readonly part: 'local part' | 'domain' | 'label' | 'path';
  readonly span: Span;
  readonly octets: number;
}

const longestLocalPart = 64;
const longestDomain = 255;
/** RFC 1035, section 2.3.4. */
const longestLabel = 63;
/** With its angle brackets. */
const longestPath = 256;

/** The innermost part of a command that is too long: what contains it is too long for its sake. */
export function findExcess(command: Command, encoding: Encoding): Excess | null {
  const { utterance, verb, argument, path } = command;
  // No part of a command is longer than all of it.
  if (command.octets <= longestLabel) return null;
  if (verb === 'EHLO' || verb === 'HELO' || verb === 'LHLO') {
    const blank = argument.indexOf(' ');
    return domainExcess(utterance, utterance.text.length - argument.length, blank === -1 ? argument : argument.slice(0, blank), encoding);
  }
  if (path === null || path.address === '') return null;
  const start = utterance.text.indexOf(path.address, utterance.text.indexOf(':') + 1);
  // A source route is obsolete, and its hosts are no part of the address.
  const mailbox = path.address.startsWith('@') ? path.address.indexOf(':') + 1 : 0;
  const at = path.address.lastIndexOf('@');
  const local = path.address.slice(mailbox, at < mailbox ? undefined : at);
  const localOctets = countOctets(local, encoding);
  if (localOctets > longestLocalPart && (mailbox > 0 || at !== 0)) {
    return { part: 'local part', span: locate(utterance, start + mailbox, start + mailbox + local.length), octets: localOctets };
  }
  const domain = at < mailbox ? null : domainExcess(utterance, start + at + 1, path.address.slice(at + 1), encoding);
  if (domain !== null) return domain;
  const octets = countOctets(path.address, encoding) + 2;
  return octets > longestPath ? { part: 'path', span: path.span, octets } : null;
}

function domainExcess(utterance: Utterance, start: number, domain: string, encoding: Encoding): Excess | null {
  const octets = countOctets(domain, encoding);
  if (octets > longestDomain) return { part: 'domain', span: locate(utterance, start, start + domain.length), octets };
  if (domain.startsWith('[')) return null;
  let from = 0;
  for (const label of domain.split('.')) {
    // What counts of a label in other scripts is its length in Punycode.
    if (label.length > longestLabel && /^[!-~]+$/.test(label)) {
      return { part: 'label', span: locate(utterance, start + from, start + from + label.length), octets: label.length };
    }
    from += label.length + 1;
  }
  return null;
}
