import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

function run(args: readonly string[], input = ''): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { input, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('configurations on the command line', () => {
  let folder = '';
  const file = (name: string, content: string): string => {
    const full = path.join(folder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
    return full;
  };

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'smtp-lens-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('lists the replies that are set', () => {
    const main = file('main.cf', 'soft_bounce = no\nreject_code = 550\n');
    const [read] = JSON.parse(run(['sessions', '--json', main]).out) as [{ kind: string; format: string; replies: object[] }];
    assert.deepEqual([read.kind, read.format], ['config', 'postfix-main']);
    assert.deepEqual(read.replies, [{ code: '550', enhanced: null, text: '', line: 2, reason: (read.replies[0] as { reason: unknown }).reason, command: null, host: null, queueId: null, recipient: null, status: null, action: null, setting: 'reject_code' }]);
    assert.match(run(['sessions', main]).out, /main\.cf: postfix-main, 2 settings, 1 reply\n {2}line 2, reject_code: 550/);
  });

  it('checks by name, for standard input by the name that is given', () => {
    const wrong = 'reject_code = 250\n';
    assert.match(run(['check', file('etc/main.cf', wrong)]).out, /:1:15: error .*\(success-for-refusal\)/);
    assert.match(run(['check', '--stdin-filename', 'main.cf', '-'], wrong).out, /success-for-refusal/);
    assert.equal(run(['check', file('etc/other.cf', wrong)]).out, '');
  });

  it('takes the nearest configuration\'s word for what a file is', () => {
    file('said/.smtp-lens.json', '{ "files": { "odd.txt": "postfix-main", "attic/*": "off" } }');
    assert.match(run(['check', file('said/odd.txt', 'reject_code = 250\n')]).out, /success-for-refusal/);
    assert.equal(run(['check', file('said/attic/main.cf', 'reject_code = 250\n')]).out.trim(), '');
    file('bad/.smtp-lens.json', '{ "files": { "a": "nothing" } }');
    const { status, err } = run(['check', file('bad/a', '')]);
    assert.equal(status, 2);
    assert.match(err, /files\.a: The id of a kind of configuration was expected/);
  });

  it('explains a setting and lists the formats', () => {
    assert.match(run(['explain', 'smtpd_helo_required']).out, /Whether a client must greet before MAIL/);
    assert.match(run(['list', 'formats']).out, /postfix-main/);
  });
});
