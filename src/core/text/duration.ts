/** How long the units last, in seconds; the longest spellings are met by their beginning. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^us(?:ec)?$/, 1e-6],
  [/^(?:ms|msecs?|milliseconds?)$/, 0.001],
  [/^(?:s|secs?|seconds?)$/, 1],
  [/^(?:m|mins?|minutes?)$/, 60],
  [/^(?:h|hours?|hrs?)$/, 3600],
  [/^(?:d|days?)$/, 86_400],
  [/^(?:w|weeks?)$/, 604_800],
];

const part = /(\d{1,12}(?:\.\d{1,6})?)\s{0,4}([a-z]{0,12})\s{0,4}/iy;

/**
 * A time as programs write it (`30`, `5m`, `2h30m`, `30 secs`) in seconds; a bare number counts `bare` seconds. Null where it is anything
 * else, such as a variable.
 */
export function readDuration(text: string, bare = 1): number | null {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '' || trimmed.length > 60) return null;
  let seconds = 0;
  for (part.lastIndex = 0; part.lastIndex < trimmed.length; ) {
    const match = part.exec(trimmed);
    if (match === null) return null;
    const [, count = '', unit = ''] = match;
    const length = unit === '' ? bare : units.find(([shape]) => shape.test(unit))?.[1];
    if (length === undefined) return null;
    seconds += Number(count) * length;
  }
  return seconds;
}
