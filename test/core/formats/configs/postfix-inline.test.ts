import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectCodes, settingsOf } from './read-settings.ts';

const main = 'etc/postfix/main.cf';
const master = 'etc/postfix/master.cf';
const service = 'smtp inet n - y - - smtpd';

describe('tables within the parameters of Postfix', () => {
  it('reads them in lists of restrictions', () => {
    const document = expectCodes('postfix-main', main, lines(
      'smtpd_recipient_restrictions =',
      '  check_client_access static:{«550 5.7.1 Please permit me to say no»},',
      '  check_sender_access inline:{ { a@x.example = REJECT «5.1.8 gone» }, {b@x.example=«450 later»}, {d@=permit_mynetworks,reject}, c@x.example=OK },',
      '  check_helo_access regexp:{ { /^a b\\/{2}$/i «554 no $1» }, {!/x/ DUNNO} }',
      '  check_recipient_access static:«421», reject',
      'postscreen_access_list = permit_mynetworks, cidr:{ { 192.0.2.0/24 reject }, { 0.0.0.0/0 permit } }',
    ));
    assert.deepEqual(document.settings.map(({ entry, chosen }) => [entry.name, ...chosen.map(({ value }) => value)].join(' ')), [
      'smtpd_recipient_restrictions check_client_access check_sender_access check_helo_access check_recipient_access reject',
      '4NN text, 5NN text',
      'REJECT',
      '4NN text, 5NN text',
      'OK',
      '4NN text, 5NN text',
      'DUNNO',
      '4NN text, 5NN text',
      'postscreen_access_list permit_mynetworks',
      'REJECT',
      'PERMIT',
    ]);
  });

  it('reads transports and other tables', () => {
    expectCodes('postfix-main', main, lines(
      'default_transport = error:«5.7.1 Nothing leaves this house»',
      'fallback_transport = error:«5.1.1 Nobody here»',
      'virtual_transport = error: «there is nobody here»',
      'relay_transport = smtp:[192.0.2.1]:550',
      'local_transport = retry:«being moved»',
      'transport_maps = inline:{ { old.example = error:«5.1.2 moved» }, { new.example = smtp:[192.0.2.1] } }',
      'header_checks = pcre:{ { /^Subject: x/ REJECT «no» } }',
      'smtp_delivery_status_filter = pcre:{ { /^4(\\.7\\.5 .*)/ «5$1» } }',
      'smtp_reply_filter = pcre:{ { /^x/ «250-y» } }',
      'rbl_reply_maps = inline:{ { bl.example.org = «554 5.7.1 Listed» } }',
    ));
  });

  it('reads lists under names of their own', () => {
    const document = expectCodes('postfix-main', main, 'smtpd_restriction_classes = strict, lax\nstrict = check_helo_access static:{«550 no»}, reject\nlax = permit\nother = static:{550 no}\n');
    assert.deepEqual(settingsOf(document).slice(1).map((told) => told.replace(/=.*/, '')), ['restriction class', '4NN text, 5NN text', 'restriction class']);
  });

  it('reads them behind -o, where braces hold them', () => {
    expectCodes('postfix-master', master, `${service}\n  -o { smtpd_client_restrictions = check_client_access inline:{ { 192.0.2.1 = «421 4.7.0 go» } }, permit } -o default_transport=error:«no»\n  -o reject_code=«554»\n`);
  });

  it('finds what their places do not take', () => {
    expectProblems(codeNotTaken, 'smtpd_client_restrictions = check_client_access static:«550»\ndefault_transport = error:«550» 5.1.1 no\nheader_checks = regexp:{ { /x/ «550» 5.7.1 no } }\npostscreen_access_list = cidr:{ { 0/0 «550» no } }\n', { path: main });
    expectProblems(successForRefusal, 'smtpd_client_restrictions = check_client_access static:{«250» ok}\n', { path: main });
    expectProblems(enhancedClassMismatch, 'smtpd_client_restrictions = check_client_access static:{550 «4.7.1» no}\n', { path: main });
  });

  it('says nothing of what is right, or cannot be read', () => {
    const text = 'smtpd_client_restrictions = check_client_access static:{550 5.7.1 no}, check_helo_access cidr:/etc/postfix/550, check_sender_access inline:{ { x = 550 no\nmynetworks = cidr:{ { 192.0.2.0/24 550 } }\nmaps = static:250\nalias_maps = inline:{ a=550 }\ndefault_transport = $relay_transport\nmailbox_transport = lmtp:unix:550\n';
    expectProblems(codeNotTaken, text, { path: main });
    expectProblems(successForRefusal, text, { path: main });
    for (const hostile of ['static:{'.repeat(20_000), '{'.repeat(50_000), 'inline:{{'.repeat(20_000), 'regexp:{{/x/ '.repeat(10_000), '}'.repeat(50_000)]) expectProblems(codeNotTaken, `smtpd_client_restrictions = ${hostile}\n`, { path: main });
  });
});
