import type { MailEvent } from '../counts.ts';

const outcomes = { Delivery: 'sent', TransientFailure: 'deferred', Bounce: 'bounced', AdminBounce: 'bounced', Expiration: 'expired', Rejection: 'rejected' } as const;

/** A log record of KumoMTA (docs.kumomta.com, "Log Record"): one event for each recipient. */
export function readKumo(record: Readonly<Record<string, unknown>>): readonly MailEvent[] {
  const { type, id, recipient, response, peer_address: peer } = record;
  if (typeof type !== 'string' || typeof id !== 'string' || !('recipient' in record)) return [];
  if (!Object.hasOwn(outcomes, type)) return type === 'Reception' ? [{ outcome: null, id }] : [];
  const { code, enhanced_code: enhanced, content, command } = fieldsOf(response);
  const { class: first, subject, detail } = fieldsOf(enhanced);
  const codes = [code, first === undefined ? undefined : [first, subject, detail].map(String).join('.')].filter((part) => part !== undefined && part !== 0);
  const name = fieldsOf(peer)['name'];
  const event: MailEvent = {
    outcome: outcomes[type as keyof typeof outcomes],
    id,
    host: typeof name === 'string' ? name.replace(/\.$/, '') : null,
    wording: [...codes.map(String), typeof content === 'string' ? content : ''].join(' '),
    command: typeof command === 'string' ? commandOf(command) : null,
  };
  const recipients: unknown[] = Array.isArray(recipient) ? recipient : [recipient];
  return recipients.map((one) => ({ ...event, recipient: typeof one === 'string' ? one : null }));
}

/** The hour of `timestamp`, seconds since 1970, in UTC; -1 where there is none. */
export function hourOfKumo({ timestamp }: Readonly<Record<string, unknown>>): number {
  return typeof timestamp === 'number' && timestamp >= 0 ? Math.floor(timestamp / 3600) % 24 : -1;
}

function commandOf(text: string): string | null {
  const [verb = ''] = text.trim().split(/\s/, 1);
  return verb === '' ? null : verb.toUpperCase();
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
