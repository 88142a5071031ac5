import type { MailEvent, Outcome } from '../counts.ts';

/** A table's columns, by name. */
export interface Table {
  readonly kind: 'exchange' | 'powermta';
  readonly columns: ReadonlyMap<string, number>;
}

const exchangeHead = '#Fields: ';
const exchangeEvents: Readonly<Record<string, Outcome>> = { SEND: 'sent', SENDEXTERNAL: 'sent', DELIVER: 'sent', DEFER: 'deferred', FAIL: 'bounced' };
const powerTypes: Readonly<Record<string, Outcome>> = { d: 'sent', b: 'bounced', rb: 'bounced', t: 'deferred', tq: 'deferred' };

/** The columns that a line names: Exchange's message tracking, PowerMTA's accounting files; null where it names none of them. */
export function readColumns(line: string): Table | null {
  const isExchange = line.startsWith(exchangeHead) && line.includes('event-id') && line.includes('recipient-address');
  if (!isExchange && !(line.startsWith('type,') && line.includes(',rcpt') && line.includes('timeLogged'))) return null;
  const names = (isExchange ? line.slice(exchangeHead.length) : line).split(',');
  return { kind: isExchange ? 'exchange' : 'powermta', columns: new Map(names.map((name, i) => [name.trim(), i])) };
}

/** A row of such a table: its events, and its hour by the log's own clock, -1 where it tells none. */
export function readRow({ kind, columns }: Table, line: string): { readonly events: readonly MailEvent[]; readonly hour: number } {
  const values = splitRow(line);
  const get = (name: string): string => values[columns.get(name) ?? -1] ?? '';
  const hour = hourOf(get(kind === 'exchange' ? 'date-time' : 'timeLogged'));
  return { hour, events: kind === 'exchange' ? readExchange(get) : readPower(get) };
}

/**
 * A message is SENT to the next server, DELIVERed to a mailbox, DEFERred, or FAILs for each recipient (Microsoft, "Message tracking");
 * a SEND inside the organisation counts like one that leaves it.
 */
function readExchange(get: (name: string) => string): readonly MailEvent[] {
  const id = get('message-id') || get('internal-message-id');
  const outcome = exchangeEvents[get('event-id')];
  if (outcome === undefined) return id === '' ? [] : [{ outcome: null, id }];
  const statuses = get('recipient-status').split(';');
  const recipients = get('recipient-address').split(';');
  return recipients.map((recipient, i) => {
    const status = statuses.length === recipients.length ? (statuses[i] ?? '') : get('recipient-status');
    const led = /\{LED=(.*?)\}(?:;|\]|$)/.exec(get('recipient-status'))?.[1] ?? status;
    const host = outcome === 'sent' ? get('server-hostname') : (/\{FQDN=([^}]+)\}/.exec(get('recipient-status'))?.[1] ?? '');
    return { outcome, id, recipient, host, wording: led.replace(/^'|'$/g, '').replace(/^\[|\]$/g, '') };
  });
}

function readPower(get: (name: string) => string): readonly MailEvent[] {
  const outcome = powerTypes[get('type')];
  // One accounting record is one recipient; what messages they belong to, the envelope's time and sender tell.
  const id = [get('timeQueued'), get('orig'), get('jobId')].join(' ').trim();
  if (outcome === undefined) return get('type') === 'r' ? [{ outcome: null, id }] : [];
  const dsn = /^([245]\.\d{1,3}\.\d{1,3})/.exec(get('dsnStatus'))?.[1] ?? null;
  const wording = get('dsnDiag').replace(/^smtp;\s*/i, '');
  const host = get('dsnMta').replace(/ \(.*$/, '');
  return [{ outcome: get('bounceCat') === 'message-expired' ? 'expired' : outcome, id, recipient: get('rcpt'), host, wording: wording || (dsn ?? ''), dsn }];
}

function hourOf(time: string): number {
  return Number(/^\d{4}-\d\d-\d\d[T ](\d\d):/.exec(time)?.[1] ?? -1);
}

/** Comma-separated values; quotes inside quotes are doubled (RFC 4180). */
function splitRow(line: string): string[] {
  const values: string[] = [];
  for (let i = 0; i <= line.length; i++) {
    let value = '';
    if (line[i] === '"') {
      for (;;) {
        const close = line.indexOf('"', i + 1);
        value += line.slice(i + 1, close < 0 ? line.length : close);
        i = close < 0 ? line.length : close + 1;
        if (line[i] !== '"') break;
        value += '"';
      }
    }
    const next = line.indexOf(',', i);
    const end = next < 0 ? line.length : next;
    values.push(value + line.slice(i, end));
    i = end;
  }
  return values;
}
