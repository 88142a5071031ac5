import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { parseDocument } from '../../src/core/document.ts';
import { lint } from '../../src/core/features/lint.ts';

/** What is no transcript of SMTP, a folder a kind. Much of it has replies, commands and the other marks of one. */
const folder = 'test/core/foreign';

/** Logs and configurations of mail servers are read as such: no session is found in them. */
const known: Readonly<Record<string, string>> = {
  'mail-but-no-transcript/dma.log': 'dma-log',
  'mail-but-no-transcript/exim-mainlog-all.log': 'exim-log',
  'mail-but-no-transcript/exim-mainlog.log': 'exim-log',
  'mail-but-no-transcript/opensmtpd.log': 'opensmtpd-log',
  'mail-but-no-transcript/postfix-outbound.log': 'postfix-log',
  'mail-but-no-transcript/postfix-rfc5424.log': 'postfix-log',
  'mail-but-no-transcript/postfix-smtpd.log': 'postfix-log',
  'mail-but-no-transcript/qmail-send.log': 'qmail-log',
  'mail-but-no-transcript/sendmail.log': 'sendmail-log',
  'configuration/exim-acl.conf': 'exim-config',
  'configuration/main.cf': 'postfix-main',
};

describe('files that are no transcripts', () => {
  const kinds = readdirSync(folder).sort();
  const files = kinds.flatMap((kind) => readdirSync(`${folder}/${kind}`).sort().map((name) => `${kind}/${name}`));

  it('are many, and of many kinds', () => {
    assert.ok(files.length >= 40, `${files.length} files`);
    assert.ok(kinds.length >= 10, `${kinds.length} kinds`);
  });

  for (const file of files) {
    it(file, () => {
      const document = parseDocument(readFileSync(`${folder}/${file}`, 'utf8'));
      assert.equal(document.format?.id, known[file], `${file} is claimed by ${document.format?.id ?? 'nobody'}`);
      assert.ok(['log', 'config', undefined].includes(document.format?.kind));
      if (document.format?.kind !== 'log') assert.deepEqual([document.replies, document.messages], [[], []]);
      assert.deepEqual(document.sessions, []);
      assert.deepEqual(lint(document), []);
    });
  }
});
