import { findEnhancedCode, findReplyCode } from '../../catalogue/index.ts';
import type { SmtpDocument } from '../../document.ts';
import { secondsBetween } from '../../smtp/clock.ts';
import { commandWithoutSecret } from '../redact/dialogue.ts';
import type { Exchange } from '../../smtp/session.ts';

/** A word put behind a line. */
export interface InlayHint {
  readonly kind: 'answers' | 'name' | 'wait';
  readonly offset: number;
  /** Words of the file among them are cut short. */
  readonly text: string;
}

const longestCommand = 70;
/** Seconds that a reader wants to see. */
const noticeable = 0.1;

/**
 * Behind a reply that does not follow its command: which command it answers. Behind a code: its name. Behind a reply: how long it took. Within `from` and `to` alone, since
 * an editor asks for what it shows.
 */
export function inlayHints({ sessions }: SmtpDocument, from: number, to: number): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const { span, exchanges } of sessions) {
    if (span.end < from || span.start > to) continue;
    let lastCommand: Exchange['command'] = null;
    for (const { command, reply } of inOrderOfText(exchanges)) {
      if (command !== null) lastCommand = command;
      if (reply === null || reply.exchangeReply.span.end < from || reply.exchangeReply.span.start > to) continue;
      const { exchangeReply, question } = reply;
      if (question !== null && question !== lastCommand && !question.isImplied && question.verb !== '(auth)') {
        hints.push({ kind: 'answers', offset: exchangeReply.span.end, text: `answers ${commandWithoutSecret(question).slice(0, longestCommand)}` });
      }
      const seconds = secondsBetween(question?.utterance.time, exchangeReply.lines[0]?.utterance.time);
      if (seconds !== null && seconds >= noticeable) hints.push({ kind: 'wait', offset: exchangeReply.lines[0]?.utterance.span.end ?? exchangeReply.span.end, text: `after ${seconds.toFixed(1)} s` });
      const name = nameOf(exchangeReply.code, exchangeReply.enhanced?.text ?? null);
      if (name !== null) hints.push({ kind: 'name', offset: exchangeReply.lines[0]?.enhanced?.span.end ?? exchangeReply.lines[0]?.codeSpan.end ?? exchangeReply.span.start, text: name });
    }
  }
  return hints;
}

interface Event {
  readonly command: Exchange['command'];
  readonly reply: { readonly exchangeReply: NonNullable<Exchange['reply']>; readonly question: Exchange['command'] } | null;
  readonly at: number;
}

/** Commands and replies one by one as they stand in the file: pipelining parts an exchange. */
function inOrderOfText(exchanges: readonly Exchange[]): Event[] {
  return exchanges
    .flatMap(({ command, reply }): Event[] => [
      ...(command === null ? [] : [{ command, reply: null, at: command.utterance.span.start }]),
      ...(reply === null ? [] : [{ command: null, reply: { exchangeReply: reply, question: command }, at: reply.span.start }]),
    ])
    .sort((a, b) => a.at - b.at);
}

function nameOf(code: string, enhanced: string | null): string | null {
  const entry = enhanced === null ? null : findEnhancedCode(enhanced);
  return (entry ?? findReplyCode(code))?.title ?? null;
}
