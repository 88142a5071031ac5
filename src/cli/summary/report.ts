import type { Summary } from '../../core/index.ts';

/** A reason with the place of its first example. */
export type PlacedReason = Omit<Summary['reasons'][number], 'line'> & { readonly file: string; readonly line: number };
export type PlacedSummary = Omit<Summary, 'reasons'> & { readonly reasons: readonly PlacedReason[] };

const mostRows = 10;
const longestExample = 160;
const number = new Intl.NumberFormat('en');

/** A summary as text for a terminal: what failed stands first. */
export function report(files: readonly string[], summary: PlacedSummary): string {
  const title = files.length === 1 ? (files[0] ?? '') : `${files.length} files`;
  if (summary.known === 0) return `${title}: no mail log that we can read (${count(summary.lines, 'line')}). Known are the logs of Postfix, Exim, sendmail, OpenSMTPD, qmail, Haraka, Exchange, KumoMTA and PowerMTA.`;
  return [
    `${title}: ${count(summary.messages, 'message')} in ${count(summary.lines, 'line')}`,
    totals(summary),
    reasonsTable(summary.reasons, files.length > 1),
    table('Reply codes', summary.codes, 'code'),
    table('Relay hosts', summary.hosts, 'host'),
    table('Recipient domains', summary.domains, 'domain'),
    hoursTable(summary.hours),
    summary.approximate.length === 0 ? '' : `Too much to keep it all: ${summary.approximate.join(', ')} may be a little off.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function totals({ sent, deferred, deferredMessages, bounced, expired, rejected }: PlacedSummary): string {
  const rows = [
    ['bounced', bounced, ''],
    ['expired', expired, ''],
    ['deferred', deferred, deferred === 0 ? '' : `in ${count(deferredMessages, 'message')}`],
    ['rejected', rejected, rejected === 0 ? '' : 'recipients and connections that this server refused'],
    ['sent', sent, ''],
  ] as const;
  return rows.map(([name, value, remark]) => `${number.format(value).padStart(12)}  ${name.padEnd(10)}${remark}`.trimEnd()).join('\n');
}

function reasonsTable(reasons: PlacedSummary['reasons'], hasManyFiles: boolean): string {
  if (reasons.length === 0) return 'Nothing failed.';
  const rows = reasons.flatMap(({ id, title, count: times, example, file, line }) => [
    `${number.format(times).padStart(12)}  ${id.padEnd(22)}${title}`,
    `${' '.repeat(14)}${hasManyFiles ? `${file}:` : 'line '}${line}${example === '' ? '' : `: ${printable(example)}`}`,
  ]);
  return ['Why mail failed or was refused, each with its first example', ...rows].join('\n');
}

function table(title: string, rows: PlacedSummary['hosts'], name: string): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, mostRows).map(({ id, count: times, failed }) => `${number.format(times).padStart(12)}${number.format(failed).padStart(12)}  ${printable(id)}`);
  const rest = rows.length > mostRows ? [`${' '.repeat(26)}and ${number.format(rows.length - mostRows)} more (--json lists all)`] : [];
  return [title, `${'count'.padStart(12)}${'failed'.padStart(12)}  ${name}`, ...shown, ...rest].join('\n');
}

function hoursTable(hours: PlacedSummary['hours']): string {
  if (hours.length === 0) return '';
  const columns = ['sent', 'deferred', 'bounced', 'expired', 'rejected'] as const;
  const rows = hours.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((hour) => `${hour.id.padStart(12)}${columns.map((column) => number.format(hour[column]).padStart(12)).join('')}`);
  return ['By hour of the log’s clock', `${'hour'.padStart(12)}${columns.map((column) => column.padStart(12)).join('')}`, ...rows].join('\n');
}

function count(value: number, noun: string): string {
  return `${number.format(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** A terminal obeys control characters; a log may hold any. */
function printable(text: string): string {
  const clean = text.replace(/\p{C}/gu, '?');
  return clean.length > longestExample ? `${clean.slice(0, longestExample)}…` : clean;
}
