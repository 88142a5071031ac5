import { build } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes what the rules say of themselves where others have to say it too: the setting `smtpLens.rules` in package.json, the schema of
 * `.smtp-lens.json`, and the table of rules in the README. `--check` writes nothing and fails where one is out of date.
 */
const outfile = path.resolve('dist-test', 'rules.mjs');
await build({ entryPoints: ['src/core/index.ts'], outfile, bundle: true, format: 'esm', target: 'es2022', logLevel: 'warning' });
const { configFormats, presets, reasons, rules, severities } = await import(pathToFileURL(outfile).href);

const levels = ['off', ...severities];
const decisions = Object.fromEntries(rules.map(({ id, title, severity }) => [id, { type: 'string', enum: levels, default: severity, description: `${title}.` }]));

const isCheck = process.argv.includes('--check');
update('package.json', (text) => {
  const manifest = JSON.parse(text);
  manifest.contributes.configuration.properties['smtpLens.rules'].properties = decisions;
  return `${JSON.stringify(manifest, null, 2)}\n`;
});
update('schemas/smtp-lens.schema.json', () => `${JSON.stringify(schema(), null, 2)}\n`);
update('README.md', (text) => {
  const marks = ['<!-- rules: written by scripts/rules.mjs -->\n', '<!-- /rules -->'];
  const [before = '', rest = ''] = text.split(marks[0]);
  const [, after = ''] = rest.split(marks[1]);
  return `${before}${marks[0]}\n${table()}\n\n${marks[1]}${after}`;
});

function update(file, make) {
  let old = '';
  try {
    old = readFileSync(file, 'utf8');
  } catch {
    mkdirSync(path.dirname(file), { recursive: true });
  }
  const written = make(old);
  if (written === old) return;
  if (!isCheck) return void writeFileSync(file, written);
  console.error(`${file} is not what the rules say. Run: npm run readme`);
  process.exitCode = 1;
}

function schema() {
  const ids = { type: 'array', items: { enum: rules.map(({ id }) => id) }, uniqueItems: true, description: 'Ids of rules; left out, all of them.' };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'SMTP Lens',
    description: 'What SMTP Lens finds in the files of this folder and below, in the editor and on the command line.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      preset: { enum: presets, default: presets[0], description: 'What the rules are unless decided on below: recommended, strict (a degree more each), or off.' },
      rules: { type: 'object', additionalProperties: false, properties: decisions, description: 'How each finding is shown.' },
      patterns: {
        type: 'array',
        description: 'Replies that your team explains itself: what stands here is believed first.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['text', 'words'],
          properties: {
            text: { type: 'string', description: 'A part of the reply, whatever its case, with * for any run of characters.' },
            words: { type: 'string', description: 'What to tell whoever meets it.' },
            reason: { enum: reasons.map(({ id }) => id), description: 'Why the server says it.' },
            speaker: { type: 'string', description: 'Who writes so.' },
            link: { type: 'string', pattern: '^https?://', description: 'Where more is written.' },
          },
        },
      },
      files: {
        type: 'object',
        additionalProperties: { enum: ['off', ...configFormats.map(({ id }) => id)] },
        description: 'Which kind of configuration files are, by a path\'s pattern with * for any run of characters; off leaves them alone. The last that fits counts.',
      },
      sourceCode: { type: 'boolean', default: false, description: 'Whether replies in programs are explained and checked.' },
      ignore: {
        type: 'array',
        description: 'Findings that you have seen and do not want to see again.',
        items: {
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: {
            files: { type: 'string', description: 'Which files: paths from here, with / between folders and * for any run of characters. Left out, all of them.' },
            rules: ids,
            line: { type: 'string', description: 'The line that the finding begins on, with * for any run of characters. Left out, every line.' },
          },
        },
      },
    },
  };
}

function table() {
  const titles = { lines: 'Lines', replies: 'Replies', sequence: 'Sequence', arguments: 'Arguments', extensions: 'Extensions', security: 'Security', habits: 'Habits', configuration: 'Configuration' };
  const rows = Object.entries(titles).flatMap(([group, title]) =>
    rules.filter((rule) => rule.group === group).map(({ id, severity, title: finds }) => `| ${title} | [${id}](docs/rules/${id}.md) | ${severity} | ${finds} |`),
  );
  return ['| group | rule | severity | finds |', '|---|---|---|---|', ...rows].join('\n');
}
