import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { families, postfix } from '../core/features/summary/logs.ts';

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input: string | Buffer = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'summary', ...args], { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status, out: stdout, err: stderr };
}

interface Answer {
  readonly [total: string]: unknown;
  readonly reasons: readonly { readonly id: string; readonly count: number; readonly file: string; readonly line: number; readonly example: string }[];
  readonly hosts: readonly { readonly id: string; readonly count: number }[];
}

function json(args: readonly string[], input: string | Buffer = ''): Answer {
  const { status, out, err } = run([...args, '--json'], input);
  assert.equal(status, 0, err);
  return JSON.parse(out) as Answer;
}

const keys = ['messages', 'sent', 'deferred', 'bounced', 'expired', 'rejected', 'deferredMessages'] as const;
const totals = (answer: Answer): unknown[] => keys.map((key) => answer[key]);

describe('smtp-lens summary', () => {
  let folder = '';
  const file = (name: string, content: string | Buffer): string => {
    const full = path.join(folder, name);
    writeFileSync(full, content);
    return full;
  };

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'smtp-lens-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('gives every field of the contract', () => {
    const answer = json([file('mail.log', postfix.log)]);
    assert.deepEqual(totals(answer), postfix.expected.totals);
    for (const key of ['reasons', 'hosts', 'domains', 'codes', 'hours'] as const) {
      const list = answer[key] as { id: unknown; count: unknown }[];
      assert.ok(list.length > 0 && list.every(({ id, count }) => typeof id === 'string' && typeof count === 'number'), key);
      assert.deepEqual(list.map(({ count }) => count), list.map(({ count }) => count).sort((a, b) => Number(b) - Number(a)), key);
    }
  });

  it('prints the problems first', () => {
    const { out, status } = run([file('mail.log', postfix.log)]);
    assert.equal(status, 0);
    assert.match(out, /mail\.log: 3 messages in 15 lines/);
    const places = ['bounced', 'Why mail failed', 'Reply codes', 'Relay hosts', 'Recipient domains', 'By hour'].map((part) => out.indexOf(part));
    assert.deepEqual(places, [...places].sort((a, b) => a - b));
    assert.ok(!places.includes(-1), out);
  });

  it('reads standard input, gzip and several files alike', () => {
    const plain = file('mail.log', postfix.log);
    const packed = file('mail.log.1.gz', gzipSync(postfix.log));
    const whole = json([plain]);
    assert.deepEqual({ ...json(['-', '--stdin-filename', plain], postfix.log) }, whole);
    assert.deepEqual(totals(json([packed])), totals(whole));
    const exim = families.find(({ family }) => family === 'Exim');
    assert.ok(exim);
    const both = json([plain, file('mainlog', exim.log)]);
    assert.deepEqual(totals(both), postfix.expected.totals.map((total, i) => total + (exim.expected.totals[i] ?? 0)));
  });

  it('counts a large file in two threads as in one', () => {
    const log = Array.from({ length: 12_000 }, (_, i) => postfix.log.replaceAll('968D66BA2', (0x96800000 + i * 16).toString(16).toUpperCase())).join('').replace('status=bounced', 'status=sent');
    const large = file('large.log', log);
    const [ranged, streamed] = [json([large]), json(['-', '--stdin-filename', large], log)];
    assert.deepEqual(ranged, streamed);
    assert.equal(ranged['messages'], 12_002);
    const lines = readFileSync(large, 'utf8').split('\n');
    for (const { line, example } of ranged.reasons) assert.ok(lines[line - 1]?.includes(example), `${line}: ${example}`);
  });

  it('names the line of an example, and the file where there are several', () => {
    const [first, second] = [file('a.log', 'nothing here\n'), file('b.log', postfix.log)];
    const reason = json([first, second]).reasons.find(({ id }) => id === 'mailbox-full');
    assert.deepEqual([reason?.file, reason?.line], [second, 6]);
    assert.match(run([first, second]).out, /b\.log:6: 452 4\.2\.2/);
  });

  it('lets no log command the terminal', () => {
    const { out } = run([file('hostile.log', postfix.log.replace('unknown user', '\u001b]0;pwned\u0007\u001b[2J').replaceAll('mx.example.com', '\u001b[31mmx'))]);
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f]/);
  });

  it('says of a file that is no log that it is none, and ends well', () => {
    const notes = file('notes.txt', 'Dear all,\nI saw 550 5.1.1 and status=sent.\n');
    const { out, status } = run([notes]);
    assert.equal(status, 0);
    assert.match(out, /notes\.txt: no mail log that we can read \(2 lines\)/);
    assert.deepEqual(totals(json([notes])), [0, 0, 0, 0, 0, 0, 0]);
  });

  const unreadable: readonly [string, () => string, RegExp][] = [
    ['a file that is not there', () => 'nowhere.log', /nowhere\.log cannot be read: there is no such file/],
    ['a folder', () => 'src', /src cannot be read: it is a folder/],
    ['what is no gzip', () => file('fake.gz', postfix.log), /fake\.gz cannot be read: it is no gzip file/],
    ['a gzip file that is cut off', () => file('cut.gz', gzipSync(postfix.log).subarray(0, 300)), /cut\.gz cannot be read: the gzip file is cut off/],
  ];
  for (const [what, name, message] of unreadable) {
    it(`ends with 2 and one clear line for ${what}`, () => {
      const { status, err, out } = run([name()]);
      assert.equal(status, 2);
      assert.match(err, message);
      assert.equal(err.trimEnd().split('\n').length, 1);
      assert.equal(out, '');
    });
  }
});
