import type { SmtpDocument } from '../../src/core/document.ts';
import { commandWithoutSecret } from '../../src/core/features/redact/dialogue.ts';
import type { Command } from '../../src/core/smtp/command.ts';
import { replyText } from '../../src/core/smtp/reply.ts';
import type { Exchange, Transaction } from '../../src/core/smtp/session.ts';
import type { Span } from '../../src/core/text/span.ts';

/**
 * What a document holds, as text that a person can check against the file: its sessions, the exchanges of each in the order of the wire,
 * what became of its transactions. `(line 7 > 8-15)` says that the command stands on line 7 and its reply on lines 8 to 15.
 */
export function rendered(document: SmtpDocument): string {
  const all = [`format ${document.format?.id ?? '-'}`];
  for (const { id, isTls, exchanges, transactions } of document.sessions) {
    all.push(
      `session ${id ?? '-'} ${isTls ? 'tls' : 'clear'}`,
      ...exchanges.map((exchange) => renderExchange(document, exchange)),
      ...transactions.map(renderTransaction),
    );
  }
  return all.map((line) => `${line.trimEnd()}\n`).join('');
}

function renderExchange(document: SmtpDocument, { command, reply }: Exchange): string {
  const asked = command === null ? '-' : renderCommand(command);
  const answered = reply === null ? '' : ` ${reply.code} ${reply.enhanced?.text ?? ''}`.trimEnd() + ` | ${shorten(replyText(reply), 50)}`;
  const askedAt = command === null || command.isImplied ? '' : ` ${lineRange(document, command.utterance.span)}`;
  const answeredAt = reply === null ? '' : ` ${lineRange(document, reply.span)}`;
  return `${asked} >${answered} (line${askedAt} >${answeredAt})`;
}

function renderCommand(command: Command): string {
  if (command.isImplied) return `${command.verb} (not shown)`;
  const shown = commandWithoutSecret(command);
  if (command.verb === '.') return '.';
  if (shown === '') return '(empty line)';
  if (command.verb === '(auth)') return `(auth) ${shown}`;
  return `${command.verb} ${shorten(shown.trimStart().slice(command.verb.length).trim(), 60)}`.trim();
}

function renderTransaction({ mail, recipients, outcome }: Transaction): string {
  const fates = recipients.map(({ address, code }) => `${address === '' ? '<>' : address} ${code ?? '-'}`);
  return `transaction <${shorten(mail.command?.path?.address ?? '', 60)}> ${outcome}: ${fates.join(', ')}`;
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function lineRange({ lines }: SmtpDocument, { start, end }: Span): string {
  const [first, last] = [start, end].map((offset) => lines.positionAt(offset).line);
  return first === last ? `${first}` : `${first}-${last}`;
}
