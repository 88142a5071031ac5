import { findKeyword, findParameter, findVerb } from '../../catalogue/index.ts';
import type { KeywordEntry } from '../../catalogue/keyword.ts';
import type { ParameterEntry } from '../../catalogue/parameter.ts';
import type { VerbEntry } from '../../catalogue/verb.ts';
import { blank, type Explanation, type Fact } from './explanation.ts';

/** Explains a verb; null for a word that is none. */
export function explainVerb(input: string, verb: string): Explanation | null {
  const entry = findVerb(verb);
  if (entry === null) return null;
  const { title, status, verdict, meaning, when, fix, related, sources } = entry;
  return {
    ...blank,
    input,
    kind: 'verb',
    label: entry.verb,
    title,
    name: title,
    status,
    verdict,
    meaning,
    when,
    fix: { sender: fix, receiver: [] },
    related,
    facts: factsOfVerb(entry),
    sources,
  };
}

/** Explains an EHLO keyword; null for a word that is none. */
export function explainKeyword(input: string, keyword: string): Explanation | null {
  const entry = findKeyword(keyword);
  if (entry === null) return null;
  const { title, status, registered, verdict, meaning, when, fix, related, sources } = entry;
  return {
    ...blank,
    input,
    kind: 'keyword',
    label: entry.keyword,
    title,
    name: title,
    status,
    registered,
    verdict,
    meaning,
    when,
    fix: { sender: fix, receiver: [] },
    related,
    facts: factsOfKeyword(entry),
    sources,
  };
}

/** Explains a parameter of MAIL or RCPT; null for a name that is none. */
export function explainParameter(input: string, name: string): Explanation | null {
  const entry = findParameter(name);
  if (entry === null) return null;
  const { title, meaning, sources } = entry;
  return {
    ...blank,
    input,
    kind: 'keyword',
    label: entry.name,
    title,
    name: title,
    status: findKeyword(entry.keyword)?.status ?? 'extension',
    verdict: `A parameter of ${entry.verbs.join(' and ')}, offered by ${entry.keyword}`,
    meaning,
    related: [entry.keyword],
    facts: factsOfParameter(entry),
    sources,
  };
}

function factsOfVerb({ syntax, parameters, replies, longestLine, keyword }: VerbEntry): Fact[] {
  return [
    { name: 'Syntax', value: syntax },
    ...fact('Parameters', parameters.join(', ')),
    ...fact('Success', replies.success.join(', ')),
    ...fact('Intermediate', replies.intermediate.join(', ')),
    ...fact('Errors', replies.error.join(', ')),
    { name: 'Longest line', value: `${longestLine} octets with CRLF${parameters.length === 0 ? '' : ', and what the parameters on it add'}` },
    ...fact('Offered by', keyword ?? ''),
  ];
}

function factsOfKeyword({ syntax, verbs, parameters }: KeywordEntry): Fact[] {
  return [
    ...fact('On its line', syntax ?? ''),
    ...fact('Adds the verbs', verbs.join(', ')),
    ...fact('Adds the parameters', parameters.join(', ')),
  ];
}

function factsOfParameter({ syntax, increment, incrementFor }: ParameterEntry): Fact[] {
  const when = incrementFor === undefined ? '' : ` as ${incrementFor}`;
  return [
    { name: 'Syntax', value: syntax },
    { name: 'Adds to the longest line', value: increment === null ? 'nothing that a standard states' : `${increment} octets${when}` },
  ];
}

function fact(name: string, value: string): Fact[] {
  return value === '' ? [] : [{ name, value }];
}
