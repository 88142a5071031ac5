import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

function run(args: readonly string[], input: string | Buffer = ''): { status: number | null; out: Buffer; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'redact', ...args], { input });
  return { status, out: stdout, err: stderr.toString() };
}

const secret = 'AGFsaWNlAGh1bnRlcjIy';
const session = `220 mx ESMTP\r\nAUTH PLAIN ${secret}\r\n235 ok\r\nMAIL FROM:<alice@corp.com>\r\n250 ok`;
const hidden = session.replace(secret, '[redacted]');

describe('smtp-lens redact', () => {
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

  it('prints the text, octet for octet: line ends, marks, what is no UTF-8', () => {
    assert.deepEqual(run(['-'], session).out, Buffer.from(hidden));
    assert.deepEqual(run([file('bom.txt', `\ufeff${session}`)]).out, Buffer.from(`\ufeff${hidden}`));
    assert.deepEqual(run(['-'], Buffer.from(`${session}\r\n250 Gr\xfc\xdfe\n`, 'latin1')).out, Buffer.from(`${hidden}\r\n250 Gr\xfc\xdfe\n`, 'latin1'));
    assert.deepEqual(run(['-'], Buffer.from(`\ufeff${session}`, 'utf16le')).out, Buffer.from(`\ufeff${hidden}`, 'utf16le'));
    assert.deepEqual(run(['-'], Buffer.from(`\ufeff${session}`, 'utf16le').swap16()).out, Buffer.from(`\ufeff${hidden}`, 'utf16le').swap16());
    assert.equal(run(['-'], '').out.length, 0);
  });

  it('hides people and places on demand', () => {
    const { out, status } = run(['-', '--addresses', '--hosts', '--ips', '--content'], session);
    assert.equal(status, 0);
    assert.match(out.toString(), /MAIL FROM:<user1@host1\.example\.org>/);
  });

  it('only looks, and never tells what it saw', () => {
    const name = file('a.smtp', session);
    const { out, status } = run(['--check', name]);
    assert.deepEqual([out.toString(), status], [`${name}:2:12: credentials\n`, 1]);
    assert.deepEqual([run(['--check', '-'], hidden).out.toString(), run(['--check', '-'], hidden).status], ['', 0]);
    assert.equal(run(['--check', '--stdin-filename', 'x.log', '-'], session).out.toString(), 'x.log:2:12: credentials\n');
  });

  it('as JSON, of several files each row with its own', () => {
    assert.deepEqual(JSON.parse(run(['--json', '-'], session).out.toString()), { text: hidden, replaced: [{ kind: 'credentials', line: 2, column: 12, length: 20 }] });
    const [a, b] = [file('a.txt', session), file('b.txt', session)];
    const both = JSON.parse(run(['--json', a, b]).out.toString()) as { text: string; replaced: { file: string }[] };
    assert.equal(both.text, hidden + hidden);
    assert.deepEqual(both.replaced.map((row) => row.file), [a, b]);
  });

  it('says what cannot be read', () => {
    const { status, err } = run(['nowhere']);
    assert.deepEqual([status, err.split('\n').length], [2, 2]);
  });
});
