import type { Reply } from '../../smtp/reply.ts';

/** The codes that SMTP can have (RFC 5321, section 4.2). */
const codeShape = /^[2-5][0-5]\d$/;

export function fitsGrammar(code: string): boolean {
  return codeShape.test(code);
}

/** Whether all lines of a reply agree: where they do not, what its code says is anybody's guess. */
export function hasOneCode({ code, lines }: Reply): boolean {
  return lines.every((line) => line.code === code);
}
