import { reasons } from '../catalogue/reason.ts';
import { configFormats } from '../formats/configs/index.ts';
import type { FileFormats } from '../formats/configs/recognise.ts';
import { findRule } from '../rules/index.ts';
import { fitsPattern } from '../text/pattern.ts';
import { presets, severities, type Ignored, type LintSettings, type RuleSettings } from './lint.ts';
import type { OwnPattern } from './own-words.ts';

/** The file that says for a folder and all below it what is found in their files. */
export const configurationName = '.smtp-lens.json';

/** What such a file says. */
export interface Configuration extends LintSettings {
  readonly ignore: readonly IgnoredIn[];
  /** Wordings that the team explains itself. */
  readonly patterns: readonly OwnPattern[];
  /** Which kind of configuration files are that no name tells. */
  readonly files?: FileFormats;
  /** Whether replies in programs are explained; absent where others decide. */
  readonly sourceCode?: boolean;
}

export interface IgnoredIn extends Ignored {
  /** Paths from the configuration's folder, with `/` between folders and `*` for any run of characters; absent for all files. */
  readonly files?: string;
}

/** What is wrong with it, and where: the keys that lead there from the top. */
export interface Mistake {
  readonly path: readonly (string | number)[];
  /** A sentence that names the remedy. */
  readonly message: string;
}

/** Reads what was JSON. Never fails: what is no good is left out and listed. */
export function readConfiguration(value: unknown): { readonly configuration: Configuration; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const content = isRecord(value) ? value : {};
  if (!isRecord(value)) mistakes.push({ path: [], message: 'An object was expected, such as { "rules": { "command-line-too-long": "error" } }.' });
  for (const key of Object.keys(content)) {
    if (!['$schema', 'preset', 'rules', 'ignore', 'patterns', 'files', 'sourceCode'].includes(key)) mistakes.push({ path: [key], message: `There is no '${key}'; use preset, rules, ignore, patterns, files or sourceCode.` });
  }
  const preset = presets.find((one) => one === content['preset']);
  if (preset === undefined && content['preset'] !== undefined) mistakes.push({ path: ['preset'], message: `A preset is one of: ${presets.join(', ')}.` });
  const sourceCode = content['sourceCode'];
  if (sourceCode !== undefined && typeof sourceCode !== 'boolean') mistakes.push({ path: ['sourceCode'], message: 'true or false was expected.' });
  return {
    configuration: {
      ...(preset === undefined ? {} : { preset }),
      ...(content['files'] === undefined ? {} : { files: readFileFormats(content['files'], mistakes) }),
      ...(typeof sourceCode === 'boolean' ? { sourceCode } : {}),
      rules: readRules(content['rules'], mistakes),
      ignore: readIgnored(content['ignore'], mistakes),
      patterns: readPatterns(content['patterns'], mistakes),
    },
    mistakes,
  };
}

function readRules(value: unknown, mistakes: Mistake[]): RuleSettings {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    mistakes.push({ path: ['rules'], message: 'An object was expected that gives rules a severity, such as { "command-line-too-long": "error" }.' });
    return {};
  }
  const levels = ['off', ...severities] as const;
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, wanted]) => {
      const level = levels.find((one) => one === wanted);
      if (findRule(id) === null) mistakes.push({ path: ['rules', id], message: `There is no rule '${id}'. See: smtp-lens list rules` });
      else if (level === undefined) mistakes.push({ path: ['rules', id], message: `A severity is one of: ${levels.join(', ')}.` });
      return findRule(id) === null || level === undefined ? [] : [[id, level] as const];
    }),
  );
}

function readFileFormats(value: unknown, mistakes: Mistake[]): FileFormats {
  if (!isRecord(value)) {
    mistakes.push({ path: ['files'], message: 'An object was expected that says what files are, such as { "mail/*.cf": "postfix-main", "old/*": "off" }.' });
    return [];
  }
  return Object.entries(value).flatMap(([pattern, format]) => {
    if (format === 'off' || configFormats.some(({ id }) => id === format)) return [[pattern, String(format)] as const];
    mistakes.push({ path: ['files', pattern], message: `The id of a kind of configuration was expected, or off. See: smtp-lens list formats` });
    return [];
  });
}

function readIgnored(value: unknown, mistakes: Mistake[]): IgnoredIn[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    mistakes.push({ path: ['ignore'], message: 'A list was expected, such as [{ "files": "old/*", "rules": ["old-hello"] }].' });
    return [];
  }
  return value.flatMap((one: unknown, i) => {
    const wrong = (key: string, message: string): [] => {
      mistakes.push({ path: ['ignore', i, ...(key === '' ? [] : [key])], message });
      return [];
    };
    if (!isRecord(one) || Object.keys(one).length === 0) return wrong('', 'An object was expected with at least one of files, rules, line.');
    const { files, rules, line, ...rest } = one;
    const [other] = Object.keys(rest);
    if (other !== undefined) return wrong(other, `There is no '${other}' here; use files, rules or line.`);
    if (files !== undefined && typeof files !== 'string') return wrong('files', 'A text was expected: a path with * for any run of characters.');
    if (line !== undefined && typeof line !== 'string') return wrong('line', 'A text was expected: a line with * for any run of characters.');
    if (rules !== undefined && (!Array.isArray(rules) || !rules.every((id) => typeof id === 'string' && findRule(id) !== null))) {
      return wrong('rules', 'A list of rules was expected. See: smtp-lens list rules');
    }
    return [{ ...(files === undefined ? {} : { files }), ...(rules === undefined ? {} : { rules: rules as string[] }), ...(line === undefined ? {} : { line }) }];
  });
}

function readPatterns(value: unknown, mistakes: Mistake[]): OwnPattern[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    mistakes.push({ path: ['patterns'], message: 'A list was expected, such as [{ "text": "gateway says *no*", "words": "Ask the network team." }].' });
    return [];
  }
  return value.flatMap((one: unknown, i) => {
    const wrong = (key: string, message: string): [] => {
      mistakes.push({ path: ['patterns', i, ...(key === '' ? [] : [key])], message });
      return [];
    };
    if (!isRecord(one)) return wrong('', 'An object was expected with text and words.');
    const { text, words, reason, speaker, link, ...rest } = one;
    const [other] = Object.keys(rest);
    const known = reasons.find(({ id }) => id === reason)?.id;
    if (other !== undefined) return wrong(other, `There is no '${other}' here; use text, words, reason, speaker or link.`);
    if (typeof text !== 'string' || text.replaceAll('*', '').trim() === '') return wrong('text', 'A part of the reply was expected, with * for any run of characters.');
    if (typeof words !== 'string' || words.trim() === '') return wrong('words', 'A text was expected: what to tell whoever meets this reply.');
    if (reason !== undefined && known === undefined) return wrong('reason', 'There is no such reason. See: smtp-lens list reasons');
    if (speaker !== undefined && typeof speaker !== 'string') return wrong('speaker', 'A text was expected: who writes so.');
    if (link !== undefined && (typeof link !== 'string' || !linkShape.test(link))) return wrong('link', 'A link was expected that begins with https:// or http:// and has no blank or bracket.');
    return [{ text, words, ...(known === undefined ? {} : { reason: known }), ...(speaker === undefined ? {} : { speaker }), ...(link === undefined ? {} : { link }) }];
  });
}

/** What can stand in a link of Markdown as it is. */
const linkShape = /^https?:\/\/[^\s()<>[\]"'`\\]{1,2000}$/;

/** What a configuration says of one file: its path from the configuration's folder, with `/` between folders. */
export function settingsFor({ ignore, preset, rules }: Configuration, path: string): LintSettings {
  return { ...(preset === undefined ? {} : { preset }), ...(rules === undefined ? {} : { rules }), ignore: ignore.filter(({ files }) => files === undefined || fitsPattern(files, path)) };
}

/** Settings of two origins: what the second decides it decides for good; what either ignores is ignored. */
export function mergeSettings(weaker: LintSettings, stronger: LintSettings): LintSettings {
  const preset = stronger.preset ?? weaker.preset;
  return {
    ...(preset === undefined ? {} : { preset }),
    rules: { ...weaker.rules, ...stronger.rules },
    ignore: [...(weaker.ignore ?? []), ...(stronger.ignore ?? [])],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
