import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { awaitedReplies } from './awaited-replies.ts';
import { smtpPorts } from './check-dialogue.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';
import { wordsOf, type Word } from '../reading/shell-words.ts';

/** check_smtp looks for its first text in the greeting and in the answer to its hello, as one. */
export const firstAnswers: readonly string[] = ['EHLO', '(connection)'];

const plugin = /(?:^|[\s/=!\]])check_(?:smtp|ssmtp|tcp)(?=[\s!]|$)/;

export const nagios = defineConfigFormat({
  id: 'nagios',
  title: 'Nagios, NRPE, Icinga 1',
  checked: 'monitoring-plugins 2.3.3, Nagios 4.4',
  explains: 'check_smtp and check_tcp on SMTP\'s ports',
  checks: 'codes that a check waits for',
  files: [],
  candidates: ['nagios*/*.cfg', 'icinga/*.cfg', 'objects/*.cfg', 'nrpe.cfg', 'nrpe*.cfg', 'nrpe.d/*.cfg', 'commands.cfg', 'services.cfg', 'monitoring-plugins/*.cfg', 'nagios-plugins/*.cfg', 'naemon/*.cfg', 'mail.cfg'],
  likeness,
  samples: [
    ['etc/nagios4/objects/commands.cfg', 'define command {', '    command_name  check_mx', '    command_line  $USER1$/check_smtp -H $HOSTADDRESS$ -e "«220» mail" -C "MAIL FROM:<probe@example.com>" -R "«250»"', '}'],
    ['etc/nagios/nrpe.cfg', 'server_port=5666', 'command[check_submission]=/usr/lib/nagios/plugins/check_tcp -H 127.0.0.1 -p 587 -e «220»', 'command[check_http]=/usr/lib/nagios/plugins/check_tcp -p 80 -e 404'],
  ],
  read,
});

function likeness(text: string): Likeness {
  const isNagios = /^[ \t]{0,16}(?:define\s+(?:command|service|host|contact|servicegroup|hostgroup)\b|command\[[\w.-]{1,80}\]\s{0,8}=)/m.test(text);
  return isNagios ? (/check_(?:smtp|ssmtp|tcp)\b/.test(text) ? 'plain' : 'fits') : 'against';
}

function read(text: string): Setting[] {
  return [...readLines(text)].flatMap((line) => {
    if (/^\s*[#;]/.test(line.text)) return [];
    const match = plugin.exec(line.text);
    if (match === null) return [];
    const nameStart = match.index + match[0].lastIndexOf('check_');
    const name = line.text.slice(nameStart, match.index + match[0].length);
    const from = nameStart + name.length;
    // In `check_command` the arguments are divided by `!`.
    const after = line.text.slice(from);
    const words = wordsOf(after.replaceAll('!', ' '), line.start + from, false);
    const word = { text: name, span: { start: line.start + nameStart, end: line.start + from } };
    return name === 'check_smtp' ? readSmtp(text, word, words) : readTcp(text, word, words, /^!(\d{1,5})(?=!|\s*$)/.exec(after)?.[1]);
  });
}

function readSmtp(file: string, name: Word, words: readonly Word[]): Setting[] {
  const commands = valuesOf(words, '-C', '--command').map(({ value }) => verbOf(value.text));
  return [
    ...setting(file, 'check_smtp', name, null),
    ...valuesOf(words, '-e', '--expect').flatMap(({ option, value }) => setting(file, 'check_smtp -e', option, value, firstAnswers)),
    ...valuesOf(words, '-C', '--command').flatMap(({ option, value }) => setting(file, 'check_smtp -C', option, value)),
    ...valuesOf(words, '-R', '--response').flatMap(({ option, value }, at) => setting(file, 'check_smtp -R', option, value, commands[at] === undefined ? [] : [commands[at]])),
  ];
}

/** It waits for one text in whatever comes. The command of that name has the port as its first argument. */
function readTcp(file: string, name: Word, words: readonly Word[], argument: string | undefined): Setting[] {
  const port = valuesOf(words, '-p', '--port')[0]?.value.text ?? argument;
  if (name.text !== 'check_ssmtp' && (port === undefined || !smtpPorts.has(port))) return [];
  const sends = valuesOf(words, '-s', '--send');
  return valuesOf(words, '-e', '--expect').flatMap(({ option, value }) => setting(file, 'check_tcp -e', option, value, sends.length === 0 ? ['(connection)'] : []));
}

function verbOf(command: string): string {
  return /^[A-Za-z]{4,8}(?=[\s:]|$)/.exec(command)?.[0].toUpperCase() ?? '';
}

/** The values of an option, `-e 220`, `-e220`, `--expect=220`. */
function valuesOf(words: readonly Word[], short: string, long: string): { readonly option: Word; readonly value: Word }[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if ((word.text === short || word.text === long) && next !== undefined) return [{ option: word, value: next }];
    const lead = word.text.startsWith(`${long}=`) ? long.length + 1 : short.startsWith('-') && word.text.startsWith(short) && word.text.length > 2 ? 2 : 0;
    // Quotes within the word would shift what stands behind them.
    if (lead === 0 || word.span.end - word.span.start !== word.text.length) return [];
    const start = word.span.start + lead;
    return [{ option: { text: word.text.slice(0, lead), span: { start: word.span.start, end: start } }, value: { text: word.text.slice(lead), span: { start, end: word.span.end } } }];
  });
}

function setting(file: string, name: string, { span: nameSpan }: Word, value: Word | null, answers: readonly string[] = []): Setting[] {
  const entry = findSetting('nagios', name);
  if (entry === null) return [];
  const known = entry.kind === 'expectation' && value !== null ? { replies: awaitedReplies(file, value.span, answers.filter((verb) => verb !== '')) } : {};
  return [settingFor(file, entry, { nameSpan, valueSpan: value?.span ?? null }, known)];
}
