import { escapeMarkdown } from '../explain/markdown.ts';
import type { Count, HourCount, ReasonCount, Summary } from './summary.ts';

/** Where a summary's page leads to. */
export interface SummaryLinks {
  /** The log's name. */
  readonly title: string;
  /** The address of a line of the log; lines count from 0. */
  readonly line: (line: number) => string;
  /** The address of a code's page. */
  readonly code: (code: string) => string;
}

const mostRows = 15;
const longestExample = 200;
const number = new Intl.NumberFormat('en');

/** A summary as a page: what failed stands first, and each reason leads to its first example. */
export function summaryMarkdown(summary: Summary, links: SummaryLinks): string {
  const title = `# ${escapeMarkdown(links.title)}`;
  const size = `${count(summary.messages, 'message')} in ${count(summary.lines, 'line')}.`;
  if (summary.known === 0) return `${title}\n\nNo mail log that we can read. Known are the logs of Postfix, Exim, sendmail, OpenSMTPD, qmail, Haraka, Exchange, KumoMTA and PowerMTA.\n`;
  return [
    title,
    size,
    totals(summary),
    reasonsTable(summary.reasons, links),
    countsTable('Reply codes', 'code', summary.codes, ({ id }) => id.split(' ').map((code) => `[${code}](${links.code(code)})`).join(' ')),
    countsTable('Relay hosts', 'host', summary.hosts, ({ id }) => escapeMarkdown(id)),
    countsTable('Recipient domains', 'domain', summary.domains, ({ id }) => escapeMarkdown(id)),
    hoursTable(summary.hours),
    summary.approximate.length === 0 ? '' : `There was too much to keep it all: ${summary.approximate.join(', ')} may be a little off.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function totals({ sent, deferred, deferredMessages, bounced, expired, rejected }: Summary): string {
  const row = [bounced, expired, deferred, deferredMessages, rejected, sent].map((value) => number.format(value));
  return table(['bounced', 'expired', 'deferred', 'messages deferred', 'rejected', 'sent'], [row], 0);
}

function reasonsTable(reasons: readonly ReasonCount[], links: SummaryLinks): string {
  if (reasons.length === 0) return 'Nothing failed, and nobody was refused.';
  const rows = reasons.map(({ id, title, count: times, example, line }) => [
    number.format(times),
    id,
    escapeMarkdown(title),
    `[line ${line + 1}](${links.line(line)})${example === '' ? '' : ` ${escapeMarkdown(shorten(example))}`}`,
  ]);
  return `## Why mail failed or was refused\n\n${table(['count', 'reason', 'what it says', 'first example'], rows, 1)}`;
}

function countsTable(title: string, name: string, rows: readonly Count[], nameOf: (row: Count) => string): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, mostRows).map((row) => [number.format(row.count), number.format(row.failed), nameOf(row)]);
  const rest = rows.length > mostRows ? `\n\nAnd ${number.format(rows.length - mostRows)} more.` : '';
  return `## ${title}\n\n${table(['count', 'failed', name], shown, 2)}${rest}`;
}

function hoursTable(hours: readonly HourCount[]): string {
  if (hours.length === 0) return '';
  const columns = ['sent', 'deferred', 'bounced', 'expired', 'rejected'] as const;
  const rows = [...hours].sort((a, b) => (a.id < b.id ? -1 : 1)).map((hour) => [hour.id, ...columns.map((column) => number.format(hour[column]))]);
  return `## By hour of the log’s clock\n\n${table(['hour', ...columns], rows, 6)}`;
}

/** The first `numeric` columns are aligned to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[], numeric: number): string {
  const rule = head.map((_, i) => (i < numeric || numeric === 0 ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function count(value: number, noun: string): string {
  return `${number.format(value)} ${noun}${value === 1 ? '' : 's'}`;
}

function shorten(text: string): string {
  return text.length > longestExample ? `${text.slice(0, longestExample)}…` : text;
}
