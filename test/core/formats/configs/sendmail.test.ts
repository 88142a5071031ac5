import assert from 'node:assert/strict';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { hover } from '../../../../src/core/features/hover.ts';
import { expectProblems, parse, unmark } from '../../marked.ts';

const read = (path: string, text: string): string[] =>
  parse(text, { path }).settings.map(({ entry, value, replies }) => [entry.name, value, ...replies.map(({ code, enhanced, text: words }) => `{${[code, enhanced?.text, words].filter(Boolean).join('|')}}`)].filter(Boolean).join(' '));

describe('sendmail-access', () => {
  const path = 'etc/mail/access';

  it('reads actions, and errors however they are quoted', () => {
    assert.deepEqual(read(path, 'a\tOK\r\nb REJECT\nConnect:c\tQUARANTINE:450 odd\nd\tERROR:5.7.1:550 No\ne\tERROR:"550 5.1.1 Gone"\nf\tERROR:4.2.2:"450 full"\ng\t"550 Old"\nh\t550 Older\ni\tOKAY\nj\t\n#k\tREJECT\nl\tREJECT'), [
      'OK',
      'REJECT',
      'QUARANTINE: 450 odd',
      'ERROR:D.S.N: 550 No {550|5.7.1|No}',
      'ERROR:D.S.N: 550 5.1.1 Gone {550|5.1.1|Gone}',
      'ERROR:D.S.N: 450 full {450|4.2.2|full}',
      'code and text 550 Old {550|Old}',
      'code and text 550 Older {550|Older}',
      'REJECT',
    ]);
  });

  it('finds a code for success, one that is missing, and two that disagree', () => {
    expectProblems(successForRefusal, 'From:a\tERROR:«250» Fine\nFrom:b\tERROR:5.7.1:"«250» Fine"\nFrom:c\t550 No\n', { path });
    const [message] = expectProblems(codeNotTaken, 'From:a\tERROR:«5.7.1:No code»\nFrom:b\tERROR:"«User unknown»"\nFrom:c\tERROR:450 Later\nFrom:d\tERROR:"550 No"\n', { path });
    assert.equal(message, 'ERROR:D.S.N: needs a code before its text. Without one sendmail sends 553 5.3.0 with the text, whatever enhanced code stands before it.');
    expectProblems(enhancedClassMismatch, 'To:a\tERROR:«5.2.2»:450 full\nTo:b\tERROR:4.2.2:450 full\n', { path });
  });

  it('finds a word that only other maps know, and a code without its text', () => {
    expectProblems(codeNotTaken, 'To:a@\tERROR:«nouser 550 No»\nTo:b@\tERROR:«550»\nTo:c@\tERROR:5.1.1:"550 No"\nTo:d@\tERROR: 550 No\n', { path });
    assert.deepEqual(read(path, 'Compat:a@b.example<@>c@d.example\tTEMP:450 Later\nCompat:e<@>f\tERROR:550 Never\nTo:g@\tTEMP:450 Later'), ['TEMP: 450 Later {450|Later}', 'ERROR: 550 Never {550|Never}']);
  });

  it('reads an enhanced code before the text and one in it', () => {
    assert.deepEqual(read(path, 'To:a@\tERROR:5.7.1:"550 5.1.1 Gone"'), ['ERROR:D.S.N: 550 5.1.1 Gone {5.7.1} {550|5.1.1|Gone}']);
  });

  it('takes no rate, pause or secret for a code, and no map of Postfix for its own', () => {
    assert.deepEqual(read(path, 'GreetPause:example.org\t550\nClientRate:192.0.2.1\t450\nAuthInfo:mx\t"U:a" "P:550 x"\nTLS_Rcpt:a\tVERIFY:112\n'), []);
    assert.equal(parse('example.org\tDUNNO\nexample.net\t550 No\n', { path }).format, null);
    assert.equal(parse('example.org\t550 No\n', { path: 'etc/postfix/access' }).format?.id === 'sendmail-access', false);
  });

  it('explains both codes, though the enhanced one stands first', () => {
    const { text, cursor } = unmark('From:a\tERROR:5.‸7.1:550 No\n');
    const found = hover(parse(text, { path }), cursor ?? 0);
    assert.equal(found === null ? null : text.slice(found.span.start, found.span.end), '5.7.1:550');
  });
});

describe('sendmail-mc', () => {
  const path = 'etc/mail/sendmail.mc';

  it('finds defects in messages, greeting and time-outs, not in comments', () => {
    expectProblems(codeNotTaken, 'define(`confSMTP_LOGIN_MSG\', `«220» $j\')dnl\ndnl define(`confSMTP_LOGIN_MSG\', `220 $j\')\nFEATURE(`dnsbl\', `bl.example\', `"«450» Listed"\')\nFEATURE(`enhdnsbl\', `bl.example\', `"550 Listed"\')\ndefine(`confRELAY_MSG\', `"«450» No"\')\n', { path });
    expectProblems(belowStandard, 'define(`confTO_MAIL\', `«2m»\')dnl\ndefine(`confTO_RCPT\', `10\')dnl\ndefine(`confTO_QUEUERETURN\', `«2d»\')\ndefine(`confMAX_MESSAGE_SIZE\', 50000000)\n', { path });
    expectProblems(successForRefusal, 'SLocal_check_mail\nR$*\t$#error $@ 5.7.1 $: "«250» OK"\nR$*\t$#error $@ 5.7.1 $: "550 No"\n', { path });
  });
});

describe('sendmail-cf', () => {
  const path = 'etc/mail/sendmail.cf';

  it('reads options and rules', () => {
    assert.deepEqual(read(path, 'V10\nO Timeout.mail=10m\n#O Timeout.rcpt=1h\nO SmtpGreetingMessage=$j hello\nR<?> $*\t$#error $@ nouser $: "550 Nobody"\nR$*\t$#error $: 553 Header Error\nR$*\t$#discard $: discard'), [
      'Timeout.mail 10m',
      'SmtpGreetingMessage $j hello {$j hello}',
      '$#error 550 Nobody {550|Nobody}',
      'error status nouser',
      '$#error 553 Header Error {553|Header Error}',
    ]);
    expectProblems(belowStandard, 'O Timeout.datafinal=«5m»\r\nO Timeout.command=1h\r\n', { path });
    expectProblems(enhancedClassMismatch, 'R$*\t$#error $@ «4.7.1» $: "550 No"\n', { path });
  });
});
