import type { Delivery, DeliveryStatus, LoggedMessage } from '../../smtp/logged-message.ts';

/** What became of one recipient: the last delivery to it, and how often it was tried. */
export interface Fate {
  readonly recipient: string;
  readonly attempts: readonly Delivery[];
  readonly last: Delivery;
}

/** The recipients of a message in the order in which the log names them. */
export function fatesOf({ deliveries }: LoggedMessage): Fate[] {
  const fates = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    if (delivery.recipient === null) continue;
    const known = fates.get(delivery.recipient);
    if (known === undefined) fates.set(delivery.recipient, [delivery]);
    else known.push(delivery);
  }
  return [...fates].flatMap(([recipient, attempts]) => {
    const last = attempts.at(-1);
    return last === undefined ? [] : [{ recipient, attempts, last }];
  });
}

const statuses: readonly DeliveryStatus[] = ['sent', 'deferred', 'bounced', 'expired', 'rejected'];

/** `2 sent · 1 bounced`; what the log does not tell is left out. */
export function summariseMessage(message: LoggedMessage): string {
  const fates = fatesOf(message);
  const counts = statuses.map((status) => [status, fates.filter(({ last }) => last.status === status).length] as const);
  const parts = counts.flatMap(([status, count]) => (count === 0 ? [] : `${count} ${status}`));
  if (message.isExpired) parts.push('expired');
  return parts.join(' · ');
}
