import type { Actor, Retry } from '../../catalogue/entry.ts';
import type { Source } from '../../catalogue/source.ts';
import { titleOfSpeaker } from '../../catalogue/index.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Circumstance } from '../circumstances.ts';
import type { Explanation } from './explanation.ts';

/** Who must act, as a sentence. */
export const actors: Readonly<Record<Actor, string>> = {
  sender: 'The sender must act.',
  'sender-admin': 'Whoever runs the sending system must act.',
  recipient: 'The recipient must act.',
  'recipient-admin': 'Whoever runs the receiving system must act.',
  nobody: 'Nobody needs to act.',
};

/** Whether to send again, as a sentence. */
export const retries: Readonly<Record<Retry, string>> = {
  yes: 'Try again later, unchanged.',
  no: 'Do not send it again.',
  'after-change': 'Try again only after a change.',
};

const statuses: Readonly<Record<Explanation['status'], string>> = {
  standard: '',
  extension: '',
  obsolete: 'Obsolete.',
  vendor: 'A vendor’s own; no standard defines it.',
  nonstandard: 'No standard defines it.',
  unknown: '',
};

/** How much of an explanation is shown: a hover is cut where a page is not. */
export interface MarkdownOptions {
  readonly isPage?: boolean;
  /** Whether the page lists its kin by itself. */
  readonly hasLinks?: boolean;
}

/**
 * An explanation as Markdown. Everything in it is the catalogue's own text but `input` and `label`, which come from the user and are
 * escaped.
 */
export function explanationMarkdown(explanation: Explanation, { isPage = false, hasLinks = false }: MarkdownOptions = {}): string {
  const { label, title, name, verdict, meaning, when, fix, facts, remarks, readings, sources } = explanation;
  const told = verdict === '' ? '' : `: ${verdict}`;
  const heading = isPage ? `# ${escapeMarkdown(label)}${title === null ? '' : ` ${title}`}\n\n**${verdict}**` : `**${escapeMarkdown(label)}${told}**`;
  const officially = name === null || name === title ? '' : `*${escapeMarkdown(name)}*`;
  const blocks = [
    heading,
    describeActors(explanation),
    describeEvidence(explanation),
    describeOwnWords(explanation),
    // That a program's own setting is in no standard goes without saying.
    [officially, explanation.kind === 'setting' ? '' : statuses[explanation.status]].filter(Boolean).join(' · '),
    meaning,
    ...remarks.map((remark) => `⚠ ${remark}`),
    list('When you see it', when),
    list('How to fix it', fix.sender),
    list('If you run the server', fix.receiver),
    facts.map((fact) => `**${fact.name}:** ${code(fact.value)}`).join('  \n'),
    isPage ? readings.map((reading) => `**${upperFirst(reading.title)}:** ${reading.verdict}. ${reading.meaning} ${linkSources(reading.sources)}`).join('\n\n') : listReadings(explanation),
    isPage ? describeCompany(explanation, hasLinks) : '',
    sources.length === 0 ? '' : `Sources: ${linkSources(sources)}`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** Which words of a reply decided, whose they are and how sure that is; nothing where the codes alone did. */
export function describeEvidence({ evidence, speaker, confidence }: Explanation): string {
  const words = evidence.filter((part) => /[A-Za-z]{3}/.test(part));
  if (words.length === 0 || confidence === null) return '';
  return `Told by ${words.map(code).join(', ')}${speaker === null ? '' : `, from ${escapeMarkdown(titleOfSpeaker(speaker))}`}: ${certainties[confidence]}.`;
}

/** What the user's own configuration says; its link was checked to be one when it was read. */
export function describeOwnWords({ ownWords, ownLink }: Explanation): string {
  return ownWords === null ? '' : `**Noted by your team:** ${escapeMarkdown(ownWords)}${ownLink === null ? '' : ` ([more](${ownLink}))`}`;
}

const certainties = { certain: 'certain', likely: 'likely', guess: 'a guess' } as const;

/** What surrounds a thing, each on a line; words of the file stand as code. */
export function circumstancesMarkdown(circumstances: readonly Circumstance[]): string {
  return circumstances
    .map(({ text, quote, line }) => `${text}${quote === '' ? '' : ` ${code(quote)}`}${line === null ? '' : ` (line ${line})`}`)
    .join('  \n');
}

/** A comparison as a Markdown document. */
export function comparisonMarkdown({ title, items, summary, advice, differences, choose }: Comparison): string {
  const labels = items.map(({ label }) => escapeMarkdown(label));
  return [
    `# ${escapeMarkdown(title)}`,
    summary,
    ...advice,
    ...items.map((item) =>
      [
        `## ${escapeMarkdown(item.label)}${item.title === null ? '' : ` ${item.title}`}`,
        `**${item.verdict}.** ${item.meaning}`,
        list('When you see it', item.when),
        list('How to fix it', item.fix.sender),
        list('If you run the server', item.fix.receiver),
      ]
        .filter((block) => block !== '')
        .join('\n\n'),
    ),
    differences.length === 0 ? '' : `## Key differences\n\n${table(['', ...labels], differences.map(({ aspect, values }) => [aspect, ...values]))}`,
    choose.length === 0 ? '' : `## When to use which\n\n${choose.map((line) => `- ${line}`).join('\n')}`,
    `Sources: ${linkSources(items.flatMap(({ sources }) => sources))}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

/** Text that is nobody's Markdown, made to show as it is, on one line: no markup, no HTML, no link that makes itself. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#!|~&@]|:(?=\/)|(?<=mailto):/g, '\\$&')
    .replace(/\bwww\./gi, 'www\\.');
}

export function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `**${title}**\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function describeActors({ act, retry }: Explanation): string {
  return [act === null ? '' : actors[act], retry === null || act === 'nobody' ? '' : retries[retry]].filter(Boolean).join(' ');
}

function listReadings({ readings }: Explanation): string {
  return readings.length === 0 ? '' : list('Others mean something else', readings.map(({ title, verdict }) => `${upperFirst(title)}: ${verdict}`));
}

function describeCompany({ commands, companions, related, speaker }: Explanation, hasLinks: boolean): string {
  return [
    commands.length === 0 ? '' : `**Answers:** ${commands.map(code).join(', ')}`,
    companions.length === 0 ? '' : `**Comes with:** ${companions.map(code).join(', ')}`,
    related.length === 0 || hasLinks ? '' : `**See also:** ${related.map(code).join(', ')}`,
    speaker === null ? '' : `**Said by:** ${escapeMarkdown(titleOfSpeaker(speaker))}`,
  ]
    .filter((line) => line !== '')
    .join('  \n');
}

export function linkSources(sources: readonly Source[]): string {
  const distinct = sources.filter((source, i) => sources.findIndex(({ title }) => title === source.title) === i);
  return distinct.map(({ title, url, checked }) => `${url === null ? title : `[${title}](${url})`}${checked === null ? '' : ` (checked ${checked})`}`).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function code(text: string): string {
  return `\`${text.replaceAll('`', 'ˋ')}\``;
}
