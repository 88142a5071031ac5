import assert from 'node:assert/strict';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { expectProblems, parse } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('amavis', () => {
  const path = 'etc/amavis/conf.d/50-user';

  it('reads variables, lists and policy banks', () => {
    const text = [
      '$final_spam_destiny=D_REJECT; # D_PASS',
      'if ($final_spam_destiny == D_PASS) { $x = 550; }',
      '=pod',
      '$final_virus_destiny = D_PASS;',
      '=cut',
      '%smtp_reason_by_ccat = (',
      "  CC_BADH.',1', 'it\\'s bad',",
      '  CC_SPAM => "spam",',
      ');',
      "$policy_bank{'MYNETS'} = {",
      '  final_banned_destiny => D_BOUNCE,',
      '};',
      '__END__',
      '$final_banned_destiny = D_PASS;',
    ].join('\r\n');
    assert.deepEqual(toldSettings(path, text), ['$final_spam_destiny = D_REJECT', "%smtp_reason_by_ccat = it\\'s bad [it\\'s bad]", '%smtp_reason_by_ccat = spam [spam]', '$final_banned_destiny = D_BOUNCE']);
  });

  it('knows the destinies', () => {
    assert.deepEqual(parse('$final_virus_destiny = D_DISCARD;', { path }).settings.flatMap(({ chosen }) => chosen.map(({ value }) => value)), ['D_DISCARD']);
  });

  it('finds a code in a reason, and a limit that is raised', () => {
    expectProblems(codeNotTaken, "%smtp_reason_by_ccat = (\n CC_SPAM, '«554» 5.7.1 spam',\n CC_VIRUS, 'id=%n 554 5.7.1',\n);\n", { path });
    expectProblems(belowStandard, '$smtpd_message_size_limit = «2000»;\n$sa_mail_body_size_limit = 200*1024;\n$smtpd_timeout = «5»;\n$smtpd_timeout = 8*60;\n$smtpd_recipient_limit = «20»;\n', { path });
  });
});
