import type { Span } from '../text/span.ts';
import type { ReportedReply } from './reported-reply.ts';

/** How an attempt to deliver ended, by whatever words a program says it; `rejected`: it was refused before it was in the queue. */
export type DeliveryStatus = 'sent' | 'deferred' | 'bounced' | 'expired' | 'rejected';

/** What a line tells of a delivery to one recipient, beside the reply that decided it. */
export interface DeliveryFacts {
  /** Null where the program has another word for it. */
  readonly status: DeliveryStatus | null;
  readonly recipient: string | null;
  /** The address before aliases. */
  readonly originalRecipient?: string | undefined;
  /** The next host or the local delivery agent, as printed. */
  readonly relay?: string | undefined;
  /** An enhanced code. */
  readonly dsn?: string | undefined;
  /** As printed: seconds, or hours, minutes and seconds. */
  readonly delay?: string | undefined;
  /** Postfix: a/b/c/d. */
  readonly delays?: string | undefined;
}

/** What one line of a log tells of a message. */
export interface MessageFacts {
  /** Who handed it over: a name and an address, as printed. */
  readonly client?: string | undefined;
  readonly sender?: string | undefined;
  /** Octets, as printed. */
  readonly size?: string | undefined;
  readonly messageId?: string | undefined;
  readonly delivery?: DeliveryFacts | undefined;
  /** With this line the message's life begins, or ends. */
  readonly milestone?: 'accepted' | 'expired' | 'removed' | undefined;
}

/** A line of a log that is about a message. */
export interface MessageNote {
  readonly report: 'note';
  /** The line, or what of it was not taken off. */
  readonly span: Span;
  readonly queueId: string;
  /** The host that wrote the line; null where the log does not tell. */
  readonly logHost: string | null;
  readonly time?: string | undefined;
  readonly facts: MessageFacts;
}

/** One attempt to deliver a message to one recipient. */
export interface Delivery extends DeliveryFacts {
  readonly span: Span;
  readonly time: string | null;
  readonly reply: ReportedReply | null;
}

/** A message's life as the lines of a log tell it. What they do not tell is null. */
export interface LoggedMessage {
  readonly queueId: string;
  readonly logHost: string | null;
  /** Of every line about it, in the order of the log. */
  readonly notes: readonly MessageNote[];
  readonly client: string | null;
  readonly sender: string | null;
  readonly size: string | null;
  readonly messageId: string | null;
  /** Deliveries and refusals, in the order of the log. */
  readonly deliveries: readonly Delivery[];
  readonly isExpired: boolean;
  readonly isRemoved: boolean;
}
