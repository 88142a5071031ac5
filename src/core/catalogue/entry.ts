import type { ReasonId } from './reason.ts';
import type { Source } from './source.ts';

/**
 * Where a code, verb or keyword stands: `standard` is in RFC 5321 or its updates, `extension` in another RFC or registry,
 * `obsolete` was withdrawn, `vendor` belongs to one product, `nonstandard` is met in the wild and defined nowhere.
 */
export type Status = 'standard' | 'extension' | 'obsolete' | 'vendor' | 'nonstandard';

/** Who can change something: the person or program that sends, who runs the sending system, the recipient, who runs the receiving one. */
export type Actor = 'sender' | 'sender-admin' | 'recipient' | 'recipient-admin' | 'nobody';

/** Whether the same thing may be sent again: `yes` later and unchanged, `after-change`, or `no` because it is done or hopeless. */
export type Retry = 'yes' | 'no' | 'after-change';

/** Steps for each side of the conversation, in the order in which to try them. Each is one sentence. */
export interface Fix {
  /** For whoever sends: a person, an application, the sending server's administrator. */
  readonly sender: readonly string[];
  /** For whoever runs the server that gave the reply. */
  readonly receiver: readonly string[];
}

/** What an entry says in plain words about one outcome. */
export interface Advice {
  /** The verdict in at most twelve words: the first line of a hover. */
  readonly verdict: string;
  /** Two or three sentences: what it means and what causes it. */
  readonly meaning: string;
  /** Situations in which it is seen, each a short clause or sentence. */
  readonly when: readonly string[];
  readonly fix: Fix;
  readonly act: Actor;
  readonly retry: Retry;
  /** Present only where the code alone decides the reason. */
  readonly reason?: ReasonId;
}

/** A narrower reading of a code: after a certain command, or when a certain system says it. What is absent is as in the entry. */
export interface Reading extends Partial<Advice> {
  /** Verbs as in `Command.verb`, plus `(connection)` for the greeting and `.` for the end of the message. */
  readonly commands?: readonly string[];
  /** The id of whoever gives the code this reading, such as `google`; absent where a standard does. */
  readonly speaker?: string;
  readonly sources: readonly Source[];
}
