/** Where braces that open at an offset are closed again, behind the last one; null where they are not. */
export function endOfBraces(text: string, at: number): number | null {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    const character = text[end];
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return end + 1;
  }
  return null;
}
