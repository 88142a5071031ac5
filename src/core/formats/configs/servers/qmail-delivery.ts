import { findSetting } from '../../../catalogue/settings/index.ts';
import { parseEnhancedStatusCode } from '../../../smtp/enhanced-status-code.ts';
import type { ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat } from '../config-format.ts';
import { replyAt } from '../reading/reply-at.ts';
import { chosenIn, settingFor } from '../reading/setting-for.ts';

export const qmailDelivery = defineConfigFormat({
  id: 'qmail-delivery',
  title: '.qmail files',
  checked: 'notqmail',
  explains: '`bouncesaying`, exit codes',
  checks: 'codes and texts',
  files: ['.qmail', '.qmail-*'],
  likeness: () => 'fits',
  samples: [
    ['var/qmail/alias/.qmail-old', '# |bouncesaying \'550 not read\'', '|bouncesaying \'«This address is no longer read. (#5.1.1)»\'', './Maildir/'],
    ['home/anna/.qmail-list', '| grep -q spam && exit 100; exit 0', '&anna@example.net'],
  ],
  read,
});

const bounceShape = /^\|\s{0,20}(?:\S{0,80}\/)?(bouncesaying)\s{1,20}(['"]?)/;

function read(text: string): Setting[] {
  const found: Setting[] = [];
  for (const { text: line, start } of readLines(text)) {
    if (!line.startsWith('|')) continue;
    const match = bounceShape.exec(line);
    const bounce = match === null ? null : findSetting('qmail', 'bouncesaying');
    if (match !== null && bounce !== null) {
      const [whole, word = '', quote = ''] = match;
      const close = quote === '' ? line.slice(whole.length).search(/\s|$/) : line.indexOf(quote, whole.length) - whole.length;
      const valueSpan = { start: start + whole.length, end: start + (close < 0 ? line.trimEnd().length : whole.length + close) };
      const nameStart = start + whole.indexOf(word);
      const reply = replyAt(text, valueSpan, { allowsText: true });
      found.push(settingFor(text, bounce, { nameSpan: { start: nameStart, end: nameStart + word.length }, valueSpan }, { replies: reply === null ? [] : [{ ...reply, enhanced: reply.enhanced ?? codeAtEnd(reply) }] }));
      continue;
    }
    for (const setting of exitsIn(text, line, start)) found.push(setting);
  }
  return found;
}

/** qmail's own texts end in their enhanced code: `(#5.1.1)`. */
function codeAtEnd({ text, textSpan }: ConfiguredReply): ConfiguredReply['enhanced'] {
  const [whole = '', word = ''] = /\(#([245]\.\d{1,3}\.\d{1,3})\)\W{0,4}$/.exec(text.slice(-24)) ?? [];
  const parsed = parseEnhancedStatusCode(word);
  const start = textSpan.end - whole.length + 2;
  return parsed === null ? null : { ...parsed, span: { start, end: start + word.length } };
}

function exitsIn(file: string, line: string, start: number): Setting[] {
  const entry = findSetting('qmail', 'exit');
  if (entry === null) return [];
  return [...line.matchAll(/(?<![\w$'"-])exit (\d{1,3})(?!\w)/g)].map(({ index, 0: whole, 1: code = '' }) => {
    const valueSpan = { start: start + index + whole.length - code.length, end: start + index + whole.length };
    return settingFor(file, entry, { nameSpan: { start: start + index, end: start + index + 'exit'.length }, valueSpan }, { chosen: chosenIn(file, entry, valueSpan) });
  });
}
