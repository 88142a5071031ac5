import { aiosmtpd } from './aiosmtpd.ts';
import { arrows } from './arrows.ts';
import { chamuyero } from './chamuyero.ts';
import { curlTrace } from './curl-trace.ts';
import { curl } from './curl.ts';
import { dialogue } from './dialogue.ts';
import { exchange } from './exchange.ts';
import { eximFakeSession } from './exim-fake-session.ts';
import { exim } from './exim.ts';
import type { Format } from './format.ts';
import { goMail } from './go-mail.ts';
import { haraka } from './haraka.ts';
import { hmailserver } from './hmailserver.ts';
import { iisSmtp } from './iis-smtp.ts';
import { javamail } from './javamail.ts';
import { labels } from './labels.ts';
import { mailpit } from './mailpit.ts';
import { mdaemon } from './mdaemon.ts';
import { msmtp } from './msmtp.ts';
import { mutt } from './mutt.ts';
import { ngrep } from './ngrep.ts';
import { nmh } from './nmh.ts';
import { nodemailerJson } from './nodemailer-json.ts';
import { nodemailer } from './nodemailer.ts';
import { opensmtpd } from './opensmtpd.ts';
import { pearNetSmtp } from './pear-net-smtp.ts';
import { perlNetSmtp } from './perl-net-smtp.ts';
import { phpmailer } from './phpmailer.ts';
import { postfixDebug } from './postfix-debug.ts';
import { postfixNotice } from './postfix-notice.ts';
import { posttlsFinger } from './posttls-finger.ts';
import { raw } from './raw.ts';
import { rubyNetSmtp } from './ruby-net-smtp.ts';
import { sClientDebug } from './s-client-debug.ts';
import { sNail } from './s-nail.ts';
import { sendemail } from './sendemail.ts';
import { sendmailTraffic } from './sendmail-traffic.ts';
import { smtpCli } from './smtp-cli.ts';
import { smtpServer } from './smtp-server.ts';
import { smtpSink } from './smtp-sink.ts';
import { smtpSource } from './smtp-source.ts';
import { smtplib } from './smtplib.ts';
import { smtpmail } from './smtpmail.ts';
import { socat } from './socat.ts';
import { stalwart } from './stalwart.ts';
import { strace } from './strace.ts';
import { swaks } from './swaks.ts';
import { tcpdump } from './tcpdump.ts';
import { tcpflow } from './tcpflow.ts';
import { tsharkDetails } from './tshark-details.ts';
import { tsharkFields } from './tshark-fields.ts';
import { tsharkFollow } from './tshark-follow.ts';
import { tsharkList } from './tshark-list.ts';

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
];

export function findFormat(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
