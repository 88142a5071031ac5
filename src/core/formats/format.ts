import type { Progress } from '../smtp/conversation.ts';
import type { MessageBlock } from '../smtp/message-block.ts';
import type { MessageNote } from '../smtp/logged-message.ts';
import type { ReportedReply } from '../smtp/reported-reply.ts';
import type { ConnectionEvent, Utterance } from '../smtp/utterance.ts';
import type { Line } from '../text/line.ts';

export type FormatKind = 'transcript' | 'log' | 'bounce' | 'config';

/** Something said, something that happened to the connection, a reply that a log or a bounce reports, or what a log's line tells of a message. */
export type HeardLine = Utterance | ConnectionEvent | ReportedReply | MessageNote;

/** The same, or lines of the message that the client is sending (`turn`) in one piece. */
export type HeardOne = HeardLine | MessageBlock;

/** What a line of a file turns out to be: one of these, several, or a note. */
export type Heard = HeardLine | readonly HeardOne[] | null;

/** Reads one file of a notation, line by line and in order; it may keep state. */
export interface Reader {
  /** `progress` tells how far the session has come that a line belongs to; without an id, the one session there is. */
  readonly read: (line: Line, progress: (session?: string) => Progress) => Heard;
  /** What a reader that must look ahead still holds when the file ends. */
  readonly end?: (progress: (session?: string) => Progress) => Heard;
}

/** One way in which programs write SMTP down. */
export interface Format {
  readonly id: string;
  readonly title: string;
  readonly kind: Exclude<FormatKind, 'config'>;
  /** What the reader was held against: the versions that were run, else the program's source or logs that people published. */
  readonly checked: string;
  /**
   * What of the wire the notation keeps, beyond the text of its lines: `dots`: message lines stand there as sent, with the dots added for
   * transparency (RFC 5321, section 4.5.2); `line ends`: a line that ended in LF on the wire ends so in a file that was recorded, and
   * may be mended there. Absent where tools drop or make up such things, or print a dot for whatever is not ASCII.
   */
  readonly keeps?: readonly ('dots' | 'line ends')[];
  /** It says how many octets each part has, or cuts them into rows of one width: a part that were longer or shorter would be misread. */
  readonly isMeasured?: true;
  /** Real lines of the notation: documentation and test at once. `C` and `S` say who speaks the marked part, `-` that nobody does. */
  readonly samples: readonly Sample[];
  /**
   * How strongly one line speaks for this notation: 0 not at all, 1 it fits, 3 it fits no other, 20 a signature that settles it.
   * Asked only of a text's head.
   */
  readonly recognise: (line: string) => number;
  /** A notation without marks of its own: whether the lines of a head, which fit it, are only quoted in a text of another kind. */
  readonly isQuoted?: (head: readonly string[]) => boolean;
  /** A notation that lines do not tell one by one, such as a mail: whether the whole text is in it. Asked before any line is weighed. */
  readonly recogniseText?: (text: string) => boolean;
  /** A notation that has no marks of its own may look at the whole text, where nothing wraps its lines. */
  readonly open: (text?: string) => Reader;
}

/** A line as a tool prints it, with « and » around what went over the wire. */
export type Sample = readonly ['C' | 'S' | '-', string];

export function defineFormat(format: Format): Format {
  return format;
}
