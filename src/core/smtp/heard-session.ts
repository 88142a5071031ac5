import type { Span } from '../text/span.ts';
import type { Exchange, MessageText, Session, Transaction } from './session.ts';
import { readTransactions } from './transactions.ts';

/** A session that was heard to its end; its transactions are told when somebody asks for them. */
export class HeardSession implements Session {
  readonly id: string | null;
  readonly span: Span;
  readonly exchanges: readonly Exchange[];
  readonly messages: readonly MessageText[];
  readonly isTls: boolean;
  readonly #isLmtp: boolean;
  #transactions: readonly Transaction[] | null = null;

  constructor(id: string | null, span: Span, exchanges: readonly Exchange[], messages: readonly MessageText[], isTls: boolean, isLmtp: boolean) {
    this.id = id;
    this.span = span;
    this.exchanges = exchanges;
    this.messages = messages;
    this.isTls = isTls;
    this.#isLmtp = isLmtp;
  }

  get transactions(): readonly Transaction[] {
    return (this.#transactions ??= readTransactions(this.exchanges, this.#isLmtp));
  }
}
