import type { Actor, Fix, Retry, Status } from '../../catalogue/entry.ts';
import type { ReasonId } from '../../catalogue/reason.ts';
import type { Source } from '../../catalogue/source.ts';
import type { BlockList } from '../../diagnosis/block-lists.ts';

export type ExplanationKind = 'reply-code' | 'enhanced-code' | 'reply' | 'verb' | 'keyword' | 'setting' | 'unknown';

/** An answer to «what is this?», as every host shows it. A field that does not apply to the kind is null or empty. */
export interface Explanation {
  /** What was asked, as written. */
  readonly input: string;
  readonly kind: ExplanationKind;
  /** What to call it in a heading: `550 5.1.1`, `RCPT`. */
  readonly label: string;
  /** A few words in title case; null for what has no name. */
  readonly title: string | null;
  readonly code: string | null;
  readonly enhanced: string | null;
  /** The standard's or registry's wording; null where there is none: a name is never invented. */
  readonly name: string | null;
  /** The first digit's meaning (RFC 5321, section 4.2.1; RFC 3463, section 2). */
  readonly class: string | null;
  /** The second digit's meaning. */
  readonly category: string | null;
  /** The meaning of an enhanced code's second number. */
  readonly subject: string | null;
  readonly status: Status | 'unknown';
  /** Whether IANA registers it; null for what has no registry. */
  readonly registered: boolean | null;
  /** At most a dozen words. */
  readonly verdict: string;
  readonly meaning: string;
  readonly when: readonly string[];
  readonly fix: Fix;
  /** Verbs that it answers; `(connection)`, `.` and `*` as in the catalogue. */
  readonly commands: readonly string[];
  /** Codes that usually come with it. */
  readonly companions: readonly string[];
  readonly related: readonly string[];
  /** How others read the same code, or how it reads elsewhere. */
  readonly readings: readonly OtherReading[];
  /** What is odd about this very use: a class that disagrees, a code that the command does not permit. */
  readonly remarks: readonly string[];
  /** Rows of facts about a verb or keyword. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly reason: ReasonId | null;
  /** The id of who wrote the reply, where that is known. */
  readonly speaker: string | null;
  readonly confidence: 'certain' | 'likely' | 'guess' | null;
  readonly act: Actor | null;
  readonly retry: Retry | null;
  readonly retryAfterSeconds: number | null;
  /** The parts of the input that decided. */
  readonly evidence: readonly string[];
  /** The block list that the reply names. */
  readonly blockList: BlockList | null;
  /** The setting, table or ACL of the answering server behind it. */
  readonly causedBy: string | null;
  /** What the user's team has noted about it: hostile data. */
  readonly ownWords: string | null;
  readonly ownLink: string | null;
}

export interface OtherReading {
  /** Whose or when: `Google`, `after STARTTLS`. */
  readonly title: string;
  readonly verdict: string;
  readonly meaning: string;
  readonly sources: readonly Source[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** An explanation in which nothing applies yet. */
export const blank = {
  title: null,
  code: null,
  enhanced: null,
  name: null,
  class: null,
  category: null,
  subject: null,
  status: 'unknown',
  registered: null,
  when: [],
  fix: { sender: [], receiver: [] },
  commands: [],
  companions: [],
  related: [],
  readings: [],
  remarks: [],
  facts: [],
  sources: [],
  reason: null,
  speaker: null,
  confidence: null,
  act: null,
  retry: null,
  retryAfterSeconds: null,
  evidence: [],
  blockList: null,
  causedBy: null,
  ownWords: null,
  ownLink: null,
} as const satisfies Omit<Explanation, 'input' | 'kind' | 'label' | 'verdict' | 'meaning'>;
