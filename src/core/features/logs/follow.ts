import type { SmtpDocument } from '../../document.ts';
import type { Delivery, LoggedMessage } from '../../smtp/logged-message.ts';
import type { Span } from '../../text/span.ts';
import { explain } from '../explain/explain.ts';
import { escapeMarkdown } from '../explain/markdown.ts';
import { fatesOf, type Fate } from './fate.ts';
import { lineAround, mentionsOf } from './mentions.ts';

/** A message's life as a page of Markdown: who sent it, what became of each recipient and why, and its lines. All of it is the log's, and escaped. */
export function followMessage(document: SmtpDocument, message: LoggedMessage): string {
  const { queueId, logHost, client, sender, size, messageId, isExpired, isRemoved } = message;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Sender', sender === '' ? '<> (a bounce or another notice)' : sender],
    ['Handed over by', client],
    ['Size', size === null ? null : `${size} octets`],
    ['Message-ID', messageId],
    ['Logged by', logHost],
    ['Accepted', message.notes.find(({ facts: { milestone } }) => milestone === 'accepted')?.time ?? null],
    ['Ended', isRemoved ? (message.notes.find(({ facts: { milestone } }) => milestone === 'removed')?.time ?? 'yes') : null],
  ];
  const fates = fatesOf(message);
  return [
    `# Message ${escapeMarkdown(queueId)}`,
    ending(fates, isExpired, isRemoved),
    facts.flatMap(([name, value]) => (value === null ? [] : `- **${name}:** ${escapeMarkdown(value)}`)).join('\n'),
    ...fates.map((fate) => describeFate(document, fate)),
    related(document, message),
    `## Its lines\n\n${quoteLines(document, message)}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

function ending(fates: readonly Fate[], isExpired: boolean, isRemoved: boolean): string {
  if (isExpired) return '**It could not be delivered in time and went back to its sender.**';
  if (fates.length === 0) return isRemoved ? '**It left the queue; the log shows no delivery.**' : '**The log shows no delivery.**';
  const all = (status: string): boolean => fates.every(({ last }) => last.status === status);
  if (all('sent')) return '**It was handed over for every recipient.**';
  if (all('bounced')) return '**It was given up for every recipient.**';
  if (all('deferred')) return '**It has not been delivered yet; the server tries again.**';
  return '**Its recipients fared differently.**';
}

function describeFate(document: SmtpDocument, { recipient, attempts }: Fate): string {
  return [`## To ${escapeMarkdown(recipient)}`, attempts.map((attempt) => describeAttempt(document, attempt)).join('\n')].join('\n\n');
}

function describeAttempt(document: SmtpDocument, { status, time, relay, delay, reply, span }: Delivery): string {
  const where = relay === undefined || relay === 'none' ? '' : ` at ${escapeMarkdown(relay)}`;
  const late = delay === undefined ? '' : `, after ${escapeMarkdown(/^[\d.]+$/.test(delay) ? `${delay} s` : delay)}`;
  const said = reply === null || reply.wording === '' ? '' : `: ${escapeMarkdown(reply.wording.slice(0, 1_000))}`;
  const meaning = reply?.code == null || reply.code.startsWith('2') ? '' : `\n  - ${verdictOn(reply.wording, reply.command, reply.host)}`;
  return `- ${time === null ? '' : `${escapeMarkdown(time)} `}**${status ?? 'other'}**${where}${late} (line ${document.lines.positionAt(span.start).line})${said}${meaning}`;
}

function verdictOn(wording: string, command: string | null, host: string | null): string {
  const { verdict, fix } = explain(wording, { ...(command === null ? {} : { command }), ...(host === null ? {} : { host }) });
  const [step] = fix.sender;
  return `${verdict}.${step === undefined ? '' : ` ${step}`}`;
}

const longestLine = 2_000;
const word = /[\w-]{5,64}(?:\.[\w-]{1,64}){0,3}/g;

/** Messages that lines of this one name, and those whose lines name this one: bounces, and where it was queued next. */
function related(document: SmtpDocument, message: LoggedMessage): string {
  const byId = new Map(document.messages.map((other) => [other.queueId, other]));
  const words = linesOf(document, message).flatMap(({ start, end }) => document.text.slice(start, Math.min(end, start + longestLine)).match(word) ?? []);
  const others = [...new Set(words)].flatMap((id) => (id === message.queueId ? [] : (byId.get(id) ?? [])));
  if (others.length === 0) return '';
  return `**See also:** ${others.map(({ queueId, notes: [first] }) => `${escapeMarkdown(queueId)}${first === undefined ? '' : ` (line ${document.lines.positionAt(first.span.start).line})`}`).join(', ')}`;
}

/** Every line that is about the message or names it. */
function linesOf(document: SmtpDocument, message: LoggedMessage): Span[] {
  const starts = [...message.notes.map(({ span }) => span.start), ...mentionsOf(document, message).map(({ start }) => start)];
  const lines = new Map(starts.map((start) => lineAround(document, start)).map((line) => [line.start, line]));
  return [...lines.values()].sort((a, b) => a.start - b.start);
}

function quoteLines(document: SmtpDocument, message: LoggedMessage): string {
  return linesOf(document, message)
    .map(({ start, end }) => `- ${document.lines.positionAt(start).line}: ${escapeMarkdown(document.text.slice(start, Math.min(end, start + longestLine)))}`)
    .join('\n');
}
