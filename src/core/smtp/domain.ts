/** A part of a text that the grammar does not permit, and why. */
export interface Defect {
  readonly from: number;
  readonly to: number;
  /** A clause that ends a sentence: `the domain has an empty label`. */
  readonly why: string;
}

/**
 * What in a domain name lies outside the grammar (RFC 5321, section 4.1.2); null where nothing does. Letters beyond ASCII are labels of RFC 6531.
 */
export function judgeDomain(domain: string): Defect | null {
  const strange = /[^A-Za-z0-9.\u0080-\uffff-]/.exec(domain);
  if (strange !== null) return { from: strange.index, to: strange.index + 1, why: `${nameCharacter(strange[0])} cannot stand in a domain` };
  let from = 0;
  for (const label of domain.split('.')) {
    const to = from + label.length;
    if (label === '' && domain === '') return { from, to, why: 'the domain is missing' };
    if (label === '') return { from: Math.max(from - 1, 0), to: Math.max(from, 1), why: describeDot(domain, from) };
    if (label.startsWith('-') || label.endsWith('-')) return { from, to, why: 'a part of a domain neither begins nor ends with a hyphen' };
    from = to + 1;
  }
  return null;
}

function describeDot(domain: string, at: number): string {
  if (at === 0) return 'a domain does not begin with a dot';
  return at === domain.length ? 'a domain does not end with a dot' : 'two dots of a domain stand side by side';
}

/** A character as a sentence about it can show it. */
export function nameCharacter(character: string): string {
  if (character === ' ') return 'a blank';
  if (character === '\t') return 'a tab';
  return /[\p{Cc}\p{Cf}\p{Cs}]/u.test(character) ? 'a control character' : character;
}
