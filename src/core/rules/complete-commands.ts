import type { SmtpDocument } from '../document.ts';
import type { Command } from '../smtp/command.ts';
import type { Exchange, Session } from '../smtp/session.ts';
import { isUnfinished } from './unfinished.ts';

/** A command that was sent as one, with what it was answered. */
export interface CompleteCommand {
  readonly command: Command;
  readonly exchange: Exchange;
  readonly session: Session;
}

/**
 * The commands whose form may be judged: whole lines that nobody is still writing, that nobody has masked, and that are not the text of
 * a message which the server had refused to take.
 */
export function* completeCommandsOf(document: SmtpDocument): Generator<CompleteCommand, void, undefined> {
  for (const session of document.sessions) {
    let isAstray = false;
    for (const exchange of session.exchanges) {
      const { command, reply } = exchange;
      if (command === null || command.verb === '.' || command.verb === '(auth)') continue;
      if (isAstray && command.utterance.text.trim() === '.') {
        isAstray = false;
        continue;
      }
      if (isAstray && !isPlainCommand(command)) continue;
      isAstray = (command.verb === 'DATA' || command.verb === 'BDAT') && reply !== null && /^[45]/.test(reply.code);
      if (!isMasked(command.utterance.text) && !isUnfinished(document, command.utterance)) yield { command, exchange, session };
    }
  }
}

const plainShape =
  /^\s*(?:(?:EHLO|HELO|LHLO|AUTH) \S+|(?:MAIL FROM|RCPT TO): ?[<\S].*|BDAT \d+(?: LAST)?|(?:DATA|RSET|QUIT|NOOP|STARTTLS))\s*$/i;

/** Whether a line that may be message text can only be a command. */
function isPlainCommand({ utterance: { text } }: Command): boolean {
  return text.length <= 1_000 && plainShape.test(text);
}

/** Somebody put a sign in the place of a name or an address before showing the line to others. */
export function isMasked(text: string): boolean {
  return /\*\*|…|\.\.\.|[{}]\w*[{}]|\$\{?[A-Z]|%[sd]\b|\b(?:redacted|removed|hidden|omitted|masked|snip(?:ped)?|truncated)\b|xxx/i.test(text);
}
