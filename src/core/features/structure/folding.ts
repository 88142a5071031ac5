import type { SmtpDocument } from '../../document.ts';

/** Lines that fold into the first of them; both numbers start at 0. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'session' | 'reply' | 'message' | 'note';
}

/** So many lines of a tool's own talk in a row fold. */
const fewestNotes = 4;

/** Sessions, replies of several lines, message text, and what a tool says of its own (certificates, progress). */
export function folds({ sessions, lines, lineCount }: SmtpDocument): Fold[] {
  const found: Fold[] = [];
  const spoken = new Uint8Array(lineCount);
  const lineOf = (offset: number): number => lines.positionAt(offset).line - 1;
  const add = (kind: Fold['kind'], start: number, end: number): void => {
    const [startLine, endLine] = [lineOf(start), lineOf(end)];
    if (endLine > startLine) found.push({ kind, startLine, endLine });
  };
  for (const { span, exchanges, messages } of sessions) {
    add('session', span.start, span.end);
    for (const { command, reply } of exchanges) {
      if (command !== null) spoken[lineOf(command.utterance.span.start)] = 1;
      for (const line of reply?.lines ?? []) spoken[lineOf(line.utterance.span.start)] = 1;
      if (reply !== null && reply.lines.length > 1) add('reply', reply.span.start, reply.span.end);
    }
    for (const message of messages) {
      for (const line of message.lines) spoken[lineOf(line.span.start)] = 1;
      const [first, last] = [message.lines[0], message.lines.at(-1)];
      if (first !== undefined && last !== undefined) add('message', first.span.start, last.span.end);
    }
  }
  return sessions.length === 0 ? [] : [...found, ...foldNotes(spoken)].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function foldNotes(spoken: Uint8Array): Fold[] {
  const found: Fold[] = [];
  for (let line = 0; line < spoken.length; line++) {
    if (spoken[line] === 1) continue;
    const startLine = line;
    while (line + 1 < spoken.length && spoken[line + 1] === 0) line++;
    if (line - startLine + 1 >= fewestNotes) found.push({ kind: 'note', startLine, endLine: line });
  }
  return found;
}
