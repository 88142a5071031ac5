import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readPerlAssignments } from './perl-assignments.ts';
import { policyAnswerAt } from './policy-answer.ts';
import { settingFor } from '../reading/setting-for.ts';

const telling = /^[ \t]{0,8}(?:(?:my|our)[ \t]+)?(?:\$(?:REJECTMSG|REJECTLEVEL|MAXDNSBLMSG|MAXDNSBLHITS|CACHEREJECTMSG|DEFER_STRING|DEFER_ACTION|DNSERRMSG)\b|@(?:dnsbl_score|rhsbl_score|bogus_mx_score)\b)/m;

export const policydWeight = defineConfigFormat({
  id: 'policyd-weight',
  title: 'policyd-weight',
  checked: 'policyd-weight 0.1.15',
  explains: 'answers to Postfix',
  checks: 'codes, texts',
  files: ['policyd-weight.conf', 'policyd-weight.conf.*'],
  likeness: (text: string): Likeness => (telling.test(text) ? 'plain' : 'fits'),
  samples: [
    ['etc/policyd-weight.conf', '$REJECTLEVEL = 1;', '$REJECTMSG = "«550 Looks forged. Ask your administrator»";', '# $MAXDNSBLMSG = "250 no";', '$DEFER_ACTION = \'«450»\';', '@dnsbl_score = (', '  "zen.spamhaus.org", 4.25, 0, "SPAMHAUS"', ');'],
  ],
  read,
});

function read(text: string): Setting[] {
  return readPerlAssignments(text).flatMap((pair) => {
    const entry = findSetting('policyd-weight', pair.name);
    if (entry === null) return [];
    return [settingFor(text, entry, pair, entry.kind === 'action' ? policyAnswerAt(text, entry, pair.valueSpan) : {})];
  });
}
