import type { Advice, Reading, Status } from './entry.ts';
import type { Source } from './source.ts';

/** A three-digit reply code and what is known of it (RFC 5321, section 4.2). */
export interface ReplyCodeEntry extends Advice {
  /** Three digits. */
  readonly code: string;
  /** A title of a few words in title case: `System Status`. */
  readonly title: string;
  /** The wording of the standard that defines it; for others the wording that is met, or a plain description. */
  readonly name: string;
  readonly status: Status;
  /** Verbs that it may answer, plus `(connection)` for the greeting, `.` for the end of the message, `*` for any command. */
  readonly commands: readonly string[];
  /** Enhanced status codes that usually come with it; empty where none may (RFC 2034, section 4). */
  readonly enhanced: readonly string[];
  /** Reply codes that it is confused or seen with. */
  readonly related: readonly string[];
  readonly readings?: readonly Reading[];
  /** For who writes a server: when to send this code rather than another; one sentence. Absent for codes that no server should send. */
  readonly use?: string;
  readonly sources: readonly Source[];
}
