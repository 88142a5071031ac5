import { type MailEvent, type Outcome } from '../counts.ts';

const rulesets: Readonly<Record<string, string>> = { check_rcpt: 'RCPT', check_mail: 'MAIL', check_relay: '(connection)', check_data: 'DATA', check_eoh: '.', check_vrfy: 'VRFY' };

/** A message of sendmail without its head: one event for each recipient of a `to=` line (Sendmail Operations Guide, section 2.1.3). */
export function readSendmail(message: string): readonly MailEvent[] {
  const match = /^([0-9A-Za-z]{8,24}): /.exec(message);
  if (match === null) return [];
  const id = match[1] ?? '';
  const text = message.slice(match[0].length);
  const refusal = fieldOf(text, 'reject', true);
  if (refusal !== null) return [{ outcome: 'rejected', id, wording: refusal, command: rulesets[/^(?:ruleset=)?(\w+)/.exec(text)?.[1] ?? ''] ?? null }];
  const unknown = /^<[^>]*>\.\.\. (.+)$/.exec(text);
  if (unknown !== null) return [{ outcome: 'rejected', id, wording: unknown[1] ?? '', command: 'RCPT' }];
  const stat = fieldOf(text, 'stat', true);
  if (!text.startsWith('to=') || stat === null) return [{ outcome: null, id }];
  const dsn = fieldOf(text, 'dsn', false);
  const outcome = outcomeOf(stat, dsn ?? '');
  if (outcome === null) return [{ outcome, id }];
  const to = text.slice(3, endOfField(text, 3));
  const host = (fieldOf(text, 'relay', false) ?? '').replace(/\.? \[.*$|\.$/, '');
  const wording = fieldOf(text, 'reply', false) ?? stat.replace(/^(?:Deferred|Sent)(?:: )?/, '').replace(/^ ?\((.*)\)$/, '$1');
  return to.split(',').map((recipient) => ({ outcome, id, recipient, host, wording, dsn }));
}

function outcomeOf(stat: string, dsn: string): Outcome | null {
  if (stat.startsWith('Sent')) return 'sent';
  if (stat === 'queued') return null;
  if (/could not be delivered/i.test(stat)) return 'expired';
  return stat.startsWith('Deferred') || dsn.startsWith('4') ? 'deferred' : 'bounced';
}

/** The value of `, name=`; the last field goes to the line's end, whatever it holds. */
function fieldOf(text: string, name: string, isLast: boolean): string | null {
  const start = text.indexOf(`, ${name}=`);
  if (start < 0) return null;
  const value = start + name.length + 3;
  return text.slice(value, isLast ? text.length : endOfField(text, value));
}

function endOfField(text: string, start: number): number {
  const next = /, [a-z]+=/g;
  next.lastIndex = start;
  return next.exec(text)?.index ?? text.length;
}
