import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { replyTextNotAscii } from '../../../../src/core/rules/replies/reply-text-not-ascii.ts';
import { expectProblems, parse } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('milters with a directive a line', () => {
  it('reads actions, also abbreviated, up to a comment', () => {
    const text = 'On-BadSignature\treject # not yet\r\n# On-Default reject\r\nOn-DNSError t\r\nSocket inet:550@localhost\r\nOn-Security';
    assert.deepEqual(toldSettings('etc/opendkim.conf', text), ['On-BadSignature = reject', 'On-DNSError = t']);
    assert.deepEqual(parse(text, { path: 'etc/opendkim.conf' }).settings.flatMap(({ chosen }) => chosen.map(({ value }) => value)), ['reject', 't']);
  });

  it('finds codes in the texts of refusals', () => {
    expectProblems(codeNotTaken, 'RejectFailures true\nRejectString «550» 5.7.1 refused by %s\nSocket inet:550@localhost\n', { path: 'etc/opendmarc.conf' });
    expectProblems(codeNotTaken, 'OnInfected Reject\nRejectMsg "«550» 5.7.1 virus %v"\nMaxFileSize 550M\n', { path: 'etc/clamav/clamav-milter.conf' });
  });

  it('finds what is not ASCII in them', () => {
    expectProblems(replyTextNotAscii, 'OnInfected Reject\nRejectMsg "Virus «é»"\nLogFile /var/log/é\n', { path: 'etc/clamav-milter.conf' });
  });
});
