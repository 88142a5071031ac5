import type { Source } from './source.ts';

/** A parameter of MAIL or RCPT (RFC 5321, section 4.1.1.11). */
export interface ParameterEntry {
  /** Upper case, without `=`. */
  readonly name: string;
  readonly title: string;
  readonly verbs: readonly ('MAIL' | 'RCPT' | 'VRFY' | 'EXPN')[];
  /** The EHLO keyword that offers it. */
  readonly keyword: string;
  readonly syntax: string;
  readonly meaning: string;
  /** Octets that its extension adds to the longest command line; null where the standard states none. */
  readonly increment: number | null;
  /** Where only one value carries the increment, that value: `BODY` adds 16 as BINARYMIME and nothing as 8BITMIME. */
  readonly incrementFor?: string;
  readonly sources: readonly Source[];
}
