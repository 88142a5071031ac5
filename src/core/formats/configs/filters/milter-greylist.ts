import { findSetting } from '../../../catalogue/settings/index.ts';
import type { ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import { parseEnhancedStatusCode } from '../../../smtp/enhanced-status-code.ts';
import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';

const telling = /^[ \t]{0,8}(?:(?:racl|dacl|acl)[ \t]+(?:"[^"\n]{0,60}"[ \t]+)?(?:(?:not[ \t]+)?(?:continue[ \t]+)?)(?:greylist|whitelist|blacklist)\b|subnetmatch\b|autowhite[ \t]+\d|dumpfreq[ \t]+\d|sm_macro[ \t]+")/gm;

/** The beginning of an entry of an access list. */
const rule = /^\s*(?:racl|dacl|acl)\s+(?:id\s+)?(?:"[^"]{0,200}"\s+)?(?:continue\s+)?(greylist|blacklist)\b/;
const statement = /^\s*(greylist|autowhite|timeout)\s+(\d{1,9}[smhdw]?)\s*(?:#|$)/;

export const milterGreylistConfig = defineConfigFormat({
  id: 'milter-greylist',
  title: 'milter-greylist',
  checked: 'its documentation of 2016',
  explains: 'codes and texts of access lists, delays',
  checks: 'codes, texts',
  files: ['mail/greylist.conf', 'milter-greylist/greylist.conf', 'greylist.conf.milter-greylist'],
  candidates: ['greylist.conf', 'milter-greylist.conf'],
  likeness,
  samples: [
    [
      'etc/mail/greylist.conf',
      'subnetmatch /24',
      'greylist 10m',
      '# racl blacklist default code "250"',
      'racl "strangers" greylist list "dynamic" delay 450s code "«451" ecode "4.7.1" msg "Come back later»"',
      'racl blacklist addr 192.0.2.0/24 \\',
      '  code "«550" ecode "5.7.1" \\',
      '  msg "We know you»"',
      'racl whitelist default',
    ],
  ],
  read,
});

function likeness(text: string): Likeness {
  const found = new Set(text.match(telling)).size;
  return found >= 2 ? 'unmistakable' : found === 1 ? 'plain' : 'fits';
}

function read(text: string): Setting[] {
  return logicalLines(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const action = rule.exec(line);
    const [whole = '', word = '', amount = ''] = action ?? statement.exec(line) ?? [];
    if (word === '') return [];
    const entry = findSetting('milter-greylist', action === null ? `${word} (time)` : word);
    if (entry === null) return [];
    const at = start + (action === null ? line.indexOf(word) : whole.length - word.length);
    const nameSpan = { start: at, end: at + word.length };
    if (action === null) {
      const from = start + line.indexOf(amount, line.indexOf(word) + word.length);
      return [settingFor(text, entry, { nameSpan, valueSpan: { start: from, end: from + amount.length } })];
    }
    return [settingFor(text, entry, { nameSpan, valueSpan: { start: nameSpan.end, end } }, { replies: repliesIn(text, { start: nameSpan.end, end }) }), ...slipsIn(text, { start: nameSpan.end, end })];
  });
}

/** A code that is none stands for itself: it makes no reply. */
function slipsIn(text: string, span: Span): Setting[] {
  return clausesIn(text, span).flatMap(({ name, nameSpan, valueSpan }) => {
    const value = text.slice(valueSpan.start, valueSpan.end);
    const isRight = name === 'code' ? /^\d{3}$/.test(value) : name !== 'ecode' || parseEnhancedStatusCode(value) !== null;
    const entry = isRight ? null : findSetting('milter-greylist', name);
    return entry === null ? [] : [settingFor(text, entry, { nameSpan, valueSpan }, { replies: [] })];
  });
}

/** Lines that end in a backslash go on; comments begin a line. */
function logicalLines(text: string): Span[] {
  const found: { start: number; end: number }[] = [];
  let goesOn = false;
  for (const { text: line, start } of readLines(text)) {
    const last = found.at(-1);
    const end = start + line.trimEnd().length;
    if (goesOn && last !== undefined) last.end = end;
    else if (!/^\s*(?:#|$)/.test(line)) found.push({ start, end });
    else continue;
    goesOn = /\\\s*$/.test(line);
  }
  return found;
}

/** Code, enhanced code and text stand in clauses of their own, in any order, and make one reply. */
function repliesIn(text: string, { start, end }: Span): ConfiguredReply[] {
  const clauses = new Map<string, Span>();
  for (const { name, valueSpan } of clausesIn(text, { start, end })) {
    if (name !== 'code' || /^\d{3}$/.test(text.slice(valueSpan.start, valueSpan.end))) clauses.set(name, valueSpan);
  }
  const [codeSpan = null, words] = [clauses.get('code'), clauses.get('msg')];
  const enhancedSpan = clauses.get('ecode');
  const parsed = enhancedSpan === undefined ? null : parseEnhancedStatusCode(text.slice(enhancedSpan.start, enhancedSpan.end));
  const enhanced = parsed === null || enhancedSpan === undefined ? null : { ...parsed, span: enhancedSpan };
  const parts = [codeSpan, enhanced?.span, words].filter((part) => part != null);
  if (parts.length === 0) return [];
  const span = { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) };
  const textSpan = words ?? { start: span.end, end: span.end };
  const said = text.slice(textSpan.start, textSpan.end);
  return [{ span, code: codeSpan === null ? null : text.slice(codeSpan.start, codeSpan.end), codeSpan, enhanced, text: said, textSpan, isTemplate: said.includes('%') }];
}

function clausesIn(text: string, { start, end }: Span): { readonly name: string; readonly nameSpan: Span; readonly valueSpan: Span }[] {
  return [...text.slice(start, end).matchAll(/\b(code|ecode|msg)\s{1,20}"([^"\n]{0,1000})"/g)].map(({ 0: whole, 1: name = '', 2: value = '', index }) => {
    const from = start + index + whole.length - 1 - value.length;
    return { name, nameSpan: { start: start + index, end: start + index + name.length }, valueSpan: { start: from, end: from + value.length } };
  });
}
