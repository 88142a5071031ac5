import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { awaitedReplies } from './awaited-replies.ts';
import { CheckDialogue, isHello, isMailGreeting, smtpPorts, unescapeData } from './check-dialogue.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';
import { wordsOf, type Word } from '../reading/shell-words.ts';

const sectionNames = new Set(['global', 'defaults', 'frontend', 'backend', 'listen', 'mailers', 'resolvers', 'peers', 'userlist', 'cache', 'program', 'http-errors', 'ring', 'fcgi-app', 'log-forward']);

export const haproxy = defineConfigFormat({
  id: 'haproxy',
  title: 'HAProxy',
  checked: 'HAProxy 2.6.12',
  explains: 'health checks of mail servers, time-outs of their sections',
  checks: 'codes that a check waits for, time-outs',
  files: ['haproxy.cfg', 'haproxy*.cfg', 'haproxy/*.cfg'],
  likeness,
  samples: [
    ['etc/haproxy/haproxy.cfg', 'defaults', '    mode tcp', '    timeout connect 5s', '', 'backend mx', '    option tcp-check', '    tcp-check expect rstring ^«220»', '    tcp-check send EHLO\\ lb.example.com\\r\\n', '    tcp-check expect rstring ^«250»', '    tcp-check send QUIT\\r\\n', '    tcp-check expect string «221»', '    server mx1 192.0.2.25:25 check', '    server mx2 192.0.2.26:25 check'],
    ['etc/haproxy/haproxy.cfg', 'listen submission', '    bind :587', '    mode tcp', '    timeout client 10m', '    timeout server 10m', '    option smtpchk EHLO lb.example.com', '    server mx1 192.0.2.25:587 check', '', 'frontend www', '    bind :80', '    mode http', '    http-request deny deny_status 429', '    errorfile 503 /etc/haproxy/errors/503.http'],
  ],
  read,
});

function likeness(text: string): Likeness {
  const sections = new Set(text.match(/^[ \t]{0,8}(?:global|defaults|frontend|backend|listen|mailers)(?=\s|$)/gm)?.map((word) => word.trim()) ?? []).size;
  if (sections === 0) return 'against';
  return /^\s{0,16}(?:option\s+(?:smtpchk|tcp-check|httpchk)|tcp-check|server\s+\S{1,80}\s+\S{1,80}|balance|bind)\b/m.test(text) ? 'plain' : 'fits';
}

interface Section {
  readonly name: string;
  readonly lines: (readonly Word[])[];
}

function read(text: string): Setting[] {
  const sections: Section[] = [];
  for (const line of readLines(text)) {
    const words = wordsOf(line.text, line.start);
    const [first] = words;
    if (first === undefined) continue;
    if (sectionNames.has(first.text)) sections.push({ name: first.text, lines: [] });
    else sections.at(-1)?.lines.push(words);
  }
  return sections.flatMap((section) => readSection(text, section));
}

function readSection(text: string, { name, lines }: Section): Setting[] {
  const isHttp = lines.some(([first, second]) => first?.text === 'mode' && second?.text === 'http');
  const isMail = !isHttp && speaksSmtp(lines);
  const checks = connectionsOf(lines).map((own) => new Check(own, isMail));
  let at = 0;
  return lines.flatMap((words) => {
    const [first, second, third] = words;
    if (first === undefined || second === undefined) return [];
    const both = `${first.text} ${second.text}`;
    if (name === 'mailers' && both === 'timeout mail' && third !== undefined) return settingAt(text, both, words, third.span);
    if (both === 'option smtpchk') return settingAt(text, both, words, third === undefined ? null : { start: third.span.start, end: words.at(-1)?.span.end ?? third.span.end });
    if (isMail && (both === 'timeout client' || both === 'timeout server') && third !== undefined) return settingAt(text, both, words, third.span);
    if (first.text !== 'tcp-check' || isHttp) return [];
    if (isConnect(words)) at++;
    return checks[at]?.read(text, words) ?? [];
  });
}

function isConnect([first, second]: readonly Word[]): boolean {
  return first?.text === 'tcp-check' && second?.text === 'connect';
}

/** A section's checks, one list for each connection that they make; the first is made without being told. */
function connectionsOf(lines: readonly (readonly Word[])[]): (readonly Word[])[][] {
  const connections: (readonly Word[])[][] = [[]];
  for (const words of lines) {
    if (isConnect(words)) connections.push([words]);
    else if (words[0]?.text === 'tcp-check') connections.at(-1)?.push(words);
  }
  return connections;
}

/** The checks of one connection. */
class Check {
  readonly #dialogue = new CheckDialogue();
  readonly #isMail: boolean;

  constructor(lines: readonly (readonly Word[])[], isMailSection: boolean) {
    const [first = []] = lines;
    const port = isConnect(first) ? valueAfter(first, 'port') : undefined;
    this.#isMail = lines.some(saysSmtp) || (port === undefined ? isMailSection : smtpPorts.has(port));
  }

  read(text: string, words: readonly Word[]): Setting[] {
    if (!this.#isMail) return [];
    const verb = words[1]?.text ?? '';
    if (verb === 'send' || verb === 'send-lf') {
      const [, , data] = words;
      if (data === undefined) return [];
      this.#dialogue.sends(unescapeData(data.text));
      return settingAt(text, 'tcp-check send', words, data.span);
    }
    const pattern = verb === 'expect' ? patternOf(words) : null;
    if (pattern === null) return [];
    const answers = this.#dialogue.awaits();
    const known = { chosen: [], replies: awaitedReplies(text, pattern.span, pattern.isNegated ? [] : answers) };
    return settingAt(text, 'tcp-check expect', words, pattern.span, known);
  }
}

function patternOf(words: readonly Word[]): { readonly span: Word['span']; readonly isNegated: boolean } | null {
  const at = words.findIndex(({ text }, index) => index > 1 && /^!?r?string$/.test(text));
  const pattern = words[at + 1];
  if (at === -1 || pattern === undefined) return null;
  return { span: pattern.span, isNegated: words[at]?.text.startsWith('!') === true || words[at - 1]?.text === '!' };
}

function speaksSmtp(lines: readonly (readonly Word[])[]): boolean {
  if (lines.some(([first, second]) => first?.text === 'option' && second?.text === 'smtpchk')) return true;
  const ports = lines.flatMap((words) => portOf(words) ?? []);
  return (ports.length > 0 && ports.every((port) => smtpPorts.has(port))) || lines.some(saysSmtp);
}

/** The port that a server or a bind line names; absent where it names none. */
function portOf(words: readonly Word[]): string | undefined {
  const kind = words[0]?.text;
  if (kind === 'bind') return /:(\d{1,5})$/.exec(words[1]?.text ?? '')?.[1];
  if (kind !== 'server' && kind !== 'server-template') return undefined;
  return valueAfter(words, 'port') ?? words.slice(2, 4).flatMap(({ text }) => /:(\d{1,5})$/.exec(text)?.[1] ?? [])[0];
}

function saysSmtp(words: readonly Word[]): boolean {
  if (words[0]?.text !== 'tcp-check') return false;
  if (words[1]?.text === 'send' || words[1]?.text === 'send-lf') return isHello(words[2]?.text ?? '');
  return words[1]?.text === 'expect' && words.slice(2).some(({ text }) => isMailGreeting(text));
}

function valueAfter(words: readonly Word[], name: string): string | undefined {
  const at = words.findIndex(({ text }) => text === name);
  return at === -1 ? undefined : words[at + 1]?.text;
}

function settingAt(file: string, name: string, [first, second]: readonly Word[], valueSpan: Word['span'] | null, known: Partial<Setting> = {}): Setting[] {
  const entry = findSetting('haproxy', name);
  if (entry === null || first === undefined || second === undefined) return [];
  return [settingFor(file, entry, { nameSpan: { start: first.span.start, end: second.span.end }, valueSpan }, known)];
}
