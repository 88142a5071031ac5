import { countOctets } from '../text/octets.ts';
import type { Command } from './command.ts';
import type { Journal } from './journal.ts';
import type { MessageBlock } from './message-block.ts';
import { MessageDraft } from './message-draft.ts';
import type { Exchange } from './session.ts';
import type { Utterance } from './utterance.ts';

/** The messages of one session as they are heard: text up to the lone dot (RFC 5321, section 4.1.1.4), chunks by their octets (RFC 3030, section 2). */
export class MessageHearing {
  readonly messages: MessageDraft[] = [];
  readonly #journal: Journal;
  /** The text that the client is sending behind DATA. */
  #open: MessageDraft | null = null;
  #octetsLeft = 0;
  /** How the client's last line ended on the wire, where the notation keeps that. */
  #lineEnd: string | undefined;
  #lineEndBefore: string | undefined;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  get open(): MessageDraft | null {
    return this.#open;
  }

  /** Asked for each line of the client. */
  noteLineEnd(lineEnd: string | undefined): void {
    this.#lineEndBefore = this.#lineEnd;
    this.#lineEnd = lineEnd;
  }

  begin(exchange: Exchange, mail: Exchange | null): void {
    this.#open = new MessageDraft('data', exchange, mail, this.#journal);
    this.messages.push(this.#open);
  }

  end(): void {
    this.#open = null;
  }

  /** Takes a line of the text; false where it is the lone dot. */
  take(utterance: Utterance, at: number): boolean {
    if (utterance.text === '.' && this.#isBetweenLineEnds()) return false;
    this.#open?.add(utterance, at);
    return true;
  }

  takeBlock(block: MessageBlock, at: number): void {
    this.#open?.add(block, at);
  }

  /** Whether octets of a chunk are to come. */
  expectChunk({ argument }: Command, exchange: Exchange, mail: Exchange | null): boolean {
    const size = /^\d{1,15}/.exec(argument)?.[0];
    this.#octetsLeft = size === undefined ? 0 : Number(size);
    if (this.#octetsLeft === 0) return false;
    this.messages.push(new MessageDraft('chunk', exchange, mail, this.#journal));
    return true;
  }

  /** Takes a line of the chunk; false where it is the last. */
  takeOfChunk(utterance: Utterance, at: number): boolean {
    this.messages.at(-1)?.add(utterance, at);
    this.#octetsLeft -= countOctets(utterance.text, this.#journal.encoding) + (utterance.lineEnd?.length ?? 2);
    return this.#octetsLeft > 0;
  }

  /** Only CRLF.CRLF ends a message, or the same with the line end that the client uses throughout. */
  #isBetweenLineEnds(): boolean {
    const before = this.#lineEndBefore;
    const behind = this.#lineEnd;
    if (before === undefined || behind === undefined) return true;
    return behind === '\r\n' ? before.endsWith(behind) : before === behind && behind === this.#open?.exchange.command?.utterance.lineEnd;
  }
}
