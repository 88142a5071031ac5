import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { fitsPath } from '../../../text/path.ts';
import type { Span } from '../../../text/span.ts';
import type { ConfigFormat } from '../config-format.ts';
import { postfixAccess } from '../postfix/postfix-access.ts';
import { postfixChecks } from '../postfix/postfix-checks.ts';
import { postfixMain } from '../postfix/postfix-main.ts';
import { postfixMaster } from '../postfix/postfix-master.ts';
import { postfixTransport } from '../postfix/postfix-transport.ts';
import type { YamlLine } from './yaml-lines.ts';

/** What one directory of Postfix's holds, and so one ConfigMap. */
const postfixFormats: readonly ConfigFormat[] = [postfixMain, postfixMaster, postfixAccess, postfixChecks, postfixTransport];

/**
 * The settings of files that stand as texts under their names: a ConfigMap's data. A name such as `access` is Postfix's only beside a main.cf. Each
 * format reads once, with everything else blank, so that it finds each line where it stands in the file.
 */
export function readFilesWithin(file: string, lines: readonly YamlLine[]): readonly Setting[] {
  const named = lines.flatMap(({ key, block }) => (key === null || block === null ? [] : [{ key, block, format: formatOf(key) }]));
  if (!named.some(({ format }) => format === postfixMain)) return [];
  return postfixFormats.flatMap((format) => {
    const blocks = named.filter((one) => one.format === format).map(({ block }) => block);
    return blocks.length === 0 ? [] : format.read(blanked(file, blocks));
  });
}

function formatOf(key: string): ConfigFormat | undefined {
  return postfixFormats.find(({ files }) => files.some((pattern) => fitsPath(pattern, `postfix/${key}`)));
}

function blanked(file: string, blocks: readonly Span[]): string {
  let text = '';
  for (const { start, end } of blocks) text = text.padEnd(start) + atMargin(file.slice(start, end));
  return text;
}

/** A block whose lines begin at the margin, each letter where it was: a line's end moves behind the blanks that follow it. */
function atMargin(block: string): string {
  const indent = /^(?:[ \t]{0,400}\r?\n){0,100}( {1,400})\S/.exec(block)?.[1] ?? '';
  return [...readLines(block)]
    .map(({ text, lineEnd }) => (indent === '' || !text.startsWith(indent) ? ' '.repeat(text.length) : `${' '.repeat(indent.length - 1)}\n${text.slice(indent.length)}`) + ' '.repeat(lineEnd.length))
    .join('');
}
