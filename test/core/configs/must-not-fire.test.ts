import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { parseDocument, type DocumentHint, type SmtpDocument } from '../../../src/core/document.ts';
import { lint } from '../../../src/core/features/lint.ts';

/**
 * Files with the names that they have on a server, full of numbers that look like codes:
 * `not-mail` has nothing to do with mail and says no reply; `mail` configures mail servers, a folder a server, which say texts but no code;
 * in `mail/in-order` they say codes, each as it should be.
 */
const folder = 'test/core/configs/must-not-fire';
const saysCodes = 'mail/in-order/';

describe('configuration in which nothing is to be found', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(`${folder}/${file}`).isFile())
    .sort();

  it('is of many kinds', () => {
    const notMail = files.filter((file) => file.startsWith('not-mail/')).length;
    assert.ok(notMail >= 70 && files.length - notMail >= 40, `${notMail} files of no mail server, ${files.length - notMail} of mail servers`);
  });

  for (const file of files) {
    it(file, () => {
      // As on its server: without the folders that sort the files here.
      const hint: DocumentHint & { readonly path: string } = { path: file.replace(/^(not-mail|mail\/[^/]+)/, '') };
      const document = parseDocument(readFileSync(`${folder}/${file}`, 'utf8'), hint);
      assert.deepEqual(document.sessions, []);
      assert.deepEqual(document.replies, []);
      const replies = file.startsWith(saysCodes) ? [] : configured(document).filter(({ code, enhanced }) => file.startsWith('not-mail/') || code !== null || enhanced !== null);
      assert.deepEqual(replies.map(({ code, text }) => `${code ?? '–'} ${text}`), []);
      assert.deepEqual(lint(document).map(({ rule, message }) => `${rule.id}: ${message}`), []);
    });
  }
});

interface Configured {
  readonly code: string | null;
  readonly enhanced: unknown;
  readonly text: string;
}

function configured(document: SmtpDocument): Configured[] {
  return document.settings.flatMap(({ replies }) => replies);
}
