import type { Setting } from '../../../smtp/setting.ts';
import { fitsPath } from '../../../text/path.ts';
import { contains } from '../../../text/span.ts';
import { haproxy } from '../checks/haproxy.ts';
import { monit } from '../checks/monit.ts';
import { defineConfigFormat, type ConfigFormat, type Likeness } from '../config-format.ts';
import { opendkim } from '../filters/opendkim.ts';
import { opendmarc } from '../filters/opendmarc.ts';
import { policydSpf } from '../filters/policyd-spf.ts';
import { postgrey } from '../filters/postgrey.ts';
import { rspamd } from '../filters/rspamd.ts';
import { sieve } from '../filters/sieve.ts';
import { callsPostconf, readPostconfCalls } from '../postfix/postconf-calls.ts';
import { postfixAccess } from '../postfix/postfix-access.ts';
import { postfixChecks } from '../postfix/postfix-checks.ts';
import { postfixMain } from '../postfix/postfix-main.ts';
import { postfixMaster } from '../postfix/postfix-master.ts';
import { postfixTransport } from '../postfix/postfix-transport.ts';
import { dovecot } from '../servers/dovecot.ts';
import { eximConfig } from '../servers/exim-config.ts';
import { opensmtpdFormat } from '../servers/opensmtpd.ts';
import { sendmailAccess } from '../servers/sendmail-access.ts';
import { sendmailMc } from '../servers/sendmail-mc.ts';
import { hereDocumentsIn, type HereDocument } from './here-documents.ts';

/** What scripts write. */
const written: readonly ConfigFormat[] = [postfixMain, postfixMaster, postfixAccess, postfixChecks, postfixTransport, dovecot, eximConfig, opensmtpdFormat, sendmailMc, sendmailAccess, rspamd, sieve, postgrey, policydSpf, opendkim, opendmarc, haproxy, monit];

const scripts = ['*.sh', '*.bash', '*Dockerfile*', '*Containerfile*', '*entrypoint*'];

/** No script writes more files. */
const most = 500;

export const setupScript = defineConfigFormat({
  id: 'setup-script',
  title: 'Shell scripts, Dockerfiles',
  checked: 'Postfix 3.7.11',
  explains: 'parameters that postconf sets, configuration files that a script writes',
  checks: 'as the file that they stand for',
  files: [],
  candidates: scripts,
  likeness: (text: string): Likeness => (callsPostconf(text) || filesIn(text).length > 0 ? 'plain' : 'fits'),
  samples: [
    [
      'docker/entrypoint.sh',
      '#!/bin/sh',
      '# postconf -e reject_code=250',
      'postconf -e "smtpd_banner = «\\$myhostname ESMTP»" && postconf -e unknown_local_recipient_reject_code=«550»',
      'postconf -e defer_code="«450»" \\',
      "  'smtpd_helo_required = yes' # 250",
      "postconf -P 'submission/inet/reject_code=«554»'",
      'postconf -n | grep reject_code=250',
      'echo "postconf -e reject_code=250"',
      'cat > /etc/dovecot/conf.d/90-quota.conf <<EOF',
      'plugin {',
      '  quota_status_overquota = "«552 5.2.2 Mailbox is full»"',
      '}',
      'EOF',
    ],
    ['Dockerfile', 'FROM debian:stable-slim', 'RUN apt-get install -y postfix \\', "  && postconf -e 'unverified_sender_reject_code = «450»'", 'COPY <<"EOF" /etc/postfix/header_checks', '/^Subject: spam/ REJECT «5.7.1 No thanks»', 'EOF', 'EXPOSE 25'],
  ],
  read,
});

function read(text: string): Setting[] {
  const files = filesIn(text);
  const inFiles = written.flatMap((format) => {
    const own = files.filter((one) => one.format === format);
    return own.length === 0 ? [] : format.read(alone(text, own));
  });
  const silent = hereDocumentsIn(text).slice(0, most).filter(({ path, span: { start } }) => !text.startsWith('#!', start) && !scripts.some((pattern) => fitsPath(pattern, path ?? '')));
  const calls = readPostconfCalls(text).filter(({ span }) => !silent.some((one) => contains(one.span, span.start)));
  return [...calls, ...inFiles].sort((a, b) => a.span.start - b.span.start);
}

/** The files within whose format is known; what stands in one of them is part of it. */
function filesIn(text: string): (HereDocument & { readonly format: ConfigFormat })[] {
  let last = 0;
  return hereDocumentsIn(text).slice(0, most).flatMap((one) => {
    const format = one.span.start < last || one.path === null ? undefined : formatOf(one.path, text.slice(one.span.start, one.span.end));
    if (format === undefined) return [];
    last = one.span.end;
    return [{ ...one, format }];
  });
}

function formatOf(path: string, text: string): ConfigFormat | undefined {
  const named = written.filter(({ files, likeness }) => files.some((pattern) => fitsPath(pattern, path)) && likeness(text) !== 'against');
  return named[0] ?? written.find(({ candidates = [], likeness }) => candidates.some((pattern) => fitsPath(pattern, path)) && ['plain', 'unmistakable'].includes(likeness(text)));
}

/** The files where they stand, and nothing else. */
function alone(text: string, files: readonly HereDocument[]): string {
  let found = '';
  for (const { span, isIndented } of files) {
    const body = text.slice(span.start, span.end);
    found = found.padEnd(span.start, '\n') + (isIndented ? body.replace(/^\t{1,20}/gm, (tabs) => `${' '.repeat(tabs.length - 1)}\n`) : body);
  }
  return found;
}
