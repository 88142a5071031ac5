import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar, type StateStack } from 'vscode-textmate';

/** The tests run from the project's root. */
export const smtpGrammar = 'syntaxes/smtp.tmLanguage.json';
export const maillogGrammar = 'syntaxes/maillog.tmLanguage.json';
export const markdownInjection = 'syntaxes/smtp.markdown-injection.json';
/** Lists and quotes as VS Code's own Markdown grammar opens them, and nothing else. */
export const markdownStandIn = 'test/syntaxes/stand-ins/markdown.tmLanguage.json';

const engine = loadEngine();

async function loadEngine() {
  const wasm = readFileSync('node_modules/vscode-oniguruma/release/onig.wasm');
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  return { createOnigScanner, createOnigString };
}

/** The grammar of the first file; the others are at hand for what it includes, or are injected into it. */
export async function loadGrammar(file: string, ...others: readonly string[]): Promise<IGrammar> {
  const raw = new Map([file, ...others].map((path) => parseRawGrammar(readFileSync(path, 'utf8'), path)).map((grammar) => [grammar.scopeName, grammar]));
  const [scopeName = ''] = raw.keys();
  const injections = [...raw.values()].filter((grammar) => grammar.injectionSelector !== undefined).map((grammar) => grammar.scopeName);
  const registry = new Registry({
    onigLib: engine,
    loadGrammar: (wanted) => Promise.resolve(raw.get(wanted) ?? null),
    getInjections: (target) => (target === scopeName ? injections : []),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (grammar === null) throw new Error(`There is no grammar in ${file}.`);
  return grammar;
}

/** For each line, the scopes of each of its characters. */
export function scopesOf(grammar: IGrammar, lines: readonly string[]): readonly (readonly (readonly string[])[])[] {
  let state: StateStack = INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return Array.from({ length: line.length }, (_, at) => tokens.find((token) => at < token.endIndex)?.scopes ?? []);
  });
}

/** How deep the rules are nested after these lines; 1 is the top. */
export function depthAfter(grammar: IGrammar, lines: readonly string[]): number {
  return lines.reduce<StateStack>((state, line) => grammar.tokenizeLine(line, state).ruleStack, INITIAL).depth;
}

export interface Expectation {
  /** Of the expectation, in the fixture, from 1. */
  readonly lineNumber: number;
  /** Columns of the transcript's line, half open. */
  readonly start: number;
  readonly end: number;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

export interface FixtureLine {
  readonly text: string;
  readonly expectations: readonly Expectation[];
}

/**
 * A fixture's line starts with `|` and goes on with a line of a transcript, or with `~` and says with carets which columns of the line
 * above carry which scopes: each scope or a longer one, and with `!` none such. `~*` means the whole line. `#` starts a remark.
 */
export function parseFixture(text: string): readonly FixtureLine[] {
  const lines: { readonly text: string; readonly expectations: Expectation[] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const content = line.slice(1);
    if (line.startsWith('|')) {
      lines.push({ text: content, expectations: [] });
      continue;
    }
    const expected = /^~(?:(\*)|([ \t]*)(\^+)) +(\S.*)$/.exec(line);
    const above = lines.at(-1);
    if (expected === null || above === undefined) throw new Error(`Line ${index + 1} of a fixture is neither text, expectation nor remark: ${line}`);
    const start = expected[2]?.length ?? 0;
    const end = expected[1] === '*' ? above.text.length : start + (expected[3]?.length ?? 0);
    if (start >= end || end > above.text.length) throw new Error(`Line ${index + 1} of a fixture points beyond the line above.`);
    const names = (expected[4] ?? '').split(/ +/);
    above.expectations.push({
      lineNumber: index + 1,
      start,
      end,
      wanted: names.filter((name) => !name.startsWith('!')),
      unwanted: names.filter((name) => name.startsWith('!')).map((name) => name.slice(1)),
    });
  }
  return lines;
}

/** What of an expectation does not hold, in words; empty where all does. */
export function failuresOf(expectation: Expectation, scopes: readonly (readonly string[])[]): readonly string[] {
  const failures: string[] = [];
  for (let column = expectation.start; column < expectation.end; column++) {
    const here = scopes[column] ?? [];
    const carries = (name: string) => here.some((scope) => scope === name || scope.startsWith(`${name}.`));
    const missing = expectation.wanted.filter((name) => !carries(name));
    const present = expectation.unwanted.filter(carries);
    if (missing.length > 0) failures.push(`line ${expectation.lineNumber}, column ${column}: no ${missing.join(', ')} in ${here.join(' ')}`);
    if (present.length > 0) failures.push(`line ${expectation.lineNumber}, column ${column}: ${present.join(', ')} in ${here.join(' ')}`);
  }
  return failures;
}
