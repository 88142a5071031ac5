import type { Heard, HeardOne } from './formats/format.ts';
import { Conversation, type Progress } from './smtp/conversation.ts';
import { HeardSession } from './smtp/heard-session.ts';
import { Journal } from './smtp/journal.ts';
import type { MessageBlock } from './smtp/message-block.ts';
import { MessageLedger } from './smtp/message-ledger.ts';
import type { ReportedReply } from './smtp/reported-reply.ts';
import type { Session } from './smtp/session.ts';
import type { ConnectionEvent, Utterance } from './smtp/utterance.ts';
import type { Encoding } from './text/octets.ts';
import type { Span } from './text/span.ts';

/** The sessions of one text, kept apart by what the notation calls them, and the replies that it reports. */
export class Transcript {
  readonly #text: string;
  readonly #encoding: Encoding;
  readonly #current = new Map<string, Place>();
  /** In the order of their first line; null as long as one has not come to its end. */
  readonly #sessions: (Session | null)[] = [];
  readonly #unheard: Progress;
  /** Most lines belong to the session of the line before. */
  #last: Place | undefined;

  constructor(text: string, encoding: Encoding) {
    this.#text = text;
    this.#encoding = encoding;
    this.#unheard = new Conversation(new Journal(null, encoding));
  }

  readonly replies: ReportedReply[] = [];
  readonly ledger = new MessageLedger();

  readonly progress = (session = ''): Progress => this.#find(session)?.progress ?? this.#unheard;

  hear(heard: Heard): void {
    if (heard === null) return;
    if (isList(heard)) for (const one of heard) this.#hearOne(one);
    else this.#hearOne(heard);
  }

  finish(): Session[] {
    for (const place of this.#current.values()) this.#keep(place);
    return this.#sessions.filter((session) => session !== null);
  }

  #hearOne(one: HeardOne): void {
    // What nearly all lines are is told by what it has: looking for what it lacks takes longer.
    if ('speaker' in one) this.#hearUtterance(one);
    else if ('event' in one) this.#hearEvent(one);
    else if ('lines' in one) this.#hearBlock(one);
    else if (one.report === 'reply') this.replies.push(one);
    else this.ledger.hear(one, this.#replyWithin(one.span));
  }

  #hearUtterance(utterance: Utterance): void {
    const key = utterance.session ?? '';
    const current = this.#find(key);
    const isNext = current === undefined || current.conversation.isFollowedBy(utterance);
    (isNext ? this.#open(key, current) : current).conversation.hear(utterance);
  }

  #hearBlock(block: MessageBlock): void {
    const current = this.#find(block.session ?? '');
    if (current?.progress.turn === 'message') current.conversation.hearBlock(block);
    else for (const line of block.lines()) this.#hearUtterance(line);
  }

  #hearEvent(event: ConnectionEvent): void {
    const key = event.session ?? '';
    const current = this.#find(key);
    if (event.event === 'opened') this.#open(key, current);
    else this.#notice(current ?? this.#open(key, current), event);
  }

  #notice(place: Place, event: ConnectionEvent): void {
    place.conversation.notice(event);
    if (event.event !== 'closed' || !place.mayRest) return;
    this.#keep(place);
    place.rest();
  }

  #keep(place: Place): void {
    if (place.isAwake && place.progress.hasStarted) this.#sessions[place.index] = new HeardSession(place.conversation);
  }

  /** A line's reply is heard before what else the line tells. */
  #replyWithin({ start, end }: Span): ReportedReply | null {
    const last = this.replies.at(-1);
    return last !== undefined && last.span.start >= start && last.span.end <= end ? last : null;
  }

  #find(key: string): Place | undefined {
    return this.#last?.key === key ? this.#last : (this.#last = this.#current.get(key));
  }

  #open(key: string, current: Place | undefined): Place {
    if (current !== undefined && !current.progress.hasStarted) return current;
    if (current !== undefined) this.#keep(current);
    const place = new Place(key, this.#sessions.length, new Journal(key === '' ? null : key, this.#encoding, this.#text));
    this.#current.set(key, place);
    this.#last = place;
    this.#sessions.push(null);
    return place;
  }
}

/**
 * The session that goes on under a name, and where it stands among all. A log of many connections has thousands that were closed and that
 * nobody follows: such a session rests, and is heard again only if more is said in it.
 */
class Place {
  readonly key: string;
  readonly index: number;
  readonly #journal: Journal;
  #conversation: Conversation | null;
  #progressAtRest: Progress | null = null;

  constructor(key: string, index: number, journal: Journal) {
    this.key = key;
    this.index = index;
    this.#journal = journal;
    this.#conversation = new Conversation(journal);
  }

  get conversation(): Conversation {
    return (this.#conversation ??= Conversation.hearAgain(this.#journal));
  }

  get isAwake(): boolean {
    return this.#conversation !== null;
  }

  get progress(): Progress {
    return this.#conversation ?? this.#progressAtRest ?? this.conversation;
  }

  /** Once only: a tool that tells the end again and again, and goes on, would be heard anew each time. */
  get mayRest(): boolean {
    return this.progress.hasStarted && this.#progressAtRest === null;
  }

  rest(): void {
    const { turn, isReplyOpen, unanswered, hasStarted, hasEnded, hasClient } = this.progress;
    this.#progressAtRest = { turn, isReplyOpen, unanswered, hasStarted, hasEnded, hasClient };
    this.#conversation = null;
  }
}

function isList(heard: NonNullable<Heard>): heard is readonly HeardOne[] {
  return Array.isArray(heard);
}
