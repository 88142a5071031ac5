import type { SmtpDocument } from '../document.ts';
import type { Command } from '../smtp/command.ts';
import { locate } from '../smtp/utterance.ts';
import type { Span } from '../text/span.ts';

/** A secret in a text. */
export interface Secret {
  readonly kind: 'credentials';
  readonly span: Span;
}

const redacted = '[redacted]';

/** Where in a command's text a password stands: an initial response to AUTH, or an answer to 334 (RFC 4954, section 4). */
function secretIn({ verb, utterance: { text } }: Command): number | null {
  if (verb === '(auth)') return text === '*' || text.trim() === '' ? null : 0;
  if (verb !== 'AUTH' && verb !== 'X-EXPS') return null;
  const start = /^\s*\S+\s+\S+\s+(?=\S)/.exec(text)?.[0].length;
  return start === undefined || text.slice(start) === '=' ? null : start;
}

/** A command's text as it may be shown. */
export function commandWithoutSecret(command: Command): string {
  const start = secretIn(command);
  return start === null ? command.utterance.text : command.utterance.text.slice(0, start) + redacted;
}

/** Every password that a document holds, in the order of the text. */
export function findSecrets({ sessions }: SmtpDocument): Secret[] {
  const found: Secret[] = [];
  for (const { exchanges } of sessions) {
    for (const { command } of exchanges) {
      const start = command === null ? null : secretIn(command);
      if (command !== null && start !== null) found.push({ kind: 'credentials', span: locate(command.utterance, start, command.utterance.text.length) });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** A part of the text without its secrets. */
export function redact(document: SmtpDocument, within: Span = { start: 0, end: document.text.length }): string {
  let text = '';
  let at = within.start;
  for (const { span } of findSecrets(document)) {
    if (span.start < at || span.end > within.end) continue;
    text += document.text.slice(at, span.start) + redacted;
    at = span.end;
  }
  return text + document.text.slice(at, within.end);
}
