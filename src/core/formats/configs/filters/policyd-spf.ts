import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { bareTextAt } from '../reading/bare-text.ts';
import { readAssignments } from '../reading/assignments.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';

const telling = /^(?:HELO_reject|Mail_From_reject|PermError_reject|TempError_Defer|TestOnly|defaultSeedOnly|SPF_Enhanced_Status_Codes|Header_Type|No_Mail)[ \t]*=/gm;

export const policydSpf = defineConfigFormat({
  id: 'policyd-spf',
  title: 'policyd-spf and pyspf-milter',
  checked: 'spf-engine 3.0.4',
  explains: 'when SPF refuses or defers, and with which reply',
  checks: 'test mode',
  files: ['policyd-spf.conf', 'policyd-spf.conf.*', 'pyspf-milter.conf', 'policyd-spf*.conf'],
  likeness,
  samples: [['etc/postfix-policyd-spf-python/policyd-spf.conf', 'debugLevel = 1 ', 'TestOnly = 1', 'HELO_reject = Fail', 'Mail_From_reject = Softfail', 'Reason_Message = «Message {rejectdefer}: {spf}. Ask postmaster@example.org»', 'skip_addresses = 127.0.0.0/8,::ffff:127.0.0.0/104,::1']],
  read,
});

function likeness(text: string): Likeness {
  const found = new Set(text.match(telling)).size;
  return found >= 2 ? 'unmistakable' : found === 1 ? 'plain' : 'fits';
}

function read(text: string): Setting[] {
  return readAssignments(text).flatMap((assignment) => {
    const entry = findSetting('policyd-spf', assignment.name);
    if (entry === null) return [];
    const reply = entry.kind === 'reply' ? bareTextAt(text, assignment.valueSpan) : null;
    return [settingFor(text, entry, assignment, { replies: reply === null ? [] : [reply] })];
  });
}
