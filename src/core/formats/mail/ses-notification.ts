import type { ReportedReply } from '../../smtp/reported-reply.ts';
import type { Run } from '../reading/wire-lines.ts';
import { joinRuns, linesOf, sliceRun, type Passage } from './passage.ts';
import { reportReply } from './reply-in-words.ts';

/** Amazon SES tells of bounces and deliveries in JSON, which SNS may send as a mail and may quote as a string. */
const kind = /\\?"(?:notificationType|eventType)\\?" ?: ?\\?"(Bounce|Delivery)\\?"/;

/** Null where a part holds no such notification. */
export function readSesNotification(passage: Passage): ReportedReply[] | null {
  const { run, from } = passage;
  if (!/\\?"(?:notificationType|eventType)\\?" ?:/.test(run.text.slice(from, Math.min(passage.to, from + 4_000)))) return null;
  const whole = unfold(passage);
  const what = kind.exec(whole.text)?.[1];
  if (what === undefined) return null;
  const list = /\\?"(bouncedRecipients)\\?" ?: ?\[([^\]]{0,20000})\]/.exec(whole.text);
  if (what === 'Delivery' || list === null) {
    const reply = valueOf(whole, 'smtpResponse');
    const recipient = /\\?"recipients\\?" ?: ?\[ ?\\?"([^"\\]{3,320})/.exec(whole.text)?.[1] ?? null;
    return reply === null ? null : [reportReply(reply, { command: '.', host: null, queueId: null, recipient, status: null, action: 'delivered' })];
  }
  const start = list.index + list[0].indexOf('[') + 1;
  return [...(list[2] ?? '').matchAll(/\{[^{}]{0,4000}\}/g)].map((match) => {
    const own = sliceRun(whole, start + match.index, start + match.index + match[0].length);
    const diagnostic = valueOf(own, 'diagnosticCode');
    const type = /^\s*[\w-]{1,20}\s*;\s*/.exec(diagnostic?.text ?? '')?.[0].length ?? 0;
    const words = diagnostic === null ? { text: '', pieces: [{ at: 0, start: own.pieces[0]?.start ?? 0 }] } : sliceRun(diagnostic, type, diagnostic.text.length);
    const told = (name: string): string | null => valueOf(own, name)?.text ?? null;
    return reportReply(words, { command: null, host: null, queueId: null, recipient: told('emailAddress'), status: told('status'), action: told('action') });
  });
}

/** SNS breaks lines of its mails behind an exclamation mark. */
function unfold(passage: Passage): Run {
  const parts: Run[] = [];
  for (const { text, at } of linesOf(passage)) {
    const lead = parts.length > 0 && /^ \S/.test(text) ? 1 : 0;
    parts.push(sliceRun(passage.run, at + lead, at + text.length - (text.endsWith('!') ? 1 : 0)));
  }
  return joinRuns(parts, '');
}

function valueOf(run: Run, name: string): Run | null {
  const match = new RegExp(String.raw`\\?"${name}\\?" ?: ?\\?"([^"\\]{1,4000})`).exec(run.text);
  const value = match?.[1];
  if (match === null || value === undefined) return null;
  const from = match.index + match[0].length - value.length;
  return sliceRun(run, from, from + value.length);
}
