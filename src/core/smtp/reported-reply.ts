import type { Span } from '../text/span.ts';
import type { LocatedEnhancedStatusCode } from './enhanced-status-code.ts';
import type { Piece } from './utterance.ts';

/**
 * A reply that a log or a bounce reports, with what it tells of the delivery that the reply decided. What the text does not tell is null.
 * A program's own words about a delivery, where no server spoke, are reported likewise: they have no code.
 */
export interface ReportedReply {
  readonly report: 'reply';
  /** From the first of code, enhanced code and text to the text's end. */
  readonly span: Span;
  /** Where the reply's whole wording, codes included, does not stand in the file as it is: as in an utterance. */
  readonly pieces?: readonly Piece[];
  /** The whole wording, codes included, on one line. */
  readonly wording: string;
  /** Three digits. */
  readonly code: string | null;
  readonly codeSpan: Span | null;
  readonly enhanced: LocatedEnhancedStatusCode | null;
  /** What follows the codes; several lines are joined by a blank. */
  readonly text: string;
  /** The verb that it answers, as in `Command.verb`; `(connection)` for a greeting, `.` for the end of the message. */
  readonly command: string | null;
  /** Who gave it: a name, or an address where no name is told. Where no server spoke, the host that it is about. */
  readonly host: string | null;
  readonly queueId: string | null;
  readonly recipient: string | null;
  /** The delivery's status by the report's own account (`dsn=`, `Status:`): an enhanced code. */
  readonly status: string | null;
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded` (RFC 3464, section 2.3.3); what a log calls sent, deferred, bounced, expired and rejected is said so. */
  readonly action: string | null;
  /** As printed by the program. */
  readonly time?: string | undefined;
}
