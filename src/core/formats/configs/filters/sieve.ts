import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { bareTextAt } from '../reading/bare-text.ts';
import { replyAt } from '../reading/reply-at.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';
import { readSieveCommands } from './sieve-commands.ts';

const requires = /^[ \t]*require[ \t\r\n]{1,8}(?:\[[^\]]{1,400}\]|"[^"\n]{1,60}")[ \t]*;/m;
const extension = /"(?:fileinto|reject|ereject|vacation|envelope|imap4flags|variables|relational|copy|mailbox|regex|body|date|editheader|spamtest|virustest|vnd\.[\w.]{2,40})"/;
const action = /^[ \t}]{0,16}(?:(?:els)?if[ \t]+(?:not[ \t]+)?(?:header|address|envelope|size|anyof|allof|exists|true)\b|(?:keep|stop|discard);|(?:fileinto|redirect|e?reject|vacation)[ \t]+[":t])/m;

export const sieve = defineConfigFormat({
  id: 'sieve',
  title: 'Sieve scripts',
  checked: 'RFC 5228, RFC 5429',
  explains: 'reject, ereject, discard, redirect, vacation',
  checks: 'codes in texts',
  files: ['.dovecot.sieve', 'dovecot.sieve'],
  candidates: ['*.sieve', '*.siv'],
  likeness,
  samples: [
    [
      'home/ada/.dovecot.sieve',
      'require ["ereject", "fileinto"];',
      '# reject "550 5.7.1 no";',
      'if size :over 550K {',
      '  ereject "Too large for this mailbox";',
      '} elsif header :contains "subject" "550 5.1.1" {',
      '  fileinto "Bounces";',
      '}',
    ],
    ['var/lib/dovecot/sieve/before.sieve', 'require "reject";', 'reject text:', 'Nobody reads mail here.', '..', '.', ';'],
  ],
  read,
});

function likeness(text: string): Likeness {
  const needs = requires.exec(text)?.[0];
  if (needs !== undefined && extension.test(needs)) return 'plain';
  return action.test(text) ? 'plain' : 'fits';
}

function read(text: string): Setting[] {
  return readSieveCommands(text).flatMap(({ name, nameSpan, texts }) => {
    const entry = findSetting('sieve', name);
    if (entry === null) return [];
    const valueSpan = texts.at(-1) ?? null;
    // Mostly the server says the code. A text counts as a reply only where somebody wrote one into it.
    const bare = entry.permits === undefined || valueSpan === null ? null : bareTextAt(text, valueSpan);
    const reply = bare === null || bare.code !== null ? bare : replyAt(text, bare.span, { allowsEnhancedFirst: true });
    return [settingFor(text, entry, { nameSpan, valueSpan }, { replies: reply === null || (bare?.code === null && reply.code !== null) ? [] : [reply] })];
  });
}
