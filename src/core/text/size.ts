const shape = /^(\d{1,15})\s{0,2}([kmgt]?)i?(?:b|bytes?|octets?)?$/i;
const factors: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };
const bares: Readonly<Record<string, number>> = { KB: 1024, MB: 1024 ** 2 };

/** A size as programs write it (`10240000`, `50M`, `20 MB`) in octets; a bare number counts `bare`. Null where it is anything else. */
export function readSize(text: string, bare = 'octets'): number | null {
  const match = shape.exec(text.trim());
  if (match === null) return null;
  const [, count = '', factor = ''] = match;
  return Number(count) * (factor === '' ? (bares[bare] ?? 1) : (factors[factor.toLowerCase()] ?? 1));
}
