import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readActions } from './postfix-table.ts';
import { settingFor } from '../reading/setting-for.ts';
import { withoutComments } from '../reading/without-comments.ts';

/** A template begins with a code or with what Postfix fills in for it. */
const begins = /^(?:\d{3}|\$[{(]?rbl_code[)}]?)$/;

export const postfixRblReplies = defineConfigFormat({
  id: 'postfix-rbl-replies',
  title: 'Postfix rbl_reply_maps',
  checked: 'Postfix 3.7.11',
  explains: 'the reply for each block list',
  checks: 'codes, texts',
  files: [],
  candidates: ['postfix/*rbl_reply*', 'postfix/*rbl-reply*', 'rbl_reply_maps'],
  likeness,
  samples: [['etc/postfix/rbl_reply_maps', '# what senders read', 'bl.example.org   «554 5.7.1 Listed, see https://example.org/why»']],
  read,
});

function likeness(text: string): Likeness {
  if (text.includes('\0')) return 'against';
  const actions = readActions(withoutComments(text));
  const known = actions.filter(({ word }) => begins.test(word)).length;
  return actions.length === 0 ? 'fits' : known * 2 > actions.length ? 'plain' : 'against';
}

/** Each line's template is to its list what `default_rbl_reply` is to all. */
function read(file: string): Setting[] {
  const text = withoutComments(file);
  const entry = findSetting('postfix', 'default_rbl_reply');
  if (entry === null) return [];
  return readActions(text).map(({ wordSpan, restSpan }) => {
    const valueSpan = { start: wordSpan.start, end: Math.max(wordSpan.end, restSpan.end) };
    return settingFor(text, entry, { nameSpan: wordSpan, valueSpan });
  });
}
