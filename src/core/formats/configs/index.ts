import { amavis } from './amavis.ts';
import { blackboxExporter } from './blackbox-exporter.ts';
import { clamavMilter } from './clamav-milter.ts';
import { compose } from './compose.ts';
import type { ConfigFormat } from './config-format.ts';
import { dovecot } from './dovecot.ts';
import { envFile } from './env-file.ts';
import { eximAliases } from './exim-aliases.ts';
import { eximConfig } from './exim-config.ts';
import { gld } from './gld.ts';
import { haproxy } from './haproxy.ts';
import { haraka } from './haraka.ts';
import { icinga2 } from './icinga2.ts';
import { milterGreylistConfig } from './milter-greylist.ts';
import { mimedefang } from './mimedefang.ts';
import { monit } from './monit.ts';
import { nagios } from './nagios.ts';
import { nginxMail } from './nginx-mail.ts';
import { opendkim } from './opendkim.ts';
import { opendmarc } from './opendmarc.ts';
import { opensmtpdFormat } from './opensmtpd.ts';
import { policydSpf } from './policyd-spf.ts';
import { policydWeight } from './policyd-weight.ts';
import { postfixAccess } from './postfix-access.ts';
import { postfixChecks } from './postfix-checks.ts';
import { postfixMain } from './postfix-main.ts';
import { postfixMaster } from './postfix-master.ts';
import { postfixTransport } from './postfix-transport.ts';
import { postgrey } from './postgrey.ts';
import { qmailControl } from './qmail-control.ts';
import { qmailDelivery } from './qmail-delivery.ts';
import { rspamd } from './rspamd.ts';
import { sendmailAccess } from './sendmail-access.ts';
import { sendmailCf } from './sendmail-cf.ts';
import { sendmailMc } from './sendmail-mc.ts';
import { sendmailTableFormat } from './sendmail-tables.ts';
import { sieve } from './sieve.ts';
import { smtp4dev } from './smtp4dev.ts';
import { sourceCode } from './source-code.ts';
import { spamassMilter } from './spamass-milter.ts';
import { sqlgrey } from './sqlgrey.ts';
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
  rspamd,
  dovecot,
  sieve,
  haraka,
  amavis,
  policydWeight,
  policydSpf,
  postgrey,
  sqlgrey,
  gld,
  milterGreylistConfig,
  opendkim,
  opendmarc,
  clamavMilter,
  spamassMilter,
  mimedefang,
  smtp4dev,
  postfixMaster,
  postfixChecks,
  postfixTransport,
  postfixAccess,
];

export function findConfigFormat(id: string): ConfigFormat | null {
  return configFormats.find((format) => format.id === id) ?? null;
}
