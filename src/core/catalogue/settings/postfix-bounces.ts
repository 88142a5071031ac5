import type { SettingEntry } from '../setting.ts';
import { manual } from '../source.ts';

const templates: readonly (readonly [name: string, verdict: string, meaning: string])[] = [
  ['failure_template', 'The bounce for mail that could not be delivered', 'What it says stands above the reply of the server that refused the mail.'],
  ['delay_template', 'The notice that mail waits', 'Sent after `delay_warning_time`, where that is set.'],
  ['success_template', 'The notice that mail was delivered', 'Sent to whoever asked for it by NOTIFY=SUCCESS.'],
  ['verify_template', 'The report on addresses that were tried', 'Sent after `sendmail -bv`, and after `sendmail -v`, which delivers and reports.'],
];

/** The texts of Postfix's bounces. */
export const postfixBounces: readonly SettingEntry[] = templates.map(([name, verdict, meaning]) => ({
  program: 'postfix',
  name,
  format: 'postfix-bounces',
  kind: 'text',
  verdict,
  meaning,
  sources: [manual('Postfix, bounce(5)', 'https://www.postfix.org/bounce.5.html')],
}));
