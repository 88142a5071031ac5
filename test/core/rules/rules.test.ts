import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { rules } from '../../../src/core/rules/index.ts';

const ids = rules.map(({ id }) => id);
const names = (folder: string, ending: string): string[] =>
  readdirSync(folder).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));

describe('rules', () => {
  it('has one file for each', () => {
    const helpers = ['index', 'rule', 'overflow'];
    assert.deepEqual(names('src/core/rules', '.ts').filter((name) => !helpers.includes(name)).sort(), [...ids].sort());
  });

  it('has a page for each, headed by its id', () => {
    assert.deepEqual(names('docs/rules', '.md').sort(), [...ids].sort());
    for (const id of ids) assert.ok(readFileSync(`docs/rules/${id}.md`, 'utf8').startsWith(`# ${id}\n`), id);
  });

  it('has a test for each', () => {
    for (const id of ids) assert.ok(existsSync(`test/core/rules/${id}.test.ts`), id);
  });

  it('has a setting for each, with its own severity as the default', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { properties: { 'smtpLens.rules': { properties: Record<string, { default: string }> } } } };
    };
    const settings = contributes.configuration.properties['smtpLens.rules'].properties;
    assert.deepEqual(Object.entries(settings).map(([id, setting]) => [id, setting.default]), rules.map(({ id, severity }) => [id, severity]));
  });
});
