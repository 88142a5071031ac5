import { parseCommand, specialCommand, type Command } from './command.ts';
import { impliedTurn } from './implied-turn.ts';
import type { Journal } from './journal.ts';
import type { MessageBlock } from './message-block.ts';
import { MessageHearing } from './message-hearing.ts';
import { ReplyDraft } from './reply-draft.ts';
import { parseReplyLine, type Reply, type ReplyLine } from './reply.ts';
import type { Exchange, MessageText } from './session.ts';
import type { ConnectionEvent, Utterance } from './utterance.ts';

/** What the client's next line would be, as far as the conversation so far tells: a reader needs it where a notation marks no sides. */
export type ClientTurn = 'command' | 'message' | 'chunk' | 'credentials';

/** What a reader may ask about the session that a line belongs to. */
export interface Progress {
  readonly turn: ClientTurn;
  /** A reply has begun and its last line is still to come. */
  readonly isReplyOpen: boolean;
  /** Commands that no reply has answered yet. */
  readonly unanswered: number;
  /** Somebody has spoken in it. */
  readonly hasStarted: boolean;
  readonly hasEnded: boolean;
  /** The client has spoken in it. */
  readonly hasClient: boolean;
}

interface ExchangeDraft {
  readonly isTls: boolean;
  command: Command | null;
  reply: ReplyDraft | null;
  /** Its message has begun. */
  hasMessage: boolean;
}

/**
 * One session as it is heard, line by line: assembles replies, pairs them with commands in the order in which these were sent
 * (RFC 2920, section 3.2), and knows message text from commands. Its state is private to one pass over one text.
 */
export class Conversation implements Progress {
  readonly #exchanges: ExchangeDraft[] = [];
  readonly #hearing: MessageHearing;
  readonly #waiting: ExchangeDraft[] = [];
  #openReply: ReplyDraft | null = null;
  #acceptedRecipients = 0;
  #repliesAfterDot = 0;
  #hasHeardReply = false;
  #answering: ExchangeDraft | null = null;
  #mail: ExchangeDraft | null = null;
  /** The server is ready for the handshake: what is said after it is encrypted, and where nothing is, it may have failed. */
  #awaitsTls = false;

  readonly journal: Journal;
  /** -1 as long as nobody has spoken. */
  start = -1;
  end = 0;
  isLmtp = false;
  isTls = false;
  turn: ClientTurn = 'command';
  hasEnded = false;
  hasClient = false;

  /** Writes down what it hears in a journal that is empty. */
  constructor(journal: Journal) {
    this.journal = journal;
    this.#hearing = new MessageHearing(journal);
  }

  /** Hears all that was written down, and goes on from there. */
  static hearAgain(journal: Journal): Conversation {
    const conversation = new Conversation(journal);
    journal.tell({
      take: (utterance, at) => conversation.#take(utterance, at),
      takeBlock: (block, at) => conversation.#takeBlock(block, at),
      takeNotice: (event) => conversation.#takeNotice(event),
    });
    return conversation;
  }

  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  get messages(): readonly MessageText[] {
    return this.#hearing.messages;
  }

  get isReplyOpen(): boolean {
    return this.#openReply !== null;
  }

  get unanswered(): number {
    return this.#waiting.length;
  }

  get hasStarted(): boolean {
    return this.start !== -1;
  }

  /** Whether what is heard now can only belong to another session: a greeting or a hello after the last one came to its end. */
  isFollowedBy(utterance: Utterance): boolean {
    if (!this.hasStarted || this.turn === 'message' || this.turn === 'chunk') return false;
    const { speaker, text } = utterance;
    // A client that is turned away at the door may not notice, and says hello.
    if (speaker === 'client') return this.hasEnded && this.hasClient && /^(?:EHLO|HELO|LHLO)\b/i.test(text);
    return text.startsWith('220') && !readyForTls.test(text) && !this.#expects220() && this.#openReply === null && (this.hasEnded || this.#hasHeardReply);
  }

  hear(utterance: Utterance): void {
    // Nearly all lines of a notation that keeps the wire's line ends end in CRLF.
    if (this.start === -1 && utterance.lineEnd !== undefined) this.journal.lineEnd = '\r\n';
    this.#take(utterance, this.journal.add(utterance));
  }

  /** Lines of the message that the client is sending: its turn must be one. */
  hearBlock(block: MessageBlock): void {
    this.#takeBlock(block, this.journal.addBlock(block));
  }

  notice({ event }: ConnectionEvent): void {
    if (event === 'tls' ? this.isTls : event === 'closed' ? this.hasEnded : true) return;
    this.journal.note(event);
    this.#takeNotice(event);
  }

  #take(utterance: Utterance, at: number): void {
    if (this.start === -1) this.start = utterance.span.start;
    this.end = Math.max(this.end, utterance.span.end);
    if (this.#awaitsTls) this.isTls = true;
    if (utterance.speaker === 'client') this.#hearClient(utterance, at);
    else this.#hearServer(utterance);
  }

  #takeBlock(block: MessageBlock, at: number): void {
    this.end = Math.max(this.end, block.span.end);
    this.#leaveReply();
    this.#hearing.noteLineEnd(block.lineEnd);
    this.#hearing.takeBlock(block, at);
  }

  #takeNotice(event: ConnectionEvent['event']): void {
    if (event === 'tls') this.isTls = true;
    if (event === 'closed') this.hasEnded = true;
  }

  #expects220(): boolean {
    const verb = this.#waiting[0]?.command?.verb;
    return verb === 'STARTTLS' || verb === 'XCLIENT' || verb === 'X-ANONYMOUSTLS' || (!this.#hasHeardReply && this.#waiting.length > 0);
  }

  #hearClient(utterance: Utterance, at: number): void {
    this.hasClient = true;
    this.#leaveReply();
    this.#hearing.noteLineEnd(utterance.lineEnd);
    if (this.turn === 'command') this.turn = this.#impliedTurn(utterance.text);
    if (this.turn === 'message') return this.#hearMessage(utterance, at);
    if (this.turn === 'chunk') return this.#hearChunk(utterance, at);
    if (this.turn === 'credentials') {
      this.turn = 'command';
      return this.#send(specialCommand('(auth)', utterance, this.journal));
    }
    const command = parseCommand(utterance, this.journal);
    this.#send(command);
    if (command.verb === 'LHLO') this.isLmtp = true;
    if (endsMessage(command)) this.#repliesAfterDot = this.#countReplies();
    if (command.verb === 'BDAT' && utterance.hidesContent !== true) this.#expectChunk(command);
  }

  #impliedTurn(text: string): ClientTurn {
    const last = this.#exchanges.at(-1);
    const isBehindChunk = last?.command?.verb === 'BDAT' && this.#hearing.messages.at(-1)?.exchange === last;
    return impliedTurn(text, { last, hasReply: this.#hasHeardReply, isBehindChunk });
  }

  #send(command: Command): void {
    const exchange: ExchangeDraft = { command, reply: null, isTls: this.isTls, hasMessage: false };
    this.#exchanges.push(exchange);
    // A proxy's announcement of the client (HAProxy's protocol, not SMTP) is answered by nobody.
    if (command.verb !== 'PROXY' || this.#hasHeardReply) this.#waiting.push(exchange);
    if (command.verb === 'MAIL') this.#mail = exchange;
  }

  #hearMessage(utterance: Utterance, at: number): void {
    if (this.#hearing.open === null) this.#beginMessage(this.#exchanges.at(-1));
    if (!this.#hearing.take(utterance, at)) this.#endMessage(utterance, false);
  }

  #endMessage(utterance: Utterance, isImplied: boolean): void {
    this.#hearing.end();
    this.turn = 'command';
    this.#repliesAfterDot = this.#countReplies();
    this.#send(specialCommand('.', utterance, this.journal, isImplied));
  }

  #expectChunk(command: Command): void {
    const exchange = this.#exchanges.at(-1);
    if (exchange !== undefined && this.#hearing.expectChunk(command, exchange, this.#mail)) this.turn = 'chunk';
  }

  #hearChunk(utterance: Utterance, at: number): void {
    if (!this.#hearing.takeOfChunk(utterance, at)) this.turn = 'command';
  }

  #hearServer(utterance: Utterance): void {
    const line = parseReplyLine(utterance, this.journal);
    if (line === null) return;
    const open = this.#openReply;
    if (open !== null) open.add(line);
    else this.#beginReply(line);
    if (utterance.text[3] === '-') return;
    const reply = this.#openReply;
    this.#openReply = null;
    if (reply !== null) this.#endReply(reply);
  }

  #beginReply(line: ReplyLine): void {
    const reply = new ReplyDraft(line);
    this.#openReply = reply;
    const message = this.#hearing.open;
    if (this.turn === 'message' && message !== null && message.exchange.reply !== null) {
      // The tool hides the message: the server answers what the file does not show.
      const quit = reply.code === '221' ? message.takeLast(isFarewell) : null;
      const { span, session, time } = line.utterance;
      this.#endMessage({ speaker: 'client', span: { start: span.start, end: span.start }, text: '.', session, time }, true);
      // No message is answered with a farewell: its answer is hidden too.
      if (reply.code === '221') this.#waiting.pop();
      if (quit !== null) this.#send(parseCommand(quit, this.journal));
    }
    if (this.turn === 'chunk') this.turn = 'command';
    const answered = this.#nextAnswered(reply);
    this.#hasHeardReply = true;
    this.#answering = answered;
    if (answered === null) this.#exchanges.push({ command: null, reply, isTls: this.isTls, hasMessage: false });
    else answered.reply = reply;
  }

  /** LMTP answers a message once for each recipient that it accepted (RFC 2033, section 4.2). */
  #countReplies(): number {
    return this.isLmtp ? Math.max(this.#acceptedRecipients, 1) : 1;
  }

  /** The exchange that a reply answers; null for a greeting and for what nobody asked for. */
  #nextAnswered(reply: Reply): ExchangeDraft | null {
    // A farewell answers QUIT: what is answered before it, the tool hides.
    if (reply.code === '221') this.#waiting.splice(0, Math.max(0, this.#waiting.findIndex(({ command }) => command?.verb === 'QUIT')));
    const first = this.#waiting[0];
    if (first === undefined) return null;
    const verb = first.command?.verb;
    if (!this.#hasHeardReply && reply.code === '220' && verb !== 'STARTTLS') return null;
    if (first.command !== null && endsMessage(first.command) && this.#repliesAfterDot > 1 && first.reply === null) {
      this.#repliesAfterDot--;
      const answered = { command: first.command, reply: null, isTls: this.isTls, hasMessage: false };
      this.#exchanges.splice(this.#exchanges.lastIndexOf(first), 0, answered);
      return answered;
    }
    this.#waiting.shift();
    return first;
  }

  /** A client that goes on before the reply's last line has taken the reply for ended. */
  #leaveReply(): void {
    const reply = this.#openReply;
    this.#openReply = null;
    if (reply !== null && this.#answering?.reply === reply) this.#settle(reply);
  }

  #endReply(reply: ReplyDraft): void {
    reply.end();
    this.#settle(reply);
  }

  /** What a reply changes for what is said after it. */
  #settle(reply: ReplyDraft): void {
    const answered = this.#answering;
    const verb = answered?.command?.verb;
    const isPositive = reply.code.startsWith('2');
    if (verb === 'RCPT' && isPositive) this.#acceptedRecipients++;
    if ((verb === 'MAIL' || verb === 'RSET') && isPositive) this.#acceptedRecipients = 0;
    if ((verb === 'QUIT' && isPositive) || reply.code === '221' || (reply.code === '421' && verb === undefined)) this.hasEnded = true;
    if (reply.code === '220' && (verb === 'STARTTLS' || verb === 'X-ANONYMOUSTLS')) this.#awaitsTls = true;
    if (reply.code === '334') this.turn = 'credentials';
    if (reply.code === '354' && answered?.command != null && verb === 'DATA') this.#beginMessage(answered);
  }

  #beginMessage(exchange: ExchangeDraft | undefined): void {
    if (exchange === undefined || exchange.hasMessage) return;
    exchange.hasMessage = true;
    this.turn = 'message';
    this.#hearing.begin(exchange, this.#mail);
  }
}

/** The server is ready for the handshake (RFC 3207, section 4): where the file shows the server alone, no STARTTLS tells it from a greeting. */
const readyForTls = /^220[ -](?:2\.\d{1,3}\.\d{1,3} |(?!.{0,400}\bE?SMTP\b).{0,400}\bTLS\b)/i;

function isFarewell({ text }: Utterance): boolean {
  return /^QUIT\s*$/i.test(text);
}

/** The lone dot, or the last chunk (RFC 3030, section 2). */
function endsMessage(command: Command): boolean {
  // A command's argument is cut out of the file anew each time that it is asked for.
  return command.verb === '.' || (command.verb === 'BDAT' && /\bLAST\b/i.test(command.argument));
}
