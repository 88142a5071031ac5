import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { DocumentHint } from '../../../src/core/document.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { parse } from '../marked.ts';

const ids = rules.map(({ id }) => id);
const groups = [...new Set(rules.map(({ group }) => group))];
const names = (folder: string, ending: string): string[] =>
  readdirSync(folder).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));

/** Files of a group that are no rules: what several of its rules share. */
const shared = (group: string): string[] =>
  names(`src/core/rules/${group}`, '.ts').filter((name) => !readFileSync(`src/core/rules/${group}/${name}.ts`, 'utf8').includes('defineRule('));

/** What a page's example is one of: its language tells, else how it begins. */
function hintFor(language: string, example: string): DocumentHint {
  if (language === 'smtp') return { isSmtp: true };
  if (language === 'ini') return { path: '/etc/postfix/main.cf' };
  if (language === 'haproxy') return { path: '/etc/haproxy/haproxy.cfg' };
  return example.startsWith('/') ? { path: '/etc/postfix/header_checks' } : example.startsWith('example.') ? { path: '/etc/postfix/access' } : {};
}

describe('rules', () => {
  it('has one file for each, in the folder of its group', () => {
    for (const group of groups) {
      const files = names(`src/core/rules/${group}`, '.ts').filter((name) => !shared(group).includes(name));
      assert.deepEqual(files.sort(), rules.filter((rule) => rule.group === group).map(({ id }) => id).sort());
    }
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has a page for each, headed by its id', () => {
    assert.deepEqual(names('docs/rules', '.md').sort(), [...ids].sort());
    for (const id of ids) assert.ok(readFileSync(`docs/rules/${id}.md`, 'utf8').startsWith(`# ${id}\n`), id);
  });

  it('says on each page how to put it right and where that is written', () => {
    for (const id of ids) {
      const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
      for (const heading of ['## Why', '## Wrong', '## Right', '## What to do', '## Sources']) assert.ok(page.includes(`\n${heading}\n`), `${id}: ${heading}`);
    }
  });

  it('shows on each page what it finds and what it lets pass, where the whole fits on a page', () => {
    for (const rule of rules) {
      const page = readFileSync(`docs/rules/${rule.id}.md`, 'utf8');
      for (const [heading, finds] of [['Wrong', true], ['Right', false]] as const) {
        const [, section = ''] = page.split(`## ${heading}\n`);
        for (const [, language = '', example = ''] of (section.split('\n## ')[0] ?? '').matchAll(/```(\w*)\n([^]*?)```/g)) {
          if (!example.includes('…')) assert.equal([...rule.check(parse(example, hintFor(language, example)))].length > 0, finds, `${rule.id}: ${example}`);
        }
      }
    }
  });

  it('has a test for each', () => {
    for (const { id, group } of rules) assert.ok(existsSync(`test/core/rules/${group}/${id}.test.ts`), id);
  });

  it('has a setting for each, with its own severity as the default', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { properties: { 'smtpLens.rules': { properties: Record<string, { default: string }> } } } };
    };
    const settings = contributes.configuration.properties['smtpLens.rules'].properties;
    assert.deepEqual(Object.entries(settings).map(([id, setting]) => [id, setting.default]), rules.map(({ id, severity }) => [id, severity]));
  });
});
