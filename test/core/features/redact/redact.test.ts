import assert from 'node:assert/strict';
import { findSecrets, redact } from '../../../../src/core/features/redact/redact.ts';
import { lines, parse } from '../../marked.ts';

describe('redact', () => {
  const cases: readonly [string, string][] = [
    ['AUTH PLAIN AGEAYg==\n535 no\n', 'AUTH PLAIN [redacted]\n535 no\n'],
    ['AUTH LOGIN\n334 VXNlcm5hbWU6\nYm9i\n334 UGFzc3dvcmQ6\nc2VjcmV0\n235 ok\n', 'AUTH LOGIN\n334 VXNlcm5hbWU6\n[redacted]\n334 UGFzc3dvcmQ6\n[redacted]\n235 ok\n'],
    ['AUTH PLAIN =\n334 \n*\n501 cancelled\n', 'AUTH PLAIN =\n334 \n*\n501 cancelled\n'],
    ['MAIL FROM:<a@b> AUTH=<>\n250 ok\n', 'MAIL FROM:<a@b> AUTH=<>\n250 ok\n'],
    [' -> AUTH PLAIN AGEAYg==\n<-  235 ok\n', ' -> AUTH PLAIN [redacted]\n<-  235 ok\n'],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(redact(parse(text)).text, expected));

  it('finds nothing in a file without logins', () => {
    assert.deepEqual(findSecrets(parse(lines('EHLO a', '250 b'))), []);
  });
});
