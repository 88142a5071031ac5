import type { Delivery, LoggedMessage, MessageNote } from './logged-message.ts';
import type { ReportedReply } from './reported-reply.ts';

/** Puts a log's lines together to messages, in the order of their first lines. Queue ids are used again: a life ends before another begins. */
export class MessageLedger {
  readonly #current = new Map<string, Life>();
  readonly #all: Life[] = [];

  /** `reply` is what the same line reports. */
  hear(note: MessageNote, reply: ReportedReply | null): void {
    const key = `${note.logHost ?? ''} ${note.queueId}`;
    let life = this.#current.get(key);
    if (life === undefined || (note.facts.milestone === 'accepted' && life.isRemoved)) {
      life = new Life(note.queueId, note.logHost);
      this.#current.set(key, life);
      this.#all.push(life);
    }
    life.add(note, reply);
  }

  finish(): readonly LoggedMessage[] {
    return this.#all;
  }
}

class Life implements LoggedMessage {
  readonly queueId: string;
  readonly logHost: string | null;
  readonly notes: MessageNote[] = [];
  readonly deliveries: Delivery[] = [];
  client: string | null = null;
  sender: string | null = null;
  size: string | null = null;
  messageId: string | null = null;
  isExpired = false;
  isRemoved = false;

  constructor(queueId: string, logHost: string | null) {
    this.queueId = queueId;
    this.logHost = logHost;
  }

  add(note: MessageNote, reply: ReportedReply | null): void {
    const { client, sender, size, messageId, delivery, milestone } = note.facts;
    this.notes.push(note);
    this.client ??= client ?? null;
    this.sender ??= sender ?? null;
    this.size ??= size ?? null;
    this.messageId ??= messageId ?? null;
    if (delivery !== undefined) this.deliveries.push({ ...delivery, span: note.span, time: note.time ?? null, reply });
    if (milestone === 'expired') this.isExpired = true;
    if (milestone === 'removed') this.isRemoved = true;
  }
}
