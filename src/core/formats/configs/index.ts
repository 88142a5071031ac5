import { blackboxExporter } from './blackbox-exporter.ts';
import { compose } from './compose.ts';
import type { ConfigFormat } from './config-format.ts';
import { envFile } from './env-file.ts';
import { eximAliases } from './exim-aliases.ts';
import { eximConfig } from './exim-config.ts';
import { haproxy } from './haproxy.ts';
import { icinga2 } from './icinga2.ts';
import { monit } from './monit.ts';
import { nagios } from './nagios.ts';
import { nginxMail } from './nginx-mail.ts';
import { opensmtpdFormat } from './opensmtpd.ts';
import { postfixMain } from './postfix-main.ts';
import { qmailControl } from './qmail-control.ts';
import { qmailDelivery } from './qmail-delivery.ts';
import { sendmailAccess } from './sendmail-access.ts';
import { sendmailCf } from './sendmail-cf.ts';
import { sendmailMc } from './sendmail-mc.ts';
import { sendmailTableFormat } from './sendmail-tables.ts';
import { sourceCode } from './source-code.ts';
import { tcpRules } from './tcp-rules.ts';

/** Every kind of configuration, the more particular before the more general: where two fit a file equally well, the first is taken. */
export const configFormats: readonly ConfigFormat[] = [
  postfixMain,
  eximConfig,
  eximAliases,
  sendmailAccess,
  sendmailTableFormat,
  sendmailMc,
  sendmailCf,
  opensmtpdFormat,
  qmailControl,
  qmailDelivery,
  tcpRules,
  haproxy,
  nginxMail,
  monit,
  icinga2,
  nagios,
  blackboxExporter,
  compose,
  envFile,
  sourceCode,
];

export function findConfigFormat(id: string): ConfigFormat | null {
  return configFormats.find((format) => format.id === id) ?? null;
}
