import { documentIpv4, documentIpv6, type IpNumbers } from './ip-address.ts';

/** Names that stand for others: the same one for the same, throughout a text, and none that the text has already. */
export interface Pseudonyms {
  readonly host: (name: string) => string;
  /** The part before the `@`; it depends on the domain too. */
  readonly user: (local: string, domain: string) => string;
  readonly ip: (numbers: IpNumbers) => IpNumbers;
}

export function openPseudonyms(text: string): Pseudonyms {
  const taken = (pattern: RegExp): Set<string> => new Set(Array.from(text.matchAll(pattern), ([whole]) => whole.toLowerCase()));
  const [hosts, users] = [taken(/\bhost\d{1,7}(?=\.example\.org\b)/gi), taken(/\buser\d{1,7}\b/gi)];
  const ipv4 = taken(/\b(?:192\.0\.2|198\.51\.100|203\.0\.113|198\.1[89]\.\d{1,3})\.\d{1,3}\b/g);
  const ipv6 = taken(/\b2001:0?db8:[0-9a-f:]{1,32}/gi);
  const name = (prefix: string, used: ReadonlySet<string>): ((key: string) => string) => {
    const names = new Map<string, string>();
    let last = 0;
    return (key) => {
      let found = names.get(key);
      if (found === undefined) {
        do last++;
        while (used.has(`${prefix}${last}`));
        names.set(key, (found = `${prefix}${last}`));
      }
      return found;
    };
  };
  const [nameHost, nameUser] = [name('host', hosts), name('user', users)];
  const ips = new Map<string, IpNumbers>();
  const next = [0, 0];
  return {
    host: (host) => `${nameHost(host.toLowerCase().replace(/\.$/, ''))}.example.org`,
    user: (local, domain) => nameUser(`${local}@${domain}`.toLowerCase()),
    ip(numbers) {
      const key = numbers.join(' ');
      let found = ips.get(key);
      while (found === undefined) {
        const candidate = numbers.length === 4 ? documentIpv4(next[0] ?? 0) : documentIpv6(next[1] ?? 0);
        next[numbers.length === 4 ? 0 : 1] = (next[numbers.length === 4 ? 0 : 1] ?? 0) + 1;
        if (!(numbers.length === 4 ? ipv4.has(candidate.join('.')) : ipv6.has(writeIpv6(candidate)))) ips.set(key, (found = candidate));
      }
      return found;
    },
  };
}

/** Short, as RFC 5952 wants it, for the addresses that are made here. */
export function writeIpv6(numbers: IpNumbers): string {
  const groups = numbers.map((group) => group.toString(16)).join(':');
  return groups.replace(/(?:^|:)0(?::0)+(?::|$)/, '::');
}
