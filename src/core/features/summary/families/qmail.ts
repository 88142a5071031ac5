import type { MailEvent } from '../counts.ts';

/** A delivery that has begun. */
interface Started {
  readonly id: string;
  readonly recipient: string;
}

const outcomes = { success: 'sent', deferral: 'deferred', failure: 'bounced' } as const;
/** More than qmail-send ever has under way; what was forgotten is counted without its recipient. */
const mostStarted = 10_000;

/** Reads qmail-send's messages (qmail-log(5)); a delivery's beginning tells whose it is, its end what became of it. */
export class QmailReader {
  readonly #started = new Map<string, Started>();
  /** Message numbers are used again; with the process that queued it a message is told from its successors. */
  readonly #messages = new Map<string, string>();

  read(message: string): MailEvent | null {
    const info = /^info msg (\d+): bytes \d+ from <.*> qp (\d+) /.exec(message);
    if (info !== null) {
      const id = `${info[1]} ${info[2]}`;
      remember(this.#messages, info[1] ?? '', id);
      return { outcome: null, id };
    }
    const start = /^starting delivery (\d+): msg (\d+) to (?:local|remote) (\S+)/.exec(message);
    if (start !== null) {
      remember(this.#started, start[1] ?? '', { id: this.#messages.get(start[2] ?? '') ?? start[2] ?? '', recipient: start[3] ?? '' });
      return { outcome: null };
    }
    const end = /^delivery (\d+): (success|deferral|failure): (.*)$/.exec(message);
    if (end === null) return null;
    const { id = null, recipient = null } = this.#started.get(end[1] ?? '') ?? {};
    this.#started.delete(end[1] ?? '');
    const text = (end[3] ?? '').replaceAll('_', ' ').replace(/\/+$/, '');
    const outcome = outcomes[end[2] as keyof typeof outcomes];
    const isExpiry = outcome === 'bounced' && text.includes("I'm not going to try again; this message has been in the queue too long");
    const said = /Remote host said: (.*)$/.exec(text);
    const host = /^(?:(\S+)\/)?(?:Connected to )?(\d+\.\d+\.\d+\.\d+) /.exec(text)?.[2] ?? null;
    return { outcome: isExpiry ? 'expired' : outcome, id, recipient, host, wording: said?.[1] ?? text };
  }
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= mostStarted) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
