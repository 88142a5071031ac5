import assert from 'node:assert/strict';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems, parse } from '../../marked.ts';

describe('opensmtpd', () => {
  const path = 'etc/mail/smtpd.conf';

  it('finds replies that make it send 421', () => {
    const messages = expectProblems(codeNotTaken, 'filter a phase connect match !rdns reject "«Go away»"\nfilter "b" phase mail-from match !auth disconnect "«650» Go on"\nfilter c phase ehlo match helo <bad> reject "550 5.7.1 No"\n', { path });
    assert.equal(messages[0], 'filter reject needs a code before its text. Instead of anything else OpenSMTPD sends 421 Internal server error and hangs up.');
    expectProblems(successForRefusal, 'filter c phase ehlo match helo <bad> reject "«250» Fine" # reject "250 x"\n# filter c phase ehlo match !rdns reject "250 Fine"\n', { path });
    expectProblems(enhancedClassMismatch, 'filter a phase connect \\\r\n  match !rdns reject "550 «4.7.1» No"\r\n', { path });
  });

  it('reads limits and rules', () => {
    assert.deepEqual(
      parse('smtp max-message-size 35M\nsmtp limit max-rcpt 50\nqueue ttl 2d # 250\nbounce warn-interval 1h, 6h\nmatch from any for any reject\nmatch for local action "x"\naction "reject" mbox\nfilter "r" chain { reject }', { path }).settings.map(({ entry, value }) => `${entry.name} ${value}`.trim()),
      ['smtp max-message-size 35M', 'smtp limit max-rcpt 50', 'queue ttl 2d', 'bounce warn-interval 1h,', 'match reject'],
    );
    expectProblems(belowStandard, 'smtp limit max-rcpt «50»\nqueue ttl «2d»\nqueue ttl 4d\n', { path });
  });

  it('leaves the smtpd.conf of other programs alone', () => {
    assert.equal(parse('pwcheck_method: saslauthd\nmech_list: PLAIN LOGIN\n', { path: 'etc/sasl2/smtpd.conf' }).format, null);
  });
});
