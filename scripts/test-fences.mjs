import { build } from 'esbuild';
import { ESLint } from 'eslint';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extension } from '../esbuild.mjs';

/** Crosses each fence of the house once and asks that somebody notices: lint, types, build. */

const eslint = new ESLint();

/** What stands in for a file of the room; the file itself is not touched. */
const crossings = [
  ['lint: the core imports vscode', 'src/core/text/span.ts', "import * as vscode from 'vscode';\nexport const x = vscode;\n", 'no-restricted-imports'],
  ['lint: the core imports Node', 'src/core/text/span.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n", 'no-restricted-imports'],
  ['lint: the core imports Node by a bare name', 'src/core/text/span.ts', "import { readFile } from 'fs/promises';\nexport const x = readFile;\n", 'no-restricted-imports'],
  ['lint: the core imports a package', 'src/core/text/span.ts', "import { Command } from 'commander';\nexport const x = Command;\n", 'no-restricted-imports'],
  ['lint: the core imports a host', 'src/core/text/span.ts', "import { languageId } from '../../vscode/language.ts';\nexport const x = languageId;\n", 'no-restricted-imports'],
  ['lint: the core starts a timer', 'src/core/text/span.ts', 'export const x = setTimeout;\n', 'no-restricted-globals'],
  ['lint: an adapter imports Node', 'src/vscode/range.ts', "import { join } from 'node:path';\nexport const x = join;\n", 'no-restricted-imports'],
  ['lint: an adapter climbs over the core’s door', 'src/vscode/range.ts', "import { detectNotation as raw } from '../core/formats/detect.ts';\nexport const x = raw;\n", 'no-restricted-imports'],
  ['lint: the command line imports vscode', 'src/cli/settings.ts', "import * as vscode from 'vscode';\nexport const x = vscode;\n", 'no-restricted-imports'],
  ['lint: the command line climbs over the core’s door', 'src/cli/settings.ts', "import { detectNotation as raw } from '../core/formats/detect.ts';\nexport const x = raw;\n", 'no-restricted-imports'],
  ['lint: the page imports a host', 'src/panel/element.ts', "import { languageId } from '../vscode/language.ts';\nexport const x = languageId;\n", 'no-restricted-imports'],
];

const outcomes = [];

for (const [title, filePath, code, rule] of crossings) {
  const [result] = await eslint.lintText(code, { filePath });
  report(title, result?.messages.some(({ ruleId, severity }) => ruleId === rule && severity === 2) ?? false);
}

report('types: the core sees no Node', typesRefuse('src/core', "export const x = process.env['HOME'];\n"));
report('types: the core sees no browser', typesRefuse('src/core', 'export const x = document.title;\n'));
report('types: the core sees no timers', typesRefuse('src/core', 'export const x = setTimeout(() => undefined, 1);\n'));
report('types: an adapter sees no Node', typesRefuse('src/vscode', "export const x = process.env['HOME'];\n"));
report('types: what crosses nothing is fine', !typesRefuse('src/core', 'export const x = 1;\n'));
report('build: the bundle takes no Node', await buildRefuses("import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"));
report('build: not even by a bare name', await buildRefuses("import { readFileSync } from 'fs';\nexport const x = readFileSync;\n"));
report('build: what crosses nothing is fine', !(await buildRefuses("import * as vscode from 'vscode';\nexport const x = vscode;\n")));

const failures = outcomes.filter((isNoticed) => !isNoticed).length;
console.log(JSON.stringify({ suite: 'fences', passes: outcomes.length - failures, failures, pending: 0 }));
process.exitCode = failures === 0 ? 0 : 1;

function report(title, isNoticed) {
  outcomes.push(isNoticed);
  console.log(`  ${isNoticed ? '✓' : '✗ nobody noticed:'} ${title}`);
}

/** Whether a room's own type check refuses a file. */
function typesRefuse(room, code) {
  const folder = path.resolve('out', 'fence');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'crossing.ts'), code);
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ extends: path.resolve(room, 'tsconfig.json'), include: [folder] }));
  const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', folder], { stdio: 'ignore' });
  rmSync(folder, { recursive: true });
  return status !== 0;
}

async function buildRefuses(code) {
  const { entryPoints, outdir, ...options } = extension;
  try {
    await build({ ...options, stdin: { contents: code, loader: 'ts' }, write: false, outdir: 'out', logLevel: 'silent' });
    return false;
  } catch {
    return true;
  }
}
