import type { SmtpDocument } from '../../document.ts';
import type { ReportedReply } from '../../smtp/reported-reply.ts';
import type { Exchange } from '../../smtp/session.ts';
import type { Span } from '../../text/span.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { explainReported } from '../explain/reported.ts';
import { lint, type Finding, type LintSettings } from '../lint.ts';
import { withOwnWords, type OwnPattern } from '../own-words.ts';
import { refusalsIn } from './refusal.ts';

/** What failed in a text, and why. */
export interface Failure {
  readonly hasFailed: boolean;
  /** The reply, or the program's words, that decided first; null where nothing failed or nothing tells. */
  readonly cause: Explanation | null;
  /** Where it stands: from 1; null where the whole text is one reply. */
  readonly line: number | null;
  /** Its words, on one line: hostile data. */
  readonly quote: string;
  /** What it answers, as a verb; `.` is the end of the message. */
  readonly command: string | null;
  /** For whom, where it decided on one recipient. */
  readonly recipient: string | null;
  readonly host: string | null;
  /** What breaks the protocol before it: the likelier cause, where there is any. */
  readonly findings: readonly Finding[];
  /** What failed besides. */
  readonly others: readonly OtherFailure[];
}

export interface OtherFailure {
  readonly line: number;
  readonly quote: string;
}

interface Told {
  readonly span: Span;
  readonly explain: () => Explanation;
  readonly wording: string;
  readonly command: string | null;
  readonly recipient: string | null;
  readonly host: string | null;
}

const longestQuote = 600;
/** More are not read on one page. */
const mostOthers = 20;
/** What is no transcript, log or bounce may be one reply or a program's complaint; a book is not. */
const longestWording = 4_000;

/** Why something failed: in a transcript, a log, a bounce, or in a mere line that somebody was shown. */
export function findFailure(document: SmtpDocument, settings: LintSettings = {}, patterns: readonly OwnPattern[] = []): Failure {
  const failure = findByCatalogue(document, settings);
  return failure.cause === null ? failure : { ...failure, cause: withOwnWords(failure.cause, failure.quote, patterns) };
}

function findByCatalogue(document: SmtpDocument, settings: LintSettings): Failure {
  const [first, ...others] = toldIn(document);
  const findings = lint(document, settings).filter(({ severity, span, rule }) => (severity === 'error' || severity === 'warning') && rule.group !== 'security' && span.start <= (first?.span.end ?? document.text.length));
  if (first === undefined) return document.format === null && document.sessions.length === 0 ? findInWords(document.text) : { ...nothing, findings };
  const { command, recipient, host } = first;
  return {
    hasFailed: true,
    cause: first.explain(),
    line: lineOf(document, first.span),
    quote: cut(first.wording),
    command,
    recipient,
    host,
    findings,
    others: others.slice(0, mostOthers).map(({ span, wording }) => ({ line: lineOf(document, span), quote: cut(wording) })),
  };
}

const nothing: Failure = { hasFailed: false, cause: null, line: null, quote: '', command: null, recipient: null, host: null, findings: [], others: [] };

/** What was refused, first what decided; a log or a bounce tells for good before for now. */
function toldIn(document: SmtpDocument): Told[] {
  if (document.replies.length > 0) {
    const failed = document.replies.filter(isFailure);
    return [...failed.filter(isForGood), ...failed.filter((reply) => !isForGood(reply))].map((reply) => ({ ...reply, explain: () => explainReported(reply) }));
  }
  return refusalsIn(document).map(({ exchange, session }) => {
    const first = session.exchanges[0];
    const greeting = first?.command === null ? (first.reply?.lines[0]?.text.split(/\s/, 1)[0] ?? null) : null;
    const [wording, command] = [wordingOf(exchange), verbOf(exchange)];
    return {
      span: exchange.reply?.span ?? { start: 0, end: 0 },
      explain: () => explain(wording, { command, ...(greeting === null ? {} : { host: greeting }) }),
      wording,
      command,
      recipient: exchange.command?.verb === 'RCPT' ? (exchange.command.path?.address ?? null) : null,
      host: greeting,
    };
  });
}

/** The lines of a reply as they were said. */
function wordingOf({ reply }: Exchange): string {
  return (reply?.lines ?? []).map(({ utterance }) => utterance.text).join('\n');
}

function verbOf({ command }: Exchange): string {
  return command === null ? '(connection)' : command.verb === '(auth)' ? 'AUTH' : command.verb;
}

function isFailure({ action, code, status }: ReportedReply): boolean {
  return /^[45]/.test(code ?? status ?? '') || /^(?:failed|delayed|deferred|bounced|expired|rejected|undeliverable)$/.test(action ?? '');
}

function isForGood({ action, code, status }: ReportedReply): boolean {
  return /^(?:failed|bounced|expired|rejected|undeliverable)$/.test(action ?? '') || (action === null && (code ?? status ?? '').startsWith('5'));
}

/** A reply that was pasted alone, or what a program said of a delivery. */
function findInWords(text: string): Failure {
  const wording = text.trim();
  if (wording === '' || wording.length > longestWording) return nothing;
  const whole = explainFailing(wording);
  const byWhole: Failure | null = whole === null ? null : { ...nothing, hasFailed: true, cause: whole, quote: cut(wording) };
  const lines = wording.split(/\r\n|\r|\n/);
  if (byWhole !== null && lines.every((line) => line.slice(0, 3) === whole?.code)) return byWhole;
  const answers = lines.flatMap((line, at) =>
    wordingsIn(line).flatMap((told) => {
      const cause = explainFailing(told);
      return cause === null ? [] : [{ ...nothing, hasFailed: true, cause, line: at + 1, quote: cut(told) }];
    }),
  );
  // A server's reply tells more than what a program says around it.
  return answers.find(({ cause }) => cause.code !== null) ?? byWhole ?? answers[0] ?? nothing;
}

function explainFailing(wording: string): Explanation | null {
  const answer = explain(wording);
  const { kind, code, enhanced, reason } = answer;
  const isAnswer = kind === 'reply' || kind === 'reply-code' || kind === 'enhanced-code';
  return isAnswer && (/^[45]/.test(code ?? enhanced ?? '') || (code === null && reason !== null)) ? answer : null;
}

/** How libraries show a reply in what they throw: as a tuple of Python, as a literal; else the line is taken as it is. */
function wordingsIn(line: string): string[] {
  const tuple = /\((\d{3}), ?b?(['"])(.{1,600}?)\2\)/.exec(line);
  const literal = /(['"`])(\d{3}[ -].{1,600}?)\1/.exec(line);
  return [...(tuple === null ? [] : [`${tuple[1]} ${tuple[3]}`]), ...(literal === null ? [] : [literal[2] ?? '']), line.trim()];
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

function lineOf({ lines }: SmtpDocument, { start }: Span): number {
  return lines.positionAt(start).line;
}
