import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/features/lint.ts';
import { hover } from '../../../../src/core/features/hover.ts';
import { parse } from '../../marked.ts';

/** What a hover at `‸` is about, as the file has it; and the last of its circumstances. */
function told(path: string, marked: string): readonly [string, string | undefined] | null {
  const at = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const answer = hover(parse(text, { path }), at);
  return answer === null ? null : [text.slice(answer.span.start, answer.span.end), answer.circumstances.at(-1)?.text];
}

const aside = 'Commented out: this line sets nothing.';

describe('what is commented out', () => {
  const files: readonly (readonly [what: string, path: string, text: string, about: string])[] = [
    ['a code', 'etc/postfix/main.cf', '# The code.\n#unknown_local_recipient_reject_code = 45‸0\nsoft_bounce = no\n', '450'],
    ['behind blanks', 'etc/postfix/main.cf', '#   access_map_reject_code = 55‸4\n', '554'],
    ['a name', 'etc/postfix/main.cf', 'soft_bounce = no\n# smtpd_ban‸ner = $myhostname ESMTP\n', 'smtpd_banner'],
    ['a line that goes on with what is above', 'etc/postfix/main.cf', 'soft_bounce = no\n#smtpd_recipient_restrictions = permit_mynetworks,\n#   reject_unauth_des‸tination\n', 'reject_unauth_destination'],
    ['an entry of a table', 'etc/postfix/access', '#spam.example.net\t55‸0 5.7.1 No more of this\n', '550 5.7.1'],
    ['what dnl takes out', 'etc/mail/sendmail.mc', "OSTYPE(`linux')dnl\ndnl define(`confREJECT_MSG', `55‸0 Access denied')dnl\n", '550'],
    ['with line ends of Windows', 'etc/postfix/main.cf', '#reject_code = 55‸4\r\nsoft_bounce = no\r\n', '554'],
  ];
  for (const [what, path, text, about] of files) {
    it(`is explained as such: ${what}`, () => assert.deepEqual(told(path, text), [about, aside]));
  }

  it('is no finding', () => {
    assert.deepEqual(lint(parse('#reject_code = 250\n#soft_bounce = yes\n', { path: 'etc/postfix/main.cf' })), []);
  });

  it('is not every word of a comment', () => {
    for (const text of ['# The code is 55‸0 since 2019.\nsoft_bounce = no\n', '# See port 44‸3.\n', '#‸ soft_bounce = no\n', '# 20‸48 bits, 550 kB\n']) assert.equal(told('etc/postfix/main.cf', text), null, text);
    assert.equal(told('etc/postfix/access', '# Please call extension 55‸0 for more.\n'), null);
  });

  it('is told apart from what is in force', () => {
    assert.notEqual(told('etc/postfix/main.cf', 'reject_code = 55‸4\n')?.[1], aside);
  });
});
