import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { namesVariable, readVariable } from './mail-variables.ts';

/** `NAME=value`, `export NAME=value`, `ENV NAME=value`, and the lines that go on below `ENV`. */
const assigned = /^\s{0,40}(?:export\s{1,8}|ENV\s{1,8}|ARG\s{1,8})?([A-Z][A-Za-z0-9_]{2,80})=/;
/** The old form of a Dockerfile. */
const spaced = /^\s{0,40}ENV\s{1,8}([A-Z][A-Za-z0-9_]{2,80})\s{1,8}/;

export const envFile = defineConfigFormat({
  id: 'env-file',
  title: 'Environment files, Dockerfile',
  checked: 'bokysan/docker-postfix 6, docker-mailserver, Mailpit 1.27',
  explains: 'variables that set Postfix, Postgrey or Mailpit',
  checks: 'as the parameters that they stand for',
  files: [],
  candidates: ['.env', '.env.*', '*.env', 'Dockerfile', 'Dockerfile.*', '*.Dockerfile', 'Containerfile'],
  likeness,
  samples: [
    ['.env', 'PORT=550', 'HTTP_STATUS=503', 'POSTFIX_unknown_local_recipient_reject_code=«550»', 'MP_CHAOS_TRIGGERS=Sender:«451»:30,Recipient:«550»:5'],
    ['Dockerfile', 'FROM boky/postfix', 'ENV ALLOWED_SENDER_DOMAINS=example.com \\', '    POSTFIX_defer_code="«450»"', 'ENV POSTFIX_smtp_mail_timeout 300s', 'EXPOSE 587', 'RUN chmod 0550 /scripts/run.sh'],
  ],
  read,
});

function likeness(text: string): Likeness {
  return namesVariable(text) ? 'plain' : 'fits';
}

function read(text: string): Setting[] {
  return [...readLines(text)].flatMap((line) => {
    if (!line.text.includes('_') || /^\s*#/.test(line.text)) return [];
    const match = assigned.exec(line.text) ?? spaced.exec(line.text);
    if (match === null) return [];
    const [whole, name = ''] = match;
    const nameStart = line.start + whole.lastIndexOf(name);
    const rest = line.text.slice(whole.length);
    const quote = /^["']/.exec(rest)?.[0] ?? '';
    const close = quote === '' ? -1 : rest.indexOf(quote, 1);
    const value = quote === '' ? rest.replace(/\s{1,200}\\?$/, '').replace(/\s#.*$/, '') : rest.slice(1, close === -1 ? rest.length : close);
    const valueStart = line.start + whole.length + quote.length;
    return readVariable(text, name, { start: nameStart, end: nameStart + name.length }, { start: valueStart, end: valueStart + value.length });
  });
}
