import type { LogWordEntry } from '../../catalogue/log-word.ts';
import { logWords } from '../../catalogue/log-words/index.ts';
import { speakerByHost } from '../../diagnosis/speaker-by-host.ts';
import type { SmtpDocument } from '../../document.ts';
import type { LoggedMessage } from '../../smtp/logged-message.ts';
import type { ReportedReply } from '../../smtp/reported-reply.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Circumstance } from '../circumstances.ts';
import { explain } from '../explain/explain.ts';
import { blank, type Explanation, type Fact } from '../explain/explanation.ts';
import { describeSetting } from '../explain/setting.ts';
import type { Hover } from '../hover.ts';
import { fatesOf } from './fate.ts';
import { lineAround, mentionAt } from './mentions.ts';

/** What a log's line says at a place: a reply that it quotes, a word of the program's, a queue id. */
export function hoverInLog(document: SmtpDocument, offset: number): Hover | null {
  const line = lineAround(document, offset);
  const reply = document.replies.find(({ span }) => contains(span, offset) && span.start >= line.start && span.end <= line.end);
  if (reply !== undefined && (reply.code !== null || reply.enhanced !== null)) return hoverOnReply(reply);
  return hoverOnWord(document, line, offset) ?? hoverOnId(document, offset);
}

function hoverOnReply({ span, wording, command, host }: ReportedReply): Hover {
  const speaker = host === null ? null : speakerByHost(host);
  const context = { ...(command === null ? {} : { command }), ...(host === null ? {} : { host }), ...(speaker === null ? {} : { speaker }) };
  const circumstances: Circumstance[] = [
    ...(host === null ? [] : [{ text: 'Said by', quote: host, line: null }]),
    ...(command === null ? [] : [{ text: moments[command] ?? 'Answers', quote: moments[command] === undefined ? command : '', line: null }]),
  ];
  return { span, explanation: explain(wording, context), circumstances };
}

const moments: Readonly<Record<string, string>> = { '.': 'Answers the end of the message.', '(connection)': 'Said instead of a greeting.' };

/** No phrase is longer, and what stands further off says nothing about it. */
const window = 600;
const dsn = String.raw`\bdsn=([245]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)`;

function hoverOnWord(document: SmtpDocument, line: Span, offset: number): Hover | null {
  const from = Math.max(line.start, offset - window);
  const text = document.text.slice(from, Math.min(line.end, offset + window));
  const at = (shape: string): { readonly written: string; readonly span: Span; readonly groups: readonly string[] } | null => {
    for (const match of text.matchAll(new RegExp(shape, 'g'))) {
      const span = { start: from + match.index, end: from + match.index + match[0].length };
      if (span.start <= offset && offset < span.end) return { written: match[0], span, groups: match };
    }
    return null;
  };
  const code = at(dsn);
  if (code !== null) return { span: code.span, explanation: explain(code.groups[1] ?? ''), circumstances: [{ text: 'The state of this delivery as the program sums it up; a reply in the line is more exact.', quote: '', line: null }] };
  const id = document.format?.id ?? '';
  for (const word of logWords) {
    const found = word.formats.includes(id) ? at(word.shape) : null;
    if (found !== null) return { span: found.span, explanation: explainWord(word, found.written), circumstances: partsOf(word, found.written) };
  }
  return null;
}

function explainWord({ verdict, meaning, fix, settings = [], sources }: LogWordEntry, written: string): Explanation {
  return { ...blank, input: written, kind: 'unknown', label: written.trim(), status: 'standard', verdict, meaning, fix: { sender: fix, receiver: [] }, facts: settings.map(setBy), sources };
}

/** The parameter behind a word of a log: only Postfix's logs name theirs. */
function setBy(name: string): Fact {
  return { name: 'Set by', value: `${name}${describeSetting('postfix', name)}` };
}

/** Postfix's four parts of a delay, in their order. */
const parts = ['before the queue manager took it', 'waiting in the queue', 'setting up the connection (DNS, EHLO, TLS)', 'sending the message'];
/** Shorter delays have no part that was slow. */
const noticeable = 1;

function partsOf({ id }: LogWordEntry, written: string): Circumstance[] {
  if (id === 'postfix-delay') return [{ text: `That is ${duration(Number(written.slice('delay='.length)))}.`, quote: '', line: null }];
  if (id !== 'postfix-delays') return [];
  const seconds = written.slice('delays='.length).split('/').map(Number);
  const slowest = seconds.indexOf(Math.max(...seconds));
  return seconds.map((value, i) => ({ text: `${duration(value)} ${parts[i] ?? ''}${i === slowest && value >= noticeable ? ', which was most of it' : ''}.`, quote: '', line: null }));
}

function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(seconds / 3600);
  return hours < 48 ? `${hours} h` : `${Math.round(seconds / 86_400)} days`;
}

function hoverOnId(document: SmtpDocument, offset: number): Hover | null {
  const mention = mentionAt(document, offset);
  if (mention === null) return null;
  const { message, span } = mention;
  const explanation: Explanation = {
    ...blank,
    input: message.queueId,
    kind: 'unknown',
    label: message.queueId,
    status: 'standard',
    verdict: `A message’s queue id; ${message.notes.length === 1 ? 'one line is' : `${message.notes.length} lines are`} about it`,
    meaning: message.isRemoved ? 'Its life ends in this log.' : 'This log does not show its end.',
  };
  return { span, explanation, circumstances: lifeOf(document, message) };
}

/** A message's life in a few lines. */
function lifeOf(document: SmtpDocument, message: LoggedMessage): Circumstance[] {
  const lineOf = (span: Span): number => document.lines.positionAt(span.start).line;
  const [first] = message.notes;
  return [
    ...(message.sender === null ? [] : [{ text: 'From', quote: message.sender === '' ? '<>' : message.sender, line: first === undefined ? null : lineOf(first.span) }]),
    ...fatesOf(message).slice(0, 8).map(({ recipient, last, attempts }) => ({
      text: `${last.status ?? 'told of'}${attempts.length > 1 ? ` at attempt ${attempts.length}` : ''}:`,
      quote: recipient,
      line: lineOf(last.span),
    })),
  ];
}
