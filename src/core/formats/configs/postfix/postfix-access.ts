import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { filledIn, readActions, settingOfAction, type Action } from './postfix-table.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';
import { withoutComments } from '../reading/without-comments.ts';

const kinds = ['access', 'client_access', 'helo_access', 'sender_access', 'recipient_access', 'client_checks', 'helo_checks', 'sender_checks', 'recipient_checks', 'postscreen_access'];
const names = kinds.flatMap((name) => [name, `${name}.pcre`, `${name}.regexp`, `${name}.cidr`, `${name}.map`]);

export const postfixAccess = defineConfigFormat({
  id: 'postfix-access',
  title: 'Postfix access table',
  checked: 'Postfix 3.7.11',
  explains: 'actions, reply codes, texts, restrictions',
  checks: 'codes, bare numbers, codes behind an action, texts',
  files: names.map((name) => `postfix/${name}`),
  candidates: [...names.filter((name) => !name.startsWith('access')), 'postfix/*_access', 'postfix/*_access.*', 'postfix/*_checks', 'postfix/*access*', 'postfix/maps/*', 'postfix/cidr/*'],
  likeness,
  samples: [
    ['etc/postfix/sender_access', '# whom we do not want', 'news@example.net   REJECT «We have asked you to stop»', 'example.org        «550 5.7.1 No mail from there»', 'friends.example    OK', 'trap@example.com   DISCARD'],
    ['etc/postfix/client_access.cidr', '192.0.2.0/24       «421 4.7.0 Come back later»', '198.51.100.7/32    DEFER', '2001:db8::/32      permit'],
    ['etc/postfix/helo_checks.pcre', '/^\\[?192\\.0\\.2\\.1\\]?$/  REJECT «5.7.1 That is my own address»', 'if /example/', '/^mail\\.example\\.(com|net)$/i «554 5.7.1 You are not $1»', 'endif'],
  ],
  read,
});

function likeness(text: string): Likeness {
  if (text.includes('\0')) return 'against';
  const actions = readActions(withoutComments(text));
  const known = actions.filter(({ word }) => isKnown(word)).length;
  if (actions.some(({ word }) => /^(?:RELAY|ERROR:|SKIP$|SUBJECT:)/.test(word))) return 'against';
  return known === 0 ? (actions.length === 0 ? 'fits' : 'against') : known * 2 > actions.length ? 'plain' : 'against';
}

function isKnown(word: string): boolean {
  return /^[45]\d\d$/.test(word) || /^(?:ok|dunno|reject|permit|defer\w*|hold|discard|filter|redirect|bcc|prepend|warn|info|(?:permit|reject|check|warn)_\w+)$/i.test(word);
}

function read(file: string): Setting[] {
  const text = withoutComments(file);
  return readActions(text).flatMap((action) => settingOf(text, action) ?? []);
}

function settingOf(text: string, action: Action): Setting | null {
  return /^\d{3}$/.test(action.word) ? ownReply(text, action) : settingOfAction(text, action, 'postfix-access');
}

/** A code of its own, with the text that follows. */
export function ownReply(text: string, { wordSpan, restSpan }: Action): Setting | null {
  const entry = findSetting('postfix', '4NN text, 5NN text', 'postfix-access');
  const valueSpan = { start: wordSpan.start, end: Math.max(wordSpan.end, restSpan.end) };
  const reply = replyAt(text, valueSpan, { template: filledIn });
  return entry === null || reply === null ? null : settingFor(text, entry, { nameSpan: wordSpan, valueSpan }, { chosen: [], replies: [reply] });
}
