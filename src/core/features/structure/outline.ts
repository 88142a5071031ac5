import type { SmtpDocument } from '../../document.ts';
import type { Setting } from '../../smtp/setting.ts';
import type { Exchange, MessageText, Recipient, Session, Transaction } from '../../smtp/session.ts';
import type { ReportedReply } from '../../smtp/reported-reply.ts';
import { commandWithoutSecret } from '../redact/dialogue.ts';
import { outlineMessages } from '../logs/message-outline.ts';
import type { Span } from '../../text/span.ts';

/** A node of a document's outline: session ▸ transaction ▸ recipient, message; session ▸ command; in a log, message (a transaction) ▸ recipient; in a configuration, its settings. */
export interface OutlineItem {
  readonly kind: 'session' | 'transaction' | 'recipient' | 'message' | 'command' | 'setting';
  readonly name: string;
  /** A few words on how it ended. */
  readonly detail: string;
  /** All of it. */
  readonly span: Span;
  /** What to show when it is chosen; lies within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

export function outline(document: SmtpDocument): OutlineItem[] {
  const { sessions, replies, format, messages } = document;
  if (format?.kind === 'config') return document.settings.map(settingItem);
  if (messages.length > 0) return outlineMessages(document);
  return format?.kind === 'bounce' ? replies.map(reportedItem) : sessions.map(sessionItem);
}

const longestValue = 80;

/** Name → value, cut where it is long: an outline is for finding things. */
function settingItem({ entry, span, nameSpan, value, replies }: Setting): OutlineItem {
  const shown = value === '' ? (replies[0]?.text ?? '') : value;
  return { kind: 'setting', name: entry.name, detail: shown.length > longestValue ? `${shown.slice(0, longestValue - 1)}…` : shown, span, selection: nameSpan, children: [] };
}

/** A bounce is outlined by its recipients. */
function reportedItem({ recipient, action, code, enhanced, status, span }: ReportedReply): OutlineItem {
  const codes = [code, enhanced?.text ?? status].filter((part) => part != null).join(' ');
  return { kind: 'recipient', name: recipient ?? 'a recipient without a name', detail: [codes, action].filter((part) => part !== null && part !== '').join(' · '), span, selection: span, children: [] };
}

function sessionItem(session: Session, index: number): OutlineItem {
  const { span, exchanges, transactions, id } = session;
  const inTransaction = new Set(transactions.flatMap((transaction) => transaction.exchanges));
  const commands = exchanges.filter((exchange) => exchange.command !== null && !inTransaction.has(exchange)).flatMap((exchange) => commandItem(exchange) ?? []);
  const messages = new Map<Exchange | null, MessageText[]>();
  for (const message of session.messages) messages.set(message.mail, [...(messages.get(message.mail) ?? []), message]);
  const items = [...commands, ...transactions.map((transaction) => transactionItem(transaction, messages.get(transaction.mail) ?? []))];
  return {
    kind: 'session',
    name: nameOf(session, index),
    detail: [id, summarise(session)].filter((part) => part !== null && part !== '').join(' · '),
    span,
    selection: { start: span.start, end: Math.min(span.start + 1, span.end) },
    children: items.sort((a, b) => a.span.start - b.span.start),
  };
}

/** The server as its greeting names it, else the client as its hello does. */
function nameOf({ exchanges }: Session, index: number): string {
  const greeting = exchanges.find(({ command, reply }) => command === null && reply?.code === '220')?.reply;
  const server = /^\S+/.exec(greeting?.lines[0]?.text ?? '')?.[0];
  if (server?.includes('.') === true) return server;
  const hello = exchanges.find(({ command }) => /^(?:EHLO|HELO|LHLO)$/.test(command?.verb ?? ''))?.command;
  return hello === null || hello === undefined ? `Session ${index + 1}` : `from ${hello.argument}`;
}

/** `2 of 5 recipients refused`, `TLS`: what a reader wants to know before opening it. */
export function summarise({ transactions, isTls }: Session): string {
  const recipients = transactions.flatMap((transaction) => transaction.recipients);
  const refused = recipients.filter(({ code }) => code !== null && /^[45]/.test(code)).length;
  const sent = transactions.filter(({ outcome }) => outcome === 'sent').length;
  const fate =
    refused > 0 ? `${refused} of ${recipients.length} ${recipients.length === 1 ? 'recipient' : 'recipients'} refused` : sent > 0 ? `${sent} sent` : '';
  return [isTls ? 'TLS' : '', fate].filter((part) => part !== '').join(' · ');
}

function commandItem(exchange: Exchange): OutlineItem | null {
  const { command, reply } = exchange;
  if (command === null || command.isImplied || command.verb === '') return null;
  return {
    kind: 'command',
    name: command.verb === '(auth)' ? 'credentials' : commandWithoutSecret(command).trim().slice(0, 120),
    detail: reply?.code ?? '',
    span: spanOf(exchange),
    selection: command.verbSpan,
    children: [],
  };
}

function transactionItem({ mail, exchanges, recipients, outcome }: Transaction, messages: readonly MessageText[]): OutlineItem {
  const shown = messages.filter(({ lines }) => lines.length > 0);
  const command = mail.command;
  const span = spanAround([...exchanges.map(spanOf), ...shown.map(spanOfMessage)]);
  return {
    kind: 'transaction',
    name: `MAIL <${command?.path?.address ?? ''}>`,
    detail: outcome,
    span,
    selection: command?.verbSpan ?? span,
    children: [...recipients.map(recipientItem), ...shown.map(messageItem)].sort((a, b) => a.span.start - b.span.start),
  };
}

function recipientItem({ exchange, address, code }: Recipient): OutlineItem {
  const span = spanOf(exchange);
  return { kind: 'recipient', name: `<${address}>`, detail: code ?? '', span, selection: exchange.command?.verbSpan ?? span, children: [] };
}

function messageItem(message: MessageText): OutlineItem {
  const span = spanOfMessage(message);
  const subject = message.lines.find(({ text }) => /^subject:/i.test(text))?.text.slice(8).trim();
  const count = message.lines.length === 1 ? '1 line' : `${message.lines.length} lines`;
  return { kind: 'message', name: subject === undefined || subject === '' ? 'message' : subject.slice(0, 120), detail: count, span, selection: message.lines[0]?.span ?? span, children: [] };
}

function spanOfMessage({ lines, exchange }: MessageText): Span {
  return lines.length === 0 ? spanOf(exchange) : spanAround(lines.map(({ span }) => span));
}

function spanOf({ command, reply }: Exchange): Span {
  return spanAround([command?.utterance.span, reply?.span].filter((span) => span !== undefined));
}

function spanAround(spans: readonly Span[]): Span {
  let start = Infinity;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return start === Infinity ? { start: 0, end: 0 } : { start, end };
}
