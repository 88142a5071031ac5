import { limits } from '../../catalogue/limits.ts';
import { describePermit } from '../../catalogue/permit.ts';
import type { Choice, GivenReply, SettingEntry } from '../../catalogue/setting.ts';
import { findSetting, settings } from '../../catalogue/settings/index.ts';
import { blank, type Explanation, type Fact } from './explanation.ts';

/** Explains a setting of a program: what it decides, what it takes, and which replies come of it. */
export function explainSetting(input: string, entry: SettingEntry): Explanation {
  const { name, verdict, meaning, gives = [], sources } = entry;
  return { ...blank, input, kind: 'setting', label: name, status: 'vendor', verdict, meaning, facts: [...factsOf(entry), ...repliesOf(gives)], sources };
}

/** Explains the setting of this name, where one program alone has it: a word such as `deny` or `message` means something in many. */
export function explainSettingNamed(input: string, name: string): Explanation | null {
  const [entry, ...others] = settings.filter((one) => one.name === name);
  return entry === undefined || others.length > 0 ? null : explainSetting(input, entry);
}

/** Explains one of the values that a setting takes. */
export function explainChoice(input: string, { name, sources }: SettingEntry, choice: Choice): Explanation {
  const { value, meaning, permits, gives = [], concern } = choice;
  return {
    ...blank,
    input,
    kind: 'setting',
    label: value,
    status: 'vendor',
    verdict: name === value ? '' : `One of the values of ${name}`,
    meaning,
    remarks: concern === undefined ? [] : [concern.advice],
    facts: [...(permits === undefined ? [] : [{ name: 'Takes', value: describePermit(permits) }]), ...repliesOf(gives)],
    sources,
  };
}

function factsOf({ program, default: byDefault, permits, minimum, choices = [] }: SettingEntry): Fact[] {
  const limit = limits.find(({ id }) => id === minimum);
  return [
    { name: 'Read by', value: titleOfProgram(program) },
    ...(byDefault === undefined ? [] : [{ name: 'Default', value: byDefault === '' ? 'empty' : byDefault }]),
    ...(permits === undefined ? [] : [{ name: 'Takes', value: describePermit(permits) }]),
    ...(limit?.value == null ? [] : [{ name: 'The standard asks for at least', value: `${limit.value} ${limit.unit}` }]),
    ...(choices.length === 0 ? [] : [{ name: 'Takes', value: listOf(choices) }]),
  ];
}

const mostListed = 10;
const listedOfMany = 5;

/** The words that a setting takes; of a long list only its beginning, since completion offers them all and a hover is read at a glance. */
function listOf(choices: readonly Choice[]): string {
  const values = choices.map(({ value }) => value);
  return values.length <= mostListed ? values.join(', ') : `${values.slice(0, listedOfMany).join(', ')}, … (${values.length} in all)`;
}

function repliesOf(gives: readonly GivenReply[]): Fact[] {
  return gives.map(({ reply, when, command }) => ({ name: `It answers${command === undefined ? '' : ` ${wordFor(command)}`}${when === undefined ? '' : `, ${when}`}`, value: reply }));
}

const words: Readonly<Record<string, string>> = { '.': 'the end of the message', '(connection)': 'a connection', '*': 'any command' };

function wordFor(command: string): string {
  return words[command] ?? command;
}

const programs: Readonly<Record<string, string>> = {
  postfix: 'Postfix',
  exim: 'Exim',
  sendmail: 'sendmail',
  opensmtpd: 'OpenSMTPD',
  maddy: 'maddy',
  qmail: 'qmail',
  haproxy: 'HAProxy',
  nginx: 'nginx',
  monit: 'monit',
  nagios: 'Nagios',
  icinga2: 'Icinga 2',
  'blackbox-exporter': 'Blackbox exporter',
  mailpit: 'Mailpit',
  source: 'the program itself',
  amavis: 'amavis',
  'clamav-milter': 'clamav-milter',
  courier: 'Courier',
  dovecot: 'Dovecot',
  gld: 'gld',
  haraka: 'Haraka',
  'milter-greylist': 'milter-greylist',
  mimedefang: 'MIMEDefang',
  opendkim: 'OpenDKIM',
  opendmarc: 'OpenDMARC',
  'policyd-spf': 'policyd-spf',
  proxsmtp: 'ProxSMTP',
  clamsmtp: 'ClamSMTP',
  'policyd-weight': 'policyd-weight',
  postgrey: 'Postgrey',
  rspamd: 'Rspamd',
  sieve: 'the Sieve interpreter',
  smtp4dev: 'smtp4dev',
  'spamass-milter': 'spamass-milter',
  sqlgrey: 'SQLgrey',
};

/** What to call a program. */
export function titleOfProgram(id: string): string {
  return programs[id] ?? id;
}

/** A default that takes longer to read than this says little in passing. */
const longestDefault = 30;

/** What a setting does and its default, behind its name; nothing where the catalogue does not know it. */
export function describeSetting(program: string | null, name: string, quote = ''): string {
  const entry = program === null ? null : findSetting(program, name);
  if (entry === null) return '';
  const { verdict, default: byDefault = '' } = entry;
  const isNoted = byDefault !== '' && byDefault.length <= longestDefault;
  return `: ${inSentence(verdict)}${isNoted ? ` (default ${quote}${byDefault}${quote})` : ''}`;
}

/** A sentence's beginning within another; acronyms and names written like them keep their capitals. */
function inSentence(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
