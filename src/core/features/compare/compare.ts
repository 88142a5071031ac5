import type { Actor, Retry } from '../../catalogue/entry.ts';
import { confusions } from '../../catalogue/confusions.ts';
import { findReplyCode, titleOfSpeaker } from '../../catalogue/index.ts';
import type { Comparison, Difference } from './comparison.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';

/**
 * Compares codes, enhanced codes, whole replies, verbs or keywords, and one code's readings (`5.1.10@microsoft`). Works for any two of
 * them: what is said comes from their fields. Throws a RangeError for fewer than two.
 */
export function compare(inputs: readonly string[]): Comparison {
  if (inputs.length < 2) throw new RangeError('A comparison takes two or more codes.');
  const items = inputs.map(explainItem);
  return {
    title: `SMTP ${items.map(titleOf).join(' vs ')}`,
    items,
    summary: summarise(items),
    advice: adviceFor(items),
    differences: listDifferences(items),
    choose: items.flatMap(describeUse),
  };
}

/** `CODE@SPEAKER` asks what one speaker means by a code; in a whole reply an at sign is part of its text. */
function explainItem(input: string): Explanation {
  const reading = /^\s*([\dXx.]+)@([\w-]+)\s*$/.exec(input);
  return reading === null ? explain(input) : { ...explain(reading[1] ?? '', { speaker: (reading[2] ?? '').toLowerCase() }), input };
}

function titleOf({ label, title, speaker }: Explanation): string {
  return `${label}${title === null ? '' : ` ${title}`}${speaker === null ? '' : ` (${titleOfSpeaker(speaker)})`}`;
}

const outcomes: Readonly<Record<string, string>> = {
  '2': 'success',
  '3': 'go on',
  '4': 'temporary failure',
  '5': 'permanent failure',
};

/** The first digit of whatever decides about an item's outcome. */
function digitOf({ code, enhanced }: Explanation): string | null {
  return (code ?? enhanced)?.[0] ?? null;
}

export function outcomeOf(item: Explanation): string {
  return outcomes[digitOf(item) ?? ''] ?? 'unknown';
}

function summarise(items: readonly Explanation[]): string {
  const each = items.map((item) => `\`${item.label}\`${bySpeaker(item)} says: ${lowerFirst(item.verdict)}.`).join(' ');
  return `${each} ${contrast(items)}`.trim();
}

function bySpeaker({ speaker }: Explanation): string {
  return speaker === null ? '' : ` from ${titleOfSpeaker(speaker)}`;
}

/** A code or an acronym at the start keeps its case. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function contrast(items: readonly Explanation[]): string {
  const digits = items.map(digitOf);
  if (digits.includes(null)) return '';
  const distinct = [...new Set(digits)];
  if (distinct.length > 1) {
    const words = items.map((item) => `${item.label} ${outcomePhrase(item)}`).join(', ');
    return `The first digit already tells them apart: ${words}.`;
  }
  const both = items.length === 2 ? 'Both are' : 'All are';
  const differing = (['category', 'subject', 'act', 'retry'] as const).filter((field) => new Set(items.map((item) => item[field])).size > 1);
  const what = differing.map((field) => fieldNames[field]).join(', ');
  return `${both} ${plural(outcomeOf(items[0] as Explanation))}; ${what === '' ? 'what sets them apart is when they are sent' : `they differ in ${what} and in when they are sent`}.`;
}

const fieldNames = { category: 'what they are about', subject: 'their subject', act: 'who must act', retry: 'whether to try again' } as const;

function outcomePhrase(item: Explanation): string {
  const outcome = outcomeOf(item);
  return outcome === 'go on' ? 'asks the client to go on' : outcome === 'success' ? 'is a success' : outcome === 'unknown' ? 'is no SMTP class' : `is a ${outcome}`;
}

function plural(outcome: string): string {
  return outcome === 'success' ? 'successes' : outcome === 'go on' ? 'requests to go on' : outcome === 'unknown' ? 'outside SMTP' : `${outcome}s`;
}

function adviceFor(items: readonly Explanation[]): string[] {
  const asked = new Set(items.flatMap(({ code, enhanced, label }) => [code, enhanced, label].filter((one) => one !== null)));
  return confusions.filter(({ codes }) => codes.filter((code) => asked.has(code)).length >= 2).map(({ advice }) => advice);
}

function listDifferences(items: readonly Explanation[]): Difference[] {
  const rows: Difference[] = [
    { aspect: 'Class', values: items.map((item) => (item.class === null ? '–' : `${digitOf(item)}: ${item.class}`)) },
    { aspect: 'Category', values: items.map(({ category }) => category ?? '–') },
    { aspect: 'Subject', values: items.map(({ subject }) => subject ?? '–') },
    { aspect: 'Outcome', values: items.map(outcomeOf) },
    { aspect: 'Who acts', values: items.map(({ act }) => (act === null ? '–' : actorNames[act])) },
    { aspect: 'Retry', values: items.map(({ retry }) => (retry === null ? '–' : retryNames[retry])) },
    { aspect: 'Answers', values: items.map(({ commands }) => (commands.length === 0 ? '–' : commands.map(nameOfCommand).join(', '))) },
    { aspect: 'Comes with', values: items.map(({ companions }) => (companions.length === 0 ? '–' : companions.join(', '))) },
    { aspect: 'Standing', values: items.map(({ status }) => statusNames[status]) },
    { aspect: 'Reason', values: items.map(({ reason }) => reason ?? '–') },
    ...factRows(items),
  ];
  return rows.filter(({ values }) => new Set(values).size > 1);
}

function factRows(items: readonly Explanation[]): Difference[] {
  const names = [...new Set(items.flatMap(({ facts }) => facts.map(({ name }) => name)))];
  return names.map((aspect) => ({ aspect, values: items.map(({ facts }) => facts.find(({ name }) => name === aspect)?.value ?? '–') }));
}

const actorNames: Readonly<Record<Actor, string>> = {
  sender: 'the sender',
  'sender-admin': 'the sending system’s administrator',
  recipient: 'the recipient',
  'recipient-admin': 'the receiving system’s administrator',
  nobody: 'nobody',
};

const retryNames: Readonly<Record<Retry, string>> = { yes: 'yes, later and unchanged', no: 'no', 'after-change': 'only after a change' };

const statusNames: Readonly<Record<Explanation['status'], string>> = {
  standard: 'base standard',
  extension: 'extension',
  obsolete: 'obsolete',
  vendor: 'a vendor’s own',
  nonstandard: 'no standard',
  unknown: 'not defined',
};

function nameOfCommand(command: string): string {
  if (command === '(connection)') return 'a new connection';
  if (command === '.') return 'the end of a message';
  return command === '*' ? 'any command' : command;
}

function describeUse(item: Explanation): string[] {
  const use = item.code === null ? undefined : findReplyCode(item.code)?.use;
  const step = item.fix.sender[0];
  const received = step === undefined ? item.verdict : step;
  return [
    ...(use === undefined ? describePairing(item) : [`Writing a server: ${use}`]),
    `Reading \`${item.label}\`: ${item.retry === null ? '' : `${retryAdvice[item.retry]} `}${received.endsWith('.') ? received : `${received}.`}`,
  ];
}

/** For an enhanced code alone: the reply codes that the registry pairs with it, of its own class. */
function describePairing({ kind, enhanced, companions, status }: Explanation): string[] {
  if (kind !== 'enhanced-code' || enhanced === null || status === 'unknown' || status === 'vendor') return [];
  const fitting = companions.filter((code) => code.startsWith(enhanced.charAt(0)) && code.length === 3);
  const pairs = fitting.length === 0 ? `any ${enhanced.charAt(0)}yz code that fits` : fitting.join(' or ');
  return [`Writing a server: send \`${enhanced}\` behind ${pairs}, on every line of the reply.`];
}

const retryAdvice: Readonly<Record<Retry, string>> = {
  yes: 'keep it queued and let it be tried again.',
  no: 'there is nothing to send again.',
  'after-change': 'the same message fails again until something changes.',
};
