import type { ReportedReply } from '../../smtp/reported-reply.ts';
import { readDeliveryStatus, type DeliveryStatus, type RecipientStatus } from './delivery-status.ts';
import { fieldText } from './header.ts';
import type { Mail, Part } from './mail.ts';
import { readNotice, type Notice } from './notice.ts';
import { noticeEntries, type NoticeEntry } from './notice-entries.ts';
import { endOfWords } from './notice-words.ts';
import { sliceRun, trimRun, type Passage } from './passage.ts';
import { findReply, reportReply } from './reply-in-words.ts';
import { commandTold } from './told-by-words.ts';
import { decodePart } from './transfer-encoding.ts';

/** What of a mail may report a delivery. */
export interface Report {
  readonly statuses: readonly DeliveryStatus[];
  readonly notices: readonly Notice[];
  readonly known: readonly string[];
}

/** Text parts that a report has; what follows is the returned message. */
const mostNotices = 3;

export function readReport(mail: Mail, isFromMailSystem: boolean): Report {
  const statuses: DeliveryStatus[] = [];
  const notices: Notice[] = [];
  for (const part of mail.parts) {
    if (isReturned(part)) {
      if (statuses.length > 0 || notices.length > 0) break;
      continue;
    }
    const isStatus = /^message\/(?:global-)?delivery-status$/.test(part.type);
    const isText = part.type === 'text/plain' && !isAttached(part);
    if (!isStatus && !isText) continue;
    const body = decodePart(part.body, part.encoding);
    const status = isStatus || isFromMailSystem ? readDeliveryStatus(beforeReturned(body, isStatus)) : null;
    if (status !== null) statuses.push(status);
    if (isText && notices.length < mostNotices) notices.push(readNotice(body));
  }
  return { statuses, notices, known: knownRecipients(mail) };
}

function isReturned({ type }: Part): boolean {
  return /^message\/(?:rfc822|global|partial)$|^text\/rfc822-headers$/.test(type);
}

function isAttached({ fields }: Part): boolean {
  return /^\s*attachment/i.test(fieldText(fields, 'content-disposition'));
}

/** The fields of the returned message are not the report's. */
function beforeReturned(body: Passage, isStatus: boolean): Passage {
  if (isStatus) return body;
  const last = readNotice(body).lines.at(-1);
  return last === undefined ? body : { ...body, to: last.at + last.text.length };
}

function knownRecipients({ fields }: Mail): string[] {
  return fieldText(fields, 'x-failed-recipients').split(/[\s,]+/).filter((one) => one.includes('@'));
}

/** One reply for each recipient: what the fields tell, and what the words tell beyond them. */
export function reportedReplies({ statuses, notices, known }: Report): ReportedReply[] {
  const entries = notices.flatMap((notice) => noticeEntries(notice, known));
  const groups = statuses.flatMap(({ recipients, queueId }) => recipients.map((status) => ({ status, queueId })));
  if (groups.length > 0) {
    const index = indexEntries(entries);
    const others = groups.length === 1 ? entries : [];
    const replies = groups.map(({ status, queueId }) => fromStatus(status, queueId, findEntry(index, others, status)));
    return [...replies, ...othersTold(entries, groups.map(({ status }) => status)).map((entry) => fromEntry(entry, 'failed'))];
  }
  const action = notices.some(({ lines }) => lines.some(({ text }) => stillTried.test(text.slice(0, 300)))) ? 'delayed' : 'failed';
  const told = entries.filter(({ hasReply }) => hasReply);
  return (told.length > 0 && entries.length !== told.length ? keepNamed(entries) : entries).map((entry) => fromEntry(entry, action));
}

/** Words in which a mail system says that it has not given up. */
const stillTried = /has not yet been delivered|has been delayed|\bwarning (?:message )?only|will be retried|you do not need to resend/i;

/** A second part that says the same without a recipient adds nothing. */
function keepNamed(entries: readonly NoticeEntry[]): NoticeEntry[] {
  return entries.filter(({ hasReply, recipient }) => hasReply || recipient !== null);
}

/** Exim writes fields for one recipient of several; where the words name those of the fields, they are trusted for the rest. */
function othersTold(entries: readonly NoticeEntry[], statuses: readonly RecipientStatus[]): NoticeEntry[] {
  const named = new Set(statuses.map(({ recipient }) => recipient?.toLowerCase()));
  const isNamed = ({ recipient }: NoticeEntry): boolean => recipient !== null && named.has(recipient.toLowerCase());
  return entries.some(isNamed) ? entries.filter((entry) => entry.recipient !== null && entry.hasReply && !isNamed(entry)) : [];
}

type EntriesByRecipient = ReadonlyMap<string, readonly NoticeEntry[]>;

/** A list of thousands is looked through once. */
function indexEntries(entries: readonly NoticeEntry[]): EntriesByRecipient {
  const index = new Map<string, NoticeEntry[]>();
  for (const entry of entries) {
    if (entry.recipient === null) continue;
    const key = entry.recipient.toLowerCase();
    const own = index.get(key);
    if (own === undefined) index.set(key, [entry]);
    else own.push(entry);
  }
  return index;
}

/** What the words say of the recipient of a group of fields; where there is one group, whatever they say. */
function findEntry(index: EntriesByRecipient, others: readonly NoticeEntry[], { recipient }: RecipientStatus): NoticeEntry | null {
  const candidates = index.get(recipient?.toLowerCase() ?? '') ?? others;
  return candidates.find(({ hasReply }) => hasReply) ?? candidates[0] ?? null;
}

function fromStatus({ recipient, action, status, host, diagnostic }: RecipientStatus, queueId: string | null, entry: NoticeEntry | null): ReportedReply {
  const chosen = chooseWords(diagnostic, entry);
  const words = trimRun(sliceRun(chosen, 0, endOfWords(chosen.text)));
  return reportReply(words, { command: entry?.command ?? commandTold(chosen.text.slice(-200)), host: host ?? entry?.host ?? null, queueId, recipient: recipient ?? entry?.recipient ?? null, status, action });
}

const nothing = { text: '', pieces: [] };

/** The remote server's reply wins; of two, the one with an enhanced code of its own. */
function chooseWords(diagnostic: RecipientStatus['diagnostic'], entry: NoticeEntry | null): NonNullable<RecipientStatus['diagnostic']> {
  if (diagnostic === null) return entry?.words ?? nothing;
  if (entry?.hasReply !== true) return diagnostic;
  const own = findReply(diagnostic.text);
  if (own === null) return entry.words;
  const other = findReply(entry.words.text);
  if (other === null || other.code !== own.code) return diagnostic;
  // Of a reply of several lines some fields hold the first alone.
  const isWhole = entry.words.text.length > diagnostic.text.length && entry.words.text.slice(other.at).startsWith(diagnostic.text.slice(own.at).trimEnd());
  return isWhole || (!enhancedCode.test(diagnostic.text) && enhancedCode.test(entry.words.text)) ? entry.words : diagnostic;
}

const enhancedCode = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/;

function fromEntry({ recipient, words, command, host }: NoticeEntry, action: string): ReportedReply {
  return reportReply(words, { command, host, queueId: null, recipient, status: null, action });
}
