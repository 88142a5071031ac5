/** Where two running hashes of 32 bits begin; a pair tells apart what one cannot. */
export const firstSeed = 0x811c9dc5 | 0;
export const secondSeed = 0x1b873593;

export const firstPrime = 0x01000193;
export const secondPrime = 0x9e3779b1 | 0;

/** The next state of the first hash (FNV-1a). Loops over each octet of a log write it out: until they are compiled, calls are what they cost. */
export function stepFirst(hash: number, octet: number): number {
  return Math.imul(hash ^ octet, firstPrime);
}

/** The next state of the second hash: another multiplier, so that both seldom agree on two texts. */
export function stepSecond(hash: number, octet: number): number {
  return Math.imul(hash + octet, secondPrime);
}

/** Spreads each bit over all (MurmurHash3's finaliser, in the public domain). */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
