import { amavis } from './filters/amavis.ts';
import { blackboxExporter } from './checks/blackbox-exporter.ts';
import { clamavMilter } from './filters/clamav-milter.ts';
import { compose } from './containers/compose.ts';
import type { ConfigFormat } from './config-format.ts';
import { courierAccess } from './servers/courier-access.ts';
import { courierBofh } from './servers/courier-bofh.ts';
import { courierControl } from './servers/courier-control.ts';
import { courierEsmtpd } from './servers/courier-esmtpd.ts';
import { dovecot } from './servers/dovecot.ts';
import { envFile } from './containers/env-file.ts';
import { eximAliases } from './servers/exim-aliases.ts';
import { eximConfig } from './servers/exim-config.ts';
import { gld } from './filters/gld.ts';
import { haproxy } from './checks/haproxy.ts';
import { haraka } from './servers/haraka.ts';
import { icinga2 } from './checks/icinga2.ts';
import { maddy } from './servers/maddy.ts';
import { milterGreylistConfig } from './filters/milter-greylist.ts';
import { mimedefang } from './filters/mimedefang.ts';
import { monit } from './checks/monit.ts';
import { nagios } from './checks/nagios.ts';
import { nginxMail } from './checks/nginx-mail.ts';
import { nixos } from './containers/nixos.ts';
import { opendkim } from './filters/opendkim.ts';
import { opendmarc } from './filters/opendmarc.ts';
import { opensmtpdFormat } from './servers/opensmtpd.ts';
import { policydSpf } from './filters/policyd-spf.ts';
import { policydWeight } from './filters/policyd-weight.ts';
import { postfixAccess } from './postfix/postfix-access.ts';
import { postfixBounces } from './postfix/postfix-bounces.ts';
import { postfixChecks } from './postfix/postfix-checks.ts';
import { postfixMain } from './postfix/postfix-main.ts';
import { postfixMaster } from './postfix/postfix-master.ts';
import { postfixPostscreenAccess } from './postfix/postfix-postscreen-access.ts';
import { postfixRblReplies } from './postfix/postfix-rbl-replies.ts';
import { postfixReplyFilter } from './postfix/postfix-reply-filter.ts';
import { postfixStatusFilter } from './postfix/postfix-status-filter.ts';
import { postfixTransport } from './postfix/postfix-transport.ts';
import { postfwd } from './postfix/postfwd.ts';
import { postgrey } from './filters/postgrey.ts';
import { proxsmtp } from './filters/proxsmtp.ts';
import { qmailControl } from './servers/qmail-control.ts';
import { qmailDelivery } from './servers/qmail-delivery.ts';
import { rspamd } from './filters/rspamd.ts';
import { sendmailAccess } from './servers/sendmail-access.ts';
import { sendmailCf } from './servers/sendmail-cf.ts';
import { sendmailMc } from './servers/sendmail-mc.ts';
import { sendmailTableFormat } from './servers/sendmail-tables.ts';
import { setupScript } from './containers/setup-script.ts';
import { sieve } from './filters/sieve.ts';
import { smtp4dev } from './servers/smtp4dev.ts';
import { sourceCode } from './source/source-code.ts';
import { spamassMilter } from './filters/spamass-milter.ts';
import { sqlgrey } from './filters/sqlgrey.ts';
import { tcpRules } from './servers/tcp-rules.ts';

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
  maddy,
  qmailControl,
  qmailDelivery,
  tcpRules,
  courierAccess,
  courierBofh,
  courierControl,
  courierEsmtpd,
  haproxy,
  nginxMail,
  monit,
  icinga2,
  nagios,
  blackboxExporter,
  compose,
  envFile,
  nixos,
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
  proxsmtp,
  smtp4dev,
  postfixMaster,
  postfixRblReplies,
  postfixStatusFilter,
  postfixReplyFilter,
  postfixPostscreenAccess,
  postfixChecks,
  postfixTransport,
  postfwd,
  postfixAccess,
  postfixBounces,
  setupScript,
];

export function findConfigFormat(id: string): ConfigFormat | null {
  return configFormats.find((format) => format.id === id) ?? null;
}
