import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { filledIn, readActions } from './postfix-table.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';
import { withoutComments } from '../reading/without-comments.ts';

/** A transport and its next hop. */
const shape = /^[\w-]{0,40}:\S*$/;

export const postfixTransport = defineConfigFormat({
  id: 'postfix-transport',
  title: 'Postfix transport table',
  checked: 'Postfix 3.7.11',
  explains: 'error:, retry: and discard:, their codes and texts',
  checks: 'classes, codes that are taken for text',
  files: ['postfix/transport', 'postfix/transport_maps', 'postfix/transport.*'],
  candidates: ['postfix/*transport*', 'transport_maps', 'transport.pcre', 'transport.regexp'],
  likeness,
  samples: [['etc/postfix/transport', 'example.com   smtp:[mail.example.net]:587', 'old.example   error:«5.1.2 This domain has moved»', 'slow.example  retry:«4.3.2 We are moving it today»', 'void@example.com discard:']],
  read,
});

function likeness(text: string): Likeness {
  if (text.includes('\0')) return 'against';
  const actions = readActions(withoutComments(text));
  const known = actions.filter(({ word }) => shape.test(word) && !word.includes('://')).length;
  return actions.length === 0 ? 'fits' : known * 2 > actions.length ? 'plain' : 'against';
}

function read(file: string): Setting[] {
  const text = withoutComments(file);
  return readActions(text).flatMap(({ word, wordSpan, restSpan }) => {
    const name = /^(error|retry|discard):/.exec(word)?.[1];
    const entry = name === undefined ? null : findSetting('postfix', name, 'postfix-transport');
    if (name === undefined || entry === null) return [];
    const nameSpan = { start: wordSpan.start, end: wordSpan.start + name.length };
    const valueSpan = { start: nameSpan.end + 1, end: restSpan.end };
    const reply = entry.kind === 'reply' ? replyAt(text, valueSpan, { allowsText: true, allowsEnhancedFirst: true, template: filledIn }) : null;
    return [settingFor(text, entry, { nameSpan, valueSpan }, { replies: reply === null ? [] : [reply] })];
  });
}
