import type { Span } from '../text/span.ts';
import type { Command } from './command.ts';
import type { Reply } from './reply.ts';
import type { Utterance } from './utterance.ts';

/** A command and its reply (RFC 5321, section 3). One side is null where the file does not show it, or where there was none: a greeting. */
export interface Exchange {
  readonly command: Command | null;
  readonly reply: Reply | null;
  /** Whether it went over TLS, as far as the file shows. */
  readonly isTls: boolean;
}

/** The text of a message between DATA and the lone dot, or a BDAT chunk, line by line as sent. */
export interface MessageText {
  readonly kind: 'data' | 'chunk';
  readonly lines: readonly Utterance[];
  /** The exchange whose command announced it. */
  readonly exchange: Exchange;
  /** The MAIL that began its transaction; null where the file shows none. */
  readonly mail: Exchange | null;
}

/** From MAIL to the end of the message (RFC 5321, section 3.3). */
export interface Transaction {
  readonly mail: Exchange;
  /** From MAIL to what ended it, in order. */
  readonly exchanges: readonly Exchange[];
  readonly recipients: readonly Recipient[];
  readonly outcome: 'sent' | 'rejected' | 'aborted' | 'unknown';
}

/** What became of one RCPT. */
export interface Recipient {
  readonly exchange: Exchange;
  readonly address: string;
  /** The last reply that decided on it: to RCPT, or after the dot where the protocol answers for each recipient. */
  readonly code: string | null;
}

/** From greeting to the end of the connection. */
export interface Session {
  /** What the notation calls it; null where it names none. */
  readonly id: string | null;
  readonly span: Span;
  /** In the order of the commands on the wire. */
  readonly exchanges: readonly Exchange[];
  readonly messages: readonly MessageText[];
  readonly transactions: readonly Transaction[];
  /** Whether TLS was on at its end. */
  readonly isTls: boolean;
}

/** Whether the server answered with a failure, for now or for good. */
export function isRefused({ reply }: Exchange): boolean {
  return reply !== null && /^[45]/.test(reply.code);
}

export function isAccepted({ reply }: Exchange): boolean {
  return reply?.code.startsWith('2') ?? false;
}

/** Whether whoever sent a command had read the reply to an earlier one. */
export function wasRead({ reply }: Exchange, { utterance }: Command): boolean {
  return reply !== null && reply.isEnded && reply.span.end <= utterance.span.start;
}
