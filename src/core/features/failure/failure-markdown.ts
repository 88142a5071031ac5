import { titleOfSpeaker } from '../../catalogue/index.ts';
import type { SmtpDocument } from '../../document.ts';
import type { Explanation } from '../explain/explanation.ts';
import { actors, code, describeActors, describeEvidence, describeOwnWords, escapeMarkdown, linkSources, list, retries } from '../explain/markdown.ts';
import type { Failure } from './failure.ts';

/** Why something failed, as a short page; words of the file stand in it as code or escaped. */
export function failureMarkdown(failure: Failure, { lines }: SmtpDocument): string {
  const { hasFailed, cause, quote, line, command, recipient, host, findings, others } = failure;
  const breaks = findings.map(({ span, message, rule }) => `Line ${lines.positionAt(span.start).line}: ${escapeMarkdown(message)} (${rule.id})`);
  if (!hasFailed || cause === null) {
    return page(['# Nothing was refused here', breaks.length === 0 ? 'No reply, log line or report in this text tells of a failure.' : 'No reply in this text tells of a failure, yet something in it breaks the protocol.', list('What breaks the protocol', breaks)]);
  }
  const where = [
    command === null ? '' : command === '(connection)' ? 'when the connection was opened' : command === '.' ? 'after the message' : `in answer to ${code(command)}`,
    recipient === null || recipient === '' ? '' : `for ${code(recipient)}`,
    host === null ? '' : `by ${code(host)}`,
    line === null ? '' : `on line ${line}`,
  ].filter(Boolean);
  const isNamed = cause.title !== null || /^[245]/.test(cause.label);
  return page([
    `# ${isNamed ? `${escapeMarkdown(cause.label)}: ` : ''}${cause.verdict}`,
    `> ${code(quote)}`,
    where.length === 0 ? '' : `Said ${where.join(', ')}.`,
    breaks.length === 0 ? '' : list('First of all: what breaks the protocol before it', breaks),
    `**Why:** ${cause.meaning}`,
    describeActors(cause),
    describeEvidence(cause),
    describeOwnWords(cause),
    list('What to do', cause.fix.sender),
    list('If you run the server', cause.fix.receiver),
    others.length === 0 ? '' : list('What failed besides', others.map((other) => `Line ${other.line}: ${code(other.quote)}`)),
    cause.sources.length === 0 ? '' : `Sources: ${linkSources(cause.sources)}`,
  ]);
}

/** An answer for whoever asked why their mail did not get through: plain text, without anything that only an administrator can use. */
export function ticketAnswer(cause: Explanation, quote: string): string {
  const { verdict, meaning, act, retry, fix, sources, speaker, label } = cause;
  const link = sources.find(({ url }) => url !== null)?.url ?? null;
  const steps = fix.sender.map((step, i) => `${i + 1}. ${plain(step)}`);
  return [
    `${plain(verdict)}${/^[245]/.test(label) ? ` (${label})` : ''}.`,
    cause.ownWords ?? plain(meaning),
    [act === null ? '' : actors[act], retry === null || act === 'nobody' ? '' : retries[retry]].filter(Boolean).join(' '),
    steps.length === 0 ? '' : `What to do:\n${steps.join('\n')}`,
    quote === '' ? '' : `${speaker === null ? 'The server' : titleOfSpeaker(speaker)} said: ${quote}`,
    link === null ? '' : `More: ${link}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

/** The catalogue's sentences without their code marks. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}

function page(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n').concat('\n');
}
