import type { Status } from './entry.ts';
import type { Source } from './source.ts';

/** A command verb (RFC 5321, section 4.1.1, and extensions). */
export interface VerbEntry {
  /** Upper case, as in `Command.verb`. */
  readonly verb: string;
  /** A title of a few words: `Start a Mail Transaction`. */
  readonly title: string;
  readonly status: Status;
  /** The verdict in at most twelve words. */
  readonly verdict: string;
  readonly meaning: string;
  readonly when: readonly string[];
  /** What goes wrong with it and what to do then; one sentence each. */
  readonly fix: readonly string[];
  /** The whole command as the standard writes it, without CRLF. */
  readonly syntax: string;
  /** Names of `ParameterEntry` that may follow. */
  readonly parameters: readonly string[];
  /** Reply codes that the standards permit; `any` adds 421, 500, 501 where RFC 5321, section 4.3.2 does. */
  readonly replies: { readonly success: readonly string[]; readonly intermediate: readonly string[]; readonly error: readonly string[] };
  /** The longest command line in octets with CRLF, before what parameters on it add. */
  readonly longestLine: number;
  /** The EHLO keyword that offers it, or null where none is needed. */
  readonly keyword: string | null;
  readonly related: readonly string[];
  readonly sources: readonly Source[];
}
