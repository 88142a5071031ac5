import type { Run } from '../reading/wire-lines.ts';
import { fieldText, readHeader, type Field } from './header.ts';
import { eachLine, sliceRun, trimRun, type Passage } from './passage.ts';

/** What the machine-readable part of a report tells of one recipient (RFC 3464, section 2.3). */
export interface RecipientStatus {
  readonly recipient: string | null;
  readonly action: string | null;
  readonly status: string | null;
  readonly host: string | null;
  /** The words behind the type, where there are any. */
  readonly diagnostic: Run | null;
  /** In small letters: `smtp`, `x-postfix`. */
  readonly diagnosticType: string | null;
}

export interface DeliveryStatus {
  readonly queueId: string | null;
  readonly recipients: readonly RecipientStatus[];
}

const telling = new Set(['final-recipient', 'original-recipient', 'x-actual-recipient', 'action', 'status', 'diagnostic-code', 'x-supplementary-info', 'remote-mta']);
const first = /^(?:Reporting-MTA|Final-Recipient|Original-Recipient|Action|Diagnostic-Code|Status|Original-Envelope-Id|Reporting-UA|DSN-Gateway)[ \t]*:/i;

/** The fields of a part, in groups that empty lines part; null where it holds none of them. */
export function readDeliveryStatus(passage: Passage): DeliveryStatus | null {
  let from: number | null = null;
  for (const { text, at } of eachLine(passage)) {
    if (!first.test(text)) continue;
    from = at;
    break;
  }
  if (from === null) return null;
  let queueId: string | null = null;
  const recipients: RecipientStatus[] = [];
  for (let at = from; at < passage.to; ) {
    const { fields, end } = readHeader({ ...passage, from: at });
    queueId ??= readQueueId(fields);
    for (const own of splitRecipients(fields)) addRecipient(recipients, own);
    const next = skipBlankLines(passage, Math.max(end, at));
    if (next <= at) break;
    at = next;
    if (fields.length === 0) break;
  }
  return recipients.length === 0 ? null : { queueId, recipients };
}

/** One field that comes again begins another recipient, also where no empty line parts them. */
function splitRecipients(fields: readonly Field[]): Field[][] {
  const groups: Field[][] = [];
  let open: Field[] = [];
  for (const field of fields) {
    if (!telling.has(field.name)) continue;
    const isAgain = field.name !== 'diagnostic-code' && open.some(({ name }) => name === field.name);
    if (isAgain) {
      groups.push(open);
      open = [];
    }
    open.push(field);
  }
  return open.length === 0 ? groups : [...groups, open];
}

function skipBlankLines({ run, to }: Passage, from: number): number {
  let at = from;
  while (at < to && /\s/.test(run.text.charAt(at))) at++;
  return at;
}

/** Some reports part with an empty line what belongs to one recipient. */
function addRecipient(recipients: RecipientStatus[], fields: readonly Field[]): void {
  const read = readRecipient(fields);
  const last = recipients.at(-1);
  if (last === undefined || (read.recipient !== null && last.recipient !== null)) {
    recipients.push(read);
    return;
  }
  recipients[recipients.length - 1] = {
    recipient: last.recipient ?? read.recipient,
    action: last.action ?? read.action,
    status: last.status ?? read.status,
    host: last.host ?? read.host,
    diagnostic: last.diagnostic ?? read.diagnostic,
    diagnosticType: last.diagnosticType ?? read.diagnosticType,
  };
}

function readRecipient(fields: readonly Field[]): RecipientStatus {
  const recipient = addressIn(fieldText(fields, 'final-recipient')) ?? addressIn(fieldText(fields, 'original-recipient')) ?? addressIn(fieldText(fields, 'x-actual-recipient'));
  const action = /^\s*(failed|delayed|delivered|relayed|expanded)\b/i.exec(fieldText(fields, 'action'))?.[1]?.toLowerCase() ?? null;
  const status = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/.exec(fieldText(fields, 'status'))?.[0] ?? null;
  const told = fields.filter(({ name }) => name === 'diagnostic-code').map(({ value }) => value);
  const value = told.find(({ text }) => /\d{3}/.test(text)) ?? told[0];
  const type = value === undefined ? undefined : /^\s*([A-Za-z][\w.-]{0,30})\s*;/.exec(value.text);
  const diagnostic = value === undefined ? commentOf(fields) : trimRun(sliceRun(value, type?.[0].length ?? 0, value.text.length));
  return {
    recipient,
    action,
    status,
    host: hostIn(fieldText(fields, 'remote-mta')),
    diagnostic: diagnostic === null || diagnostic.text === '' ? null : diagnostic,
    diagnosticType: type?.[1]?.toLowerCase() ?? null,
  };
}

/** `Status: 4.0.0 (mx.example.net: host name lookup failure)` says why where no other field does. */
function commentOf(fields: readonly Field[]): Run | null {
  const status = fields.find(({ name }) => name === 'status')?.value;
  const match = status === undefined ? null : /\(([^()]{1,400})\)\s*$/.exec(status.text);
  if (status === undefined || match === null || /^(?:permanent|temporary|undefined|unknown)\b[\w ]{0,20}$/i.test(match[1] ?? '')) return null;
  return sliceRun(status, match.index + 1, match.index + 1 + (match[1] ?? '').length);
}

function readQueueId(fields: readonly Field[]): string | null {
  const field = fields.find(({ name }) => /^x-.{1,60}-queue-?id$/.test(name));
  return field === undefined || field.value.text === '' ? null : field.value.text;
}

/** `rfc822; <bob@example.org>`, and what strays from it. */
function addressIn(value: string): string | null {
  const address = value.replace(/^\s*[\w-]{1,20}\s*;/, '').trim().replace(/^<(.*)>$/, '$1').trim();
  return address === '' ? null : address;
}

/** `dns; mx.example.net (192.0.2.1)`, `[192.0.2.1]`. */
function hostIn(value: string): string | null {
  const host = /^\s*(?:[\w-]{1,20}\s*;)?\s*<?\[?([\w:.-]{1,255})/.exec(value)?.[1]?.replace(/\.$/, '');
  return host === undefined || host === '' ? null : host;
}
