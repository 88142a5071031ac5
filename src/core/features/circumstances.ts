import type { SmtpDocument } from '../document.ts';
import { limits } from '../catalogue/limits.ts';
import { multilineReplies } from '../catalogue/theory.ts';
import { answerTime } from '../smtp/clock.ts';
import { readOffers, type Offer } from '../smtp/offer.ts';
import type { Exchange, Session } from '../smtp/session.ts';
import { decodeBase64 } from '../text/base64.ts';
import type { Span } from '../text/span.ts';
import { commandWithoutSecret } from './redact/dialogue.ts';
import type { Subject } from './subject.ts';

/** Something about the surroundings of what is hovered over: words of ours and, apart from them, words of the file. */
export interface Circumstance {
  readonly text: string;
  /** Hostile data, on one line and cut off where it is long. */
  readonly quote: string;
  /** Where the quote stands, counted from 1; null where it was worked out. */
  readonly line: number | null;
}

const longestQuote = 160;

/** What a reply answers, what answered a command, what a challenge asks for, what a new EHLO changed. */
export function circumstancesOf(document: SmtpDocument, subject: Subject): Circumstance[] {
  if (subject.kind === 'verb') return [...answerTo(document, subject.exchange), ...changesOf(subject.session, subject.exchange)];
  if (subject.kind !== 'reply-code' && subject.kind !== 'enhanced-code') return [];
  return [...placeOf(subject), ...questionOf(document, subject.exchange), ...challengeOf(subject.exchange), ...waitOf(subject.exchange)];
}

/** A line with a hyphen is part of a larger reply. */
function placeOf({ line, reply }: Extract<Subject, { readonly kind: 'reply-code' | 'enhanced-code' }>): Circumstance[] {
  if (reply.lines.length < 2) return [];
  return [{ text: `Line ${reply.lines.indexOf(line) + 1} of ${reply.lines.length} of one reply. ${multilineReplies.verdict}.`, quote: '', line: null }];
}

function answerTo(document: SmtpDocument, { reply }: Exchange): Circumstance[] {
  if (reply === null) return [{ text: 'The file shows no answer to it.', quote: '', line: null }];
  const span = reply.lines.at(-1)?.utterance.span ?? reply.span;
  return [quote(document, 'Answered by', span)];
}

function questionOf(document: SmtpDocument, { command }: Exchange): Circumstance[] {
  if (command === null || command.isImplied || command.verb === '(auth)' || command.verb === '') return [];
  if (command.verb === '.') return [{ text: 'Answers the end of the message.', quote: '', line: null }];
  return [{ text: 'Answers', quote: cut(commandWithoutSecret(command)), line: lineOf(document, command.utterance.span) }];
}

/** A challenge is no secret; the answer to it is (RFC 4954, section 4). */
function challengeOf({ reply }: Exchange): Circumstance[] {
  if (reply === null || reply.code !== '334') return [];
  const text = reply.lines[0]?.text.trim() ?? '';
  const decoded = decodeBase64(text);
  if (decoded === null || decoded === '' || /[^\x20-\x7e]/.test(decoded)) return [];
  return [{ text: 'In clear, the server asks', quote: cut(decoded), line: null }];
}

/** What RFC 5321, section 4.5.3.2 wants a client to wait for at the least, by verb. */
const patience: Readonly<Record<string, string>> = { MAIL: 'timeout-mail', RCPT: 'timeout-rcpt', DATA: 'timeout-data-start', '.': 'timeout-data-end' };
/** Shorter waits are no news. */
const noticeable = 1;

/** How long the server took, where the tool prints the time, and how that stands to what a client has to bear. */
function waitOf(exchange: Exchange): Circumstance[] {
  const seconds = answerTime(exchange);
  if (seconds === null || seconds < noticeable) return [];
  const limit = limits.find(({ id }) => id === patience[exchange.command?.verb ?? ''])?.value ?? null;
  const bearable = limit === null ? '' : seconds > limit ? ` A client may have given up: it needs to wait ${limit} s only (RFC 5321, section 4.5.3.2).` : ` A client is to wait up to ${limit} s (RFC 5321, section 4.5.3.2).`;
  return [{ text: `The answer took ${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s.${bearable}`, quote: '', line: null }];
}

/** What another EHLO of the same session added and took away. */
function changesOf({ exchanges }: Session, exchange: Exchange): Circumstance[] {
  const offers = readOffers(exchange);
  if (offers.length === 0) return [];
  const earlier = exchanges.slice(0, exchanges.indexOf(exchange)).map(readOffers).filter((list) => list.length > 0).at(-1);
  if (earlier === undefined) return [];
  return [...listChange('New since the last EHLO:', offers, earlier), ...listChange('No longer offered:', earlier, offers)];
}

function listChange(text: string, present: readonly Offer[], absent: readonly Offer[]): Circumstance[] {
  const known = new Set(absent.map(asWritten));
  const changed = present.map(asWritten).filter((offer) => !known.has(offer));
  return changed.length === 0 ? [] : [{ text, quote: cut(changed.join(', ')), line: null }];
}

function asWritten({ keyword, parameters }: Offer): string {
  return `${keyword} ${parameters}`.trim();
}

function quote(document: SmtpDocument, text: string, span: Span): Circumstance {
  return { text, quote: cut(document.text.slice(span.start, Math.min(span.end, span.start + longestQuote + 1))), line: lineOf(document, span) };
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

function lineOf({ lines }: SmtpDocument, { start }: Span): number {
  return lines.positionAt(start).line;
}
