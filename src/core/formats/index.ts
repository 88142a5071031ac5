import { aiosmtpd } from './servers/aiosmtpd.ts';
import { bounce } from './bounces/bounce.ts';
import { dsn } from './bounces/dsn.ts';
import { arrows } from './dialogues/arrows.ts';
import { chamuyero } from './clients/chamuyero.ts';
import { curlTrace } from './clients/curl-trace.ts';
import { curl } from './clients/curl.ts';
import { dialogue } from './dialogues/dialogue.ts';
import { dmaLog } from './logs/dma-log.ts';
import { exchangeTracking } from './logs/exchange-tracking.ts';
import { exchange } from './servers/exchange.ts';
import { eximFakeSession } from './servers/exim-fake-session.ts';
import { eximLog } from './logs/exim-log.ts';
import { exim } from './servers/exim.ts';
import type { Format } from './format.ts';
import { goMail } from './clients/go-mail.ts';
import { harakaLog } from './logs/haraka-log.ts';
import { haraka } from './servers/haraka.ts';
import { hmailserver } from './servers/hmailserver.ts';
import { iisSmtp } from './servers/iis-smtp.ts';
import { javamail } from './clients/javamail.ts';
import { kumomtaLog } from './logs/kumomta-log.ts';
import { labels } from './dialogues/labels.ts';
import { mailpit } from './servers/mailpit.ts';
import { mdaemon } from './servers/mdaemon.ts';
import { msmtp } from './clients/msmtp.ts';
import { mutt } from './clients/mutt.ts';
import { ngrep } from './captures/ngrep.ts';
import { nmh } from './clients/nmh.ts';
import { nodemailerJson } from './clients/nodemailer-json.ts';
import { nodemailer } from './clients/nodemailer.ts';
import { opensmtpdLog } from './logs/opensmtpd-log.ts';
import { opensmtpd } from './servers/opensmtpd.ts';
import { pearNetSmtp } from './clients/pear-net-smtp.ts';
import { perlNetSmtp } from './clients/perl-net-smtp.ts';
import { phpmailer } from './clients/phpmailer.ts';
import { postfixDebug } from './servers/postfix-debug.ts';
import { postfixLog } from './logs/postfix-log.ts';
import { postfixNotice } from './servers/postfix-notice.ts';
import { posttlsFinger } from './clients/posttls-finger.ts';
import { powermtaLog } from './logs/powermta-log.ts';
import { qmailLog } from './logs/qmail-log.ts';
import { raw } from './dialogues/raw.ts';
import { rubyNetSmtp } from './clients/ruby-net-smtp.ts';
import { sClientDebug } from './clients/s-client-debug.ts';
import { sNail } from './clients/s-nail.ts';
import { sendemail } from './clients/sendemail.ts';
import { sendmailLog } from './logs/sendmail-log.ts';
import { sendmailTraffic } from './servers/sendmail-traffic.ts';
import { smtpCli } from './clients/smtp-cli.ts';
import { smtpServer } from './servers/smtp-server.ts';
import { smtpSink } from './servers/smtp-sink.ts';
import { smtpSource } from './clients/smtp-source.ts';
import { smtplib } from './clients/smtplib.ts';
import { smtpmail } from './clients/smtpmail.ts';
import { socat } from './captures/socat.ts';
import { stalwart } from './servers/stalwart.ts';
import { strace } from './captures/strace.ts';
import { swaks } from './clients/swaks.ts';
import { tcpdump } from './captures/tcpdump.ts';
import { tcpflow } from './captures/tcpflow.ts';
import { tsharkDetails } from './captures/tshark-details.ts';
import { tsharkFields } from './captures/tshark-fields.ts';
import { tsharkFollow } from './captures/tshark-follow.ts';
import { tsharkList } from './captures/tshark-list.ts';

/**
 * Every notation, the more particular before the more general: where two fit a text equally well, the first is taken. What stands
 * behind the bare dialogue prints it bare between lines of its own, and these have to tip the scales.
 */
export const formats: readonly Format[] = [
  postfixDebug,
  exim,
  eximFakeSession,
  sendmailTraffic,
  opensmtpd,
  aiosmtpd,
  smtpServer,
  haraka,
  smtpSink,
  exchange,
  iisSmtp,
  hmailserver,
  mailpit,
  mdaemon,
  stalwart,
  postfixNotice,
  tcpflow,
  tsharkList,
  tsharkDetails,
  tsharkFields,
  strace,
  smtplib,
  nodemailer,
  nodemailerJson,
  perlNetSmtp,
  rubyNetSmtp,
  phpmailer,
  pearNetSmtp,
  goMail,
  sendemail,
  sNail,
  mutt,
  smtpSource,
  posttlsFinger,
  curlTrace,
  swaks,
  msmtp,
  nmh,
  smtpCli,
  chamuyero,
  curl,
  dialogue,
  labels,
  arrows,
  raw,
  javamail,
  smtpmail,
  sClientDebug,
  tcpdump,
  tsharkFollow,
  ngrep,
  socat,
  dsn,
  bounce,
  postfixLog,
  eximLog,
  kumomtaLog,
  powermtaLog,
  exchangeTracking,
  harakaLog,
  dmaLog,
  qmailLog,
  opensmtpdLog,
  sendmailLog,
];

export function findFormat(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
