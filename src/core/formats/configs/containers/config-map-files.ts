import type { Setting } from '../../../smtp/setting.ts';
import { fitsPath } from '../../../text/path.ts';
import type { ConfigFormat } from '../config-format.ts';
import { blankedBut } from '../reading/at-margin.ts';
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
    return blocks.length === 0 ? [] : format.read(blankedBut(file, blocks));
  });
}

function formatOf(key: string): ConfigFormat | undefined {
  return postfixFormats.find(({ files }) => files.some((pattern) => fitsPath(pattern, `postfix/${key}`)));
}
