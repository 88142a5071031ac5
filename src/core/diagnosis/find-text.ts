/** Where a text stands, from its first to its last part. */
export interface FoundText {
  readonly start: number;
  readonly end: number;
  /** Characters that were compared and not passed over. */
  readonly weight: number;
}

/**
 * Where a pattern is first met in a text, both in lower case: `*` stands for any run of characters. Each part is searched once, from where
 * the one before it ended, so that no text can make it slow.
 */
export function findText(pattern: readonly string[], text: string): FoundText | null {
  let start = -1;
  let end = 0;
  let weight = 0;
  for (const part of pattern) {
    const at = text.indexOf(part, end);
    if (at === -1) return null;
    if (start === -1) start = at;
    end = at + part.length;
    weight += part.length;
  }
  return { start, end, weight };
}

/** Texts as data writes them, each ready to be searched. */
export function preparePatterns(texts: string | undefined): readonly (readonly string[])[] {
  return texts?.toLowerCase().split('|').map((text) => text.split('*').filter((part) => part !== '')) ?? [];
}
