/** A Content-Type (RFC 2045, section 5.1). */
export interface MediaType {
  /** In small letters; `text/plain` where a part does not say. */
  readonly type: string;
  readonly boundary: string | null;
  readonly reportType: string | null;
}

export function parseMediaType(value: string): MediaType {
  const type = /^\s*([\w.+-]{1,100}\/[\w.+-]{1,100})/.exec(value)?.[1]?.toLowerCase() ?? 'text/plain';
  return { type, boundary: parameter(value, 'boundary'), reportType: parameter(value, 'report-type')?.toLowerCase() ?? null };
}

/** A parameter, quoted or not, whole or in RFC 2231's numbered sections. */
function parameter(value: string, name: string): string | null {
  const whole = new RegExp(`;\\s*${name}\\*?\\s*=\\s*(?:"([^"]{0,300})"|([^\\s;"]{1,300}))`, 'i').exec(value);
  if (whole !== null) return decodeExtended(whole[1] ?? whole[2] ?? '');
  const sections = [...value.matchAll(new RegExp(`;\\s*${name}\\*(\\d{1,2})\\*?\\s*=\\s*(?:"([^"]{0,300})"|([^\\s;"]{1,300}))`, 'gi'))];
  if (sections.length === 0) return null;
  return decodeExtended(sections.sort((a, b) => Number(a[1]) - Number(b[1])).map(([, , quoted, bare]) => quoted ?? bare ?? '').join(''));
}

/** `charset'language'text` with percent escapes (RFC 2231, section 4). */
function decodeExtended(text: string): string {
  const extended = /^[\w-]*'[\w-]*'(.*)$/.exec(text)?.[1];
  return extended === undefined ? text : extended.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
