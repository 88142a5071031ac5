import type { SmtpDocument } from '../document.ts';
import type { Command } from '../smtp/command.ts';
import type { Exchange, Session } from '../smtp/session.ts';
import { hasOmission } from './omission.ts';
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
    let isAstray = beginsInMessage(session);
    let heard = session.span.start;
    for (const [i, exchange] of session.exchanges.entries()) {
      const { command, reply } = exchange;
      const said = heard;
      heard = Math.max(heard, reply?.span.end ?? 0, command?.utterance.span.end ?? 0);
      // Whoever was told to go on sends a message, though the DATA is not shown.
      if (command === null && reply?.code === '354') isAstray = true;
      if (command === null || command.verb === '.' || command.verb === '(auth)') continue;
      if (isAstray && command.utterance.text.trim() === '.') {
        isAstray = false;
        continue;
      }
      // Where lines are left out DATA may be among them; what was answered was a command.
      isAstray ||= !isAnsweredAtOnce(session, i) && hasOmission(document.text, said, command.utterance.span.start);
      if (isAstray && !isPlainCommand(command)) continue;
      isAstray = (command.verb !== 'DATA' && reply?.code === '354') || (command.verb === 'DATA' && /^[245]/.test(reply?.code ?? '')) || (command.verb === 'BDAT' && /^[45]/.test(reply?.code ?? ''));
      if (!isMasked(judgedPart(command)) && !isFolded(document, command) && !isUnfinished(document, command.utterance)) yield { command, exchange, session };
    }
  }
}

/** Whether a file begins in the middle of a message: nothing is said or answered before a dot that the server answers. */
function beginsInMessage(session: Session): boolean {
  const { exchanges } = session;
  const dot = exchanges.findIndex(({ command }, i) => command === null || isAnsweredAtOnce(session, i) || isPlainCommand(command) || command.utterance.text.trim() === '.');
  return dot > 0 && exchanges[dot]?.command?.utterance.text.trim() === '.';
}

/** Whether a reply stands before the next command: where message text is taken for commands, a later reply seems to be to its first line. */
function isAnsweredAtOnce({ exchanges }: Session, i: number): boolean {
  const reply = exchanges[i]?.reply ?? null;
  const next = exchanges[i + 1]?.command ?? null;
  return reply !== null && (next === null || reply.span.start < next.utterance.span.start);
}

/** A login may be masked behind its mechanism, and what stands before is still to be judged. */
function judgedPart({ verb, utterance: { text } }: Command): string {
  return verb === 'AUTH' ? text.trimStart().split(/\s+/, 2).join(' ') : text;
}

const plainShape =
  /^\s*(?:(?:EHLO|HELO|LHLO|AUTH) \S+|(?:MAIL FROM|RCPT TO): ?[<\S].*|BDAT \d+(?: LAST)?|(?:DATA|RSET|QUIT|NOOP|STARTTLS))\s*$/i;

/** Whether a line that may be message text can only be a command. */
function isPlainCommand({ utterance: { text } }: Command): boolean {
  return text.length <= 1_000 && plainShape.test(text);
}

/**
 * Whether a line was said to the server and is no note or message text that begins with the word Mail: it was refused, or it is written as
 * commands are, all in capitals or all in small letters, and is two words long at most unless a path is among them.
 */
export function isSaidAsCommand({ verb, utterance: { text } }: Command, { reply }: Exchange): boolean {
  if (/^[45]/.test(reply?.code ?? '')) return true;
  const word = text.trimStart().slice(0, verb.length);
  if (word !== verb && word !== verb.toLowerCase()) return false;
  return /[<:]/.test(text) || text.trim().split(/\s+/, 3).length <= 2;
}

/** Postfix folds long lines in the transcripts that it mails: what the command lacks stands on the next line, further in. */
function isFolded({ text, lines }: SmtpDocument, { utterance: { span } }: Command): boolean {
  const { line } = lines.positionAt(span.end);
  const start = lines.startOfLine(line);
  const next = lines.startOfLine(line + 1);
  if (next <= start) return false;
  const blanks = /^[ \t]{1,16}(?=(?:FROM:|TO:|<|[A-Za-z][A-Za-z0-9-]{1,32}=)\S)/i.exec(text.slice(next, next + 64))?.[0].length ?? 0;
  return blanks > (/^[ \t]*/.exec(text.slice(start, Math.min(start + 64, span.end)))?.[0].length ?? 0);
}

/** Somebody put a sign in the place of a name or an address before showing the line to others. */
export function isMasked(text: string): boolean {
  return /\*\*|…|\.\.\.|[{}]\w*[{}]|\$\{?[A-Z]|%[sd]\b|\b(?:redacted|removed|hidden|omitted|masked|snip(?:ped)?|truncated)\b|xxx/i.test(text);
}
