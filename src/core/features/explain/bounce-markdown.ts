import { reportActions } from '../../catalogue/report-fields.ts';
import type { ReportedReply } from '../../smtp/reported-reply.ts';
import type { BouncedRecipient, BounceExplanation } from '../explain-bounce.ts';
import { code, describeActors, escapeMarkdown, linkSources, list } from './markdown.ts';

const longestQuote = 600;

/** A bounce as a Markdown document. Words of the mail stand in it escaped or as code. */
export function bounceMarkdown({ failed, recipients }: BounceExplanation): string {
  const people = recipients.length === 1 ? '1 recipient' : `${recipients.length} recipients`;
  const title = failed === 0 ? `# Delivery report on ${people}` : failed === recipients.length ? `# Not delivered to ${people}` : `# Not delivered to ${failed} of ${people}`;
  return [title, ...recipients.map(recipientMarkdown)].join('\n\n').concat('\n');
}

function recipientMarkdown({ reply, explanation, line }: BouncedRecipient): string {
  const { verdict, meaning, fix, when, sources, kind, code: replyCode, enhanced } = explanation;
  const isUnknown = kind === 'unknown';
  const action = reportActions.find(({ name }) => name === reply.action);
  const blocks = [
    `## ${escapeMarkdown(reply.recipient ?? 'A recipient that the report does not name')}`,
    action === undefined ? '' : `${action.verdict}.`,
    isUnknown ? 'The report gives no code that we know, only these words:' : `**${replyCode === null && enhanced === null ? '' : `${escapeMarkdown(explanation.label)}: `}${verdict}**`,
    reply.wording === '' ? '' : `> ${code(reply.wording.slice(0, longestQuote).replace(/\s+/g, ' '))} (line ${line})`,
    isUnknown ? '' : meaning,
    describeActors(explanation),
    list('When you see it', when),
    list('How to fix it', fix.sender),
    list('If you run the server', fix.receiver),
    circumstances(reply),
    sources.length === 0 ? '' : `Sources: ${linkSources(sources)}`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function circumstances({ host, command, queueId, status, enhanced }: ReportedReply): string {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Said by', host],
    ['In answer to', command === '.' ? 'the end of the message' : command === '(connection)' ? 'the connection' : command],
    ['Status in the report', status === enhanced?.text ? null : status],
    ['Queue id in the logs', queueId],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : `- ${name}: ${code(value)}`)).join('\n');
}
