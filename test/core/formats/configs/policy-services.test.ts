import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { permanentForTemporary } from '../../../../src/core/rules/configuration/permanent-for-temporary.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { testSettingLeftOn } from '../../../../src/core/rules/configuration/test-setting-left-on.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('policyd-weight', () => {
  const path = 'etc/policyd-weight.conf';

  it('reads answers as Postfix hears them', () => {
    assert.deepEqual(toldSettings(path, 'my $REJECTMSG = "550 No # here"; # c\r\n$DNSERRMSG=\'DEFER_IF_PERMIT later\';\r\n$DEFER_ACTION = "DEFER_IF_PERMIT";\r\n$MAXDNSBLHITS = 2;\r\n$REJECTMSG = '), [
      '$REJECTMSG = 550 No # here [550 No # here]',
      '$DNSERRMSG = DEFER_IF_PERMIT later [later]',
      '$DEFER_ACTION = DEFER_IF_PERMIT',
    ]);
  });

  it('finds codes that let in or contradict', () => {
    expectProblems(successForRefusal, '$REJECTMSG = "«250» fine";\n$MAXDNSBLMSG = "450 later";\n', { path });
    expectProblems(enhancedClassMismatch, '$REJECTMSG = "550 «4.7.1» no";\n', { path });
    expectProblems(codeNotTaken, "$DEFER_ACTION = '«550»';\n", { path });
  });
});

describe('policyd-spf', () => {
  it('finds the test mode, whose number is easily misread', () => {
    expectProblems(testSettingLeftOn, 'HELO_reject = Fail\nTestOnly = «0»\n# TestOnly = 0\n', { path: 'etc/postfix-policyd-spf-python/policyd-spf.conf' });
    expectProblems(testSettingLeftOn, 'HELO_reject = False\nTestOnly = 1\n', { path: 'etc/pyspf-milter/pyspf-milter.conf' });
  });

  it('finds a code in the text that Postfix puts one before', () => {
    expectProblems(codeNotTaken, 'HELO_reject = Fail\nReason_Message = «550» 5.7.23 Message {rejectdefer}: {spf}\n', { path: 'policyd-spf.conf' });
    expectProblems(codeNotTaken, 'HELO_reject = Fail\nReason_Message = Message {rejectdefer}: {spf}\n', { path: 'policyd-spf.conf' });
  });
});

describe('postgrey', () => {
  const path = 'etc/default/postgrey';

  it('reads options in the shell\'s quotes', () => {
    assert.deepEqual(toldSettings(path, 'POSTGREY_OPTS="--inet=127.0.0.1:550 --delay=60 --greylist-text=\'Come back\'"\r\nexport POSTGREY_TEXT=\'450 4.2.0 Later\'\r\n#POSTGREY_TEXT="x"'), [
      '--delay = 60',
      '--greylist-text = Come back [Come back]',
      'POSTGREY_TEXT = 450 4.2.0 Later [450 4.2.0 Later]',
    ]);
  });

  it('reads options over several lines', () => {
    for (const end of ['\n', '\r\n']) {
      assert.deepEqual(toldSettings(path, ['POSTGREY_OPTS="--inet=10023 \\', '  --delay=300 \\', "  --greylist-text='Back in %s s'\"", 'POSTGREY_TEXT="Later"', ''].join(end)), ['--delay = 300', '--greylist-text = Back in %s s [Back in %s s]', 'POSTGREY_TEXT = Later [Later]']);
    }
  });

  it('finds a refusal for good, and a code in the text', () => {
    expectProblems(permanentForTemporary, 'POSTGREY_OPTS="--greylist-action=«550» --delay=550"\n', { path });
    expectProblems(codeNotTaken, 'POSTGREY_TEXT="«450» 4.2.0 Later"\n', { path });
  });
});

describe('sqlgrey', () => {
  it('reads its code up to a comment', () => {
    const path = 'etc/sqlgrey/sqlgrey.conf';
    assert.deepEqual(toldSettings(path, '# reject_code = 550\nreject_code = 451   # not 450\nreconnect_delay = 5\nreject_code ='), ['reject_code = 451 [451]', 'reconnect_delay = 5', 'reject_code = ']);
    expectProblems(successForRefusal, 'reconnect_delay = 5\nreject_code = «250»\nreject_code = dunno\n', { path });
  });
});

describe('gld', () => {
  const path = 'etc/gld.conf';
  const own = 'MINTIME=60\nLOOPBACKONLY=1\n';

  it('finds a code that gld ignores, and the training mode', () => {
    const [message] = expectProblems(codeNotTaken, `${own}MESSAGE=«550» No\nMESSAGE=450 Later\nMESSAGE=Later\nPORT=2525\n`, { path });
    assert.match(message ?? '', /Gld ignores it and sends 450\./);
    expectProblems(testSettingLeftOn, `${own}TRAINING=«1»\n`, { path });
  });
});

describe('spamass-milter', () => {
  it('reads code and text of refusals from the options', () => {
    const path = 'etc/default/spamass-milter';
    assert.deepEqual(toldSettings(path, 'OPTIONS="-u spamass -r 15 -C 5.7.0 -R \\"No spam\\""\nSOCKETMODE="0660"\n'), ['-r = 15', '-C = 5.7.0 [5.7.0]', '-R = No spam [No spam]']);
    expectProblems(codeNotTaken, 'OPTIONS="-r 550 -R \'«550» 5.7.1 No\'"\n', { path });
  });
});
