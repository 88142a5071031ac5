import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { applyEdits } from '../../../../src/core/text/span.ts';
import { expectProblems, parse } from '../../marked.ts';

describe('code-not-taken', () => {
  const check = (marked: string): unknown => expectProblems(codeNotTaken, marked, { path: 'etc/postfix/main.cf' });

  it('finds a code of no class that is taken there', () => {
    check('reject_code = «650»\nunknown_local_recipient_reject_code = «150»\n');
  });

  it('finds a number that is too short or too long for a code', () => {
    check('reject_code = «55»\ndefer_code = «4500»\nreject_code = $defer_code\nreject_code =\n');
  });

  it('finds what is no number, and not what a variable or a template fills in', () => {
    check('reject_code = «5.1.1»\nplaintext_reject_code = «45O»\ndefer_code = «450 # for now»\nnon_fqdn_reject_code = «"504"»\naccess_map_reject_code = «550 5.7.1»\n');
    check('reject_code = $code\ndefer_code = {{ code }}\nplaintext_reject_code = <%= @code %>\nmaps_rbl_reject_code = 5{{ rest }}\naccess_map_reject_code = @CODE@\nunknown_client_reject_code = REJECT_CODE\nnon_fqdn_reject_code = 0504\n');
    expectProblems(codeNotTaken, 'apiVersion: v1\nkind: ConfigMap\ndata:\n  main.cf: |\n    myhostname = mx.example\n    reject_code = «55O»\n', { path: 'k8s/postfix-configmap.yaml' });
    expectProblems(codeNotTaken, 'services:\n  mx:\n    environment:\n      POSTFIX_reject_code: "«5.7.1»"\n      POSTFIX_defer_code: "${DEFER}"\n', { path: 'compose.yaml' });
  });

  it('leaves to another rule what is worse, and numbers that are no code', () => {
    check('reject_code = 250\nsmtpd_hard_error_limit = 20\n');
  });

  it('takes out a code that would be text, writes the action that belongs there, or the class', () => {
    const mended = (path: string, text: string): string[] => [...codeNotTaken.check(parse(text, { path }))].flatMap(({ fixes = [] }) => fixes.map(({ edits, isSafe }) => `${applyEdits(text, edits)}${isSafe ? '!' : ''}`));
    assert.deepEqual(mended('etc/postfix/sender_access', 'a.example REJECT 550 5.1.1 Gone'), ['a.example REJECT 5.1.1 Gone']);
    assert.deepEqual(mended('etc/postfix/sender_access', 'a.example DEFER 5.7.1 Later'), ['a.example DEFER 4.7.1 Later']);
    assert.deepEqual(mended('etc/postfix/header_checks', '/a/ 550 5.7.1 no'), ['/a/ REJECT 5.7.1 no']);
    assert.deepEqual(mended('etc/postfix/header_checks', '/a/ REJECT 550'), ['/a/ REJECT ']);
    assert.deepEqual(mended('.env', 'MP_CHAOS_TRIGGERS=Sender:45O:2'), ['MP_CHAOS_TRIGGERS=Sender:450:2']);
    assert.deepEqual(mended('.env', 'MP_CHAOS_TRIGGERS=Sender:45:2'), []);
    assert.deepEqual(mended('etc/postfix/main.cf', 'defer_code = 45O'), ['defer_code = 450']);
    assert.deepEqual(mended('etc/postfix/main.cf', 'reject_code = 550 # gone'), ['reject_code = 550']);
    assert.deepEqual(mended('etc/postfix/main.cf', 'reject_code = 5.7.1'), ['reject_code = 554']);
    assert.deepEqual(mended('etc/postfix/main.cf', 'reject_code = 650'), ['reject_code = 554', 'reject_code = 450']);
  });
});
