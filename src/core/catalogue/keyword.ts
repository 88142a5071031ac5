import type { Status } from './entry.ts';
import type { Source } from './source.ts';

/** A keyword of the EHLO reply: a service extension that the server offers (RFC 5321, section 2.2). */
export interface KeywordEntry {
  /** Upper case; EHLO keywords are not case-sensitive. */
  readonly keyword: string;
  /** A title of a few words: `Command Pipelining`. */
  readonly title: string;
  readonly status: Status;
  /** Whether IANA registers it. */
  readonly registered: boolean;
  /** The verdict in at most twelve words. */
  readonly verdict: string;
  readonly meaning: string;
  readonly when: readonly string[];
  /** What goes wrong with it and what to do then; one sentence each. */
  readonly fix: readonly string[];
  /** What may follow the keyword on its line, in the standard's grammar; null where nothing may. */
  readonly syntax: string | null;
  readonly verbs: readonly string[];
  /** Names of `ParameterEntry` that it adds. */
  readonly parameters: readonly string[];
  readonly related: readonly string[];
  readonly sources: readonly Source[];
}
