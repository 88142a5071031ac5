import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readMilterDirectives } from './milter-directives.ts';

const telling = /^[ \t#]{0,8}(?:OnInfected|OnClean|OnFail|RejectMsg|MilterSocket|ClamdSocket|LogInfected|SupportMultipleRecipients)[ \t]+\S/m;

export const clamavMilter = defineConfigFormat({
  id: 'clamav-milter',
  title: 'clamav-milter',
  checked: 'ClamAV 1.4',
  explains: 'what happens to mail with a virus, and the text of the refusal',
  checks: 'codes in texts, texts',
  files: ['clamav-milter.conf', 'clamav-milter.conf.*'],
  likeness: (text: string): Likeness => (telling.test(text) ? 'plain' : 'fits'),
  samples: [['etc/clamav/clamav-milter.conf', 'MilterSocket /run/clamav/milter.ctl', 'OnInfected Reject', 'OnFail Defer', 'RejectMsg "«A virus (%v) is in this message»"', 'MaxFileSize 550M']],
  read: (text) => readMilterDirectives('clamav-milter', text),
});
