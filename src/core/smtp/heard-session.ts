import type { Span } from '../text/span.ts';
import { Conversation } from './conversation.ts';
import type { Journal } from './journal.ts';
import type { Exchange, MessageText, Session, Transaction } from './session.ts';
import { readTransactions } from './transactions.ts';

/** A session that was heard to its end. Its journal stays: who asks for what was said makes it be heard again, with all that this takes. */
export class HeardSession implements Session {
  readonly id: string | null;
  readonly isTls: boolean;
  readonly #start: number;
  readonly #end: number;
  readonly #journal: Journal;
  readonly #isLmtp: boolean;
  #exchanges: readonly Exchange[] | null = null;
  #messages: readonly MessageText[] | null = null;
  #transactions: readonly Transaction[] | null = null;

  constructor({ start, end, isTls, isLmtp, journal }: Conversation) {
    this.id = journal.session ?? null;
    this.isTls = isTls;
    this.#start = Math.max(start, 0);
    this.#end = end;
    this.#journal = journal;
    this.#isLmtp = isLmtp;
    journal.end();
  }

  get span(): Span {
    return { start: this.#start, end: this.#end };
  }

  get exchanges(): readonly Exchange[] {
    return this.#exchanges ?? this.#hearAgain().exchanges;
  }

  get messages(): readonly MessageText[] {
    return this.#messages ?? this.#hearAgain().messages;
  }

  get transactions(): readonly Transaction[] {
    return (this.#transactions ??= readTransactions(this.exchanges, this.#isLmtp));
  }

  #hearAgain(): Conversation {
    const conversation = Conversation.hearAgain(this.#journal);
    this.#exchanges = conversation.exchanges;
    this.#messages = conversation.messages;
    return conversation;
  }
}
