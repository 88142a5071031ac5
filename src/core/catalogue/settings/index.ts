import type { SettingEntry } from '../setting.ts';
import { amavisSettings } from './amavis.ts';
import { blackboxExporterSettings } from './blackbox-exporter.ts';
import { courierSettings } from './courier.ts';
import { dovecotSettings } from './dovecot.ts';
import { eximDriverOptions, eximMainOptions } from './exim-options.ts';
import { eximReplies } from './exim-replies.ts';
import { eximRetry } from './exim-retry.ts';
import { greylistingSettings } from './greylisting.ts';
import { haproxySettings } from './haproxy.ts';
import { harakaSettings } from './haraka.ts';
import { maddySettings } from './maddy.ts';
import { mailpitVariables } from './mailpit-variables.ts';
import { milterSettings } from './milters.ts';
import { mimedefangSettings } from './mimedefang.ts';
import { monitSettings } from './monit.ts';
import { nagiosSettings } from './nagios.ts';
import { nginxSettings } from './nginx.ts';
import { opensmtpdSettings } from './opensmtpd.ts';
import { policydSpfSettings } from './policyd-spf.ts';
import { policydWeightSettings } from './policyd-weight.ts';
import { postfixAccessActions } from './postfix-access.ts';
import { postfixBounces } from './postfix-bounces.ts';
import { postfixChecksActions } from './postfix-checks.ts';
import { postfixFilters } from './postfix-filters.ts';
import { postfixParameters } from './postfix-parameters.ts';
import { postfixPostscreenAccess } from './postfix-postscreen-access.ts';
import { postfixTransports } from './postfix-transport.ts';
import { proxsmtpSettings } from './proxsmtp.ts';
import { qmailSettings } from './qmail.ts';
import { rspamdSettings } from './rspamd.ts';
import { sendmailFeatures } from './sendmail-features.ts';
import { sendmailMacroTexts } from './sendmail-macro-texts.ts';
import { sendmailOptions } from './sendmail-options.ts';
import { sendmailRules } from './sendmail-rules.ts';
import { sendmailTables } from './sendmail-tables.ts';
import { sieveSettings } from './sieve.ts';
import { smtp4devSettings } from './smtp4dev.ts';
import { sourceSettings } from './source.ts';

/** What decides, in the configurations of mail servers and of programs around them, which replies people see. */
export const settings: readonly SettingEntry[] = [
  ...postfixParameters,
  ...eximReplies,
  ...eximMainOptions,
  ...eximDriverOptions,
  ...eximRetry,
  ...sendmailOptions,
  ...sendmailRules,
  ...sendmailMacroTexts,
  ...sendmailFeatures,
  ...sendmailTables,
  ...opensmtpdSettings,
  ...maddySettings,
  ...qmailSettings,
  ...courierSettings,
  ...haproxySettings,
  ...nginxSettings,
  ...monitSettings,
  ...nagiosSettings,
  ...blackboxExporterSettings,
  ...mailpitVariables,
  ...sourceSettings,
  ...rspamdSettings,
  ...dovecotSettings,
  ...sieveSettings,
  ...harakaSettings,
  ...amavisSettings,
  ...policydWeightSettings,
  ...policydSpfSettings,
  ...greylistingSettings,
  ...milterSettings,
  ...mimedefangSettings,
  ...proxsmtpSettings,
  ...smtp4devSettings,
  ...postfixAccessActions,
  ...postfixChecksActions,
  ...postfixTransports,
  ...postfixFilters,
  ...postfixBounces,
  ...postfixPostscreenAccess,
];

const byName = new Map(settings.map((entry) => [keyOf(entry.program, entry.name, entry.format), entry]));

/** The entry of a setting; that of its file's kind before that of the whole program. */
export function findSetting(program: string, name: string, format?: string): SettingEntry | null {
  return (format === undefined ? undefined : byName.get(keyOf(program, name, format))) ?? byName.get(keyOf(program, name)) ?? null;
}

function keyOf(program: string, name: string, format = ''): string {
  return `${program}\n${format}\n${name}`;
}
