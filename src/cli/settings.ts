import { findNodeAtLocation, parseTree, getNodeValue, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { configurationName, findRule, mergeSettings, readConfiguration, rules, settingsFor, severities, type Configuration, type DocumentHint, type LintSettings, type OwnPattern, type RuleSettings } from '../core/index.ts';
import { UsageError } from './usage-error.ts';

/** A configuration and the folder that its paths start from. */
interface Placed {
  readonly folder: string;
  readonly configuration: Configuration;
}

/**
 * What the user decided: the configuration that `--config` names, else the nearest `.smtp-lens.json` in a file's folder or above it; and
 * what `--rule` says, which is stronger. Throws a UsageError that says what is wrong where.
 */
export class Settings {
  readonly #named: Placed | null;
  readonly #decided: RuleSettings;
  readonly #byFolder = new Map<string, Placed | null>();

  constructor(config: string | undefined, options: readonly string[]) {
    this.#named = config === undefined ? null : { folder: path.dirname(path.resolve(config)), configuration: readFile(config) };
    this.#decided = readOptions(options);
  }

  /** For a file as it was named; `-` lies in the working folder. */
  for(file: string): LintSettings {
    const full = path.resolve(file);
    const placed = this.#named ?? this.#nearest(path.dirname(full));
    const own = placed === null ? {} : settingsFor(placed.configuration, path.relative(placed.folder, full).split(path.sep).join('/'));
    return mergeSettings(own, { rules: this.#decided });
  }

  /** What a file is said to be, and whether replies in programs are read, for a file as it was named. */
  readingFor(file: string): Pick<DocumentHint, 'files' | 'readsSourceCode'> {
    const { files = [], sourceCode = false } = (this.#named ?? this.#nearest(path.dirname(path.resolve(file))))?.configuration ?? {};
    return { files, readsSourceCode: sourceCode };
  }

  /** The wordings that a team explains itself, for a file as it was named. */
  patternsFor(file: string): readonly OwnPattern[] {
    return (this.#named ?? this.#nearest(path.dirname(path.resolve(file))))?.configuration.patterns ?? [];
  }

  #nearest(folder: string): Placed | null {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const file = path.join(folder, configurationName);
    const above = path.dirname(folder);
    const found = existsSync(file) ? { folder, configuration: readFile(file) } : above === folder ? null : this.#nearest(above);
    this.#byFolder.set(folder, found);
    return found;
  }
}

function readOptions(options: readonly string[]): RuleSettings {
  const levels = ['off', ...severities] as const;
  return Object.fromEntries(
    options.map((option) => {
      const [, id = '', wanted = ''] = /^([^=]*)=?(.*)$/.exec(option) ?? [];
      if (findRule(id) === null) throw new UsageError(`--rule: there is no rule '${id}'. The rules are: ${rules.map((rule) => rule.id).join(', ')}.`);
      const level = levels.find((one) => one === wanted);
      if (level === undefined) throw new UsageError(`--rule ${id}: '${wanted}' is no severity. Use one of: ${levels.join(', ')}.`);
      return [id, level];
    }),
  );
}

function readFile(file: string): Configuration {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read. Check the path and its permissions.`);
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const [error] = errors;
  if (error !== undefined) {
    throw new UsageError(`${file}:${lineAt(error.offset)}: this is not valid JSON (${printParseErrorCode(error.error)}). Look for a missing comma, quote or value there.`);
  }
  const { configuration, mistakes } = readConfiguration(tree === undefined ? null : getNodeValue(tree));
  const [mistake] = mistakes;
  if (mistake === undefined) return configuration;
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...mistake.path]);
  throw new UsageError(`${file}:${lineAt(node?.offset ?? 0)}: ${mistake.path.length === 0 ? '' : `${mistake.path.join('.')}: `}${mistake.message}`);
}
