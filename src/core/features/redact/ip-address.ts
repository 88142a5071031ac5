/** An address of IP as its numbers: four octets, or eight groups. */
export type IpNumbers = readonly number[];

export function parseIpv4(text: string): IpNumbers | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  const octets = parts.map(Number);
  return octets.every((octet) => octet < 256) ? octets : null;
}

export function parseIpv6(text: string): IpNumbers | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array.from({ length: halves.length === 2 ? missing : 0 }, () => '0'), ...tail];
  return groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)) ? groups.map((group) => Number.parseInt(group, 16)) : null;
}

/** Loopback, and what RFC 5737, RFC 2544 and RFC 3849 keep free for documents and tests: it tells nobody's place. */
export function isHarmless(numbers: IpNumbers): boolean {
  const [a = 0, b = 0, c = 0] = numbers;
  if (numbers.length === 8) return (a === 0x2001 && b === 0x0db8) || numbers.slice(0, 7).every((group) => group === 0);
  if (a === 127 || a === 0 || a === 255) return true;
  return (a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113) || (a === 198 && (b === 18 || b === 19));
}

/** The address for documents that stands for the n-th one, counted from 0. */
export function documentIpv4(n: number): IpNumbers {
  const nets = [[192, 0, 2], [198, 51, 100], [203, 0, 113]] as const;
  const net = nets[Math.floor(n / 254)];
  if (net !== undefined) return [...net, (n % 254) + 1];
  const rest = n - 254 * nets.length + 1;
  return [198, 18 + ((rest >> 16) & 1), (rest >> 8) & 255, rest & 255];
}

export function documentIpv6(n: number): IpNumbers {
  return [0x2001, 0x0db8, 0, 0, 0, 0, ((n + 1) >> 16) & 0xffff, (n + 1) & 0xffff];
}
