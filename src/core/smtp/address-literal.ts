/** What stands between square brackets instead of a domain (RFC 5321, section 4.1.3). */
export function isIpv4(text: string): boolean {
  return text.length <= 15 && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) <= 255);
}

/** The tag `IPv6:` is not part of it. */
export function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1);
  const hasIpv4 = last !== undefined && text.endsWith(last) && isIpv4(last);
  if (!(hasIpv4 ? groups.slice(0, -1) : groups).every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  const count = groups.length + (hasIpv4 ? 1 : 0);
  return halves.length === 2 ? count <= 7 : count === 8;
}

/** Looks like an IPv6 address, whether it is right or not: at least two colons among hexadecimal digits. */
export function resemblesIpv6(text: string): boolean {
  return text.length <= 64 && /^[0-9A-Fa-f:.]+$/.test(text) && text.indexOf(':') !== text.lastIndexOf(':');
}

export interface LiteralDefect {
  /** In a few words, for `an address literal …`. */
  readonly what: string;
  /** What was meant, where there is one reading only. */
  readonly mended: string | null;
}

/** What is wrong with a literal or a bare IP address that stands where a domain may; null where nothing is, or where it is neither. */
export function judgeLiteral(text: string): LiteralDefect | null {
  if (!text.startsWith('[')) {
    if (isIpv4(text)) return { what: 'An IP address needs square brackets', mended: `[${text}]` };
    return resemblesIpv6(text) && isIpv6(text) ? { what: 'An IPv6 address needs brackets and its tag', mended: `[IPv6:${text}]` } : null;
  }
  if (!text.endsWith(']')) return { what: 'The closing bracket of the literal is missing', mended: judgeLiteral(`${text}]`) === null ? `${text}]` : null };
  const inside = text.slice(1, -1);
  const tag = /^([A-Za-z0-9-]{1,32}):/.exec(inside)?.[1];
  if (isIpv4(inside)) return null;
  if (resemblesIpv6(inside)) {
    return isIpv6(inside)
      ? { what: 'IPv6 needs its tag inside the brackets', mended: `[IPv6:${inside}]` }
      : { what: 'This is no IPv6 address, and the tag IPv6: is missing', mended: null };
  }
  if (tag === undefined) return { what: 'Only four numbers up to 255 or IPv6: and an address go into the brackets', mended: null };
  if (tag.toUpperCase() !== 'IPV6') return tag.toUpperCase() === 'IPV4' && isIpv4(inside.slice(5)) ? { what: 'IPv4 takes no tag', mended: `[${inside.slice(5)}]` } : null;
  return isIpv6(inside.slice(5)) ? null : { what: 'What follows IPv6: is no IPv6 address', mended: null };
}
