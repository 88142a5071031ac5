import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readAssignments, type Assignment } from '../reading/assignments.ts';
import { withoutComments } from '../reading/without-comments.ts';
import { settingsOfParameter } from './parameter-settings.ts';

/** Parameters that no other program has. */
const telling = /^(?:smtpd?_[a-z_]{4,40}|postscreen_[a-z_]{4,40}|myhostname|mydestination|mynetworks(?:_style)?|local_recipient_maps|virtual_(?:alias|mailbox)_[a-z]{4,20}|relay_domains|relayhost|inet_interfaces|alias_maps|unknown_[a-z_]{4,40}_code)[ \t]*=/gm;

/** A section in brackets, braces or a tag: no such line is in main.cf. A template's own braces (Jinja's `{%`, `{{`, `{#`) are not the file's. */
const foreign = /^(?:\[[\w.-]{1,80}\]|[ \t]{0,8}<\w|\{(?![%{#])|[\w-]{1,80}[ \t]{0,8}\{)/m;

export const postfixMain = defineConfigFormat({
  id: 'postfix-main',
  title: 'Postfix main.cf',
  checked: 'Postfix 3.7.11',
  explains: 'parameters, restrictions, reply codes, texts',
  checks: 'codes, texts, time-outs, limits, settings for tests',
  files: ['main.cf', 'main.cf.*', 'postfix-main.cf'],
  candidates: ['postfix/main.cf.d/*', 'postfix/*.cf'],
  likeness,
  samples: [
    ['etc/postfix/main.cf', 'smtpd_banner = «$myhostname ESMTP»', 'unknown_local_recipient_reject_code = «550»', 'defer_code=«450»'],
  ],
  read,
});

function likeness(text: string): Likeness {
  if (foreign.test(text)) return 'against';
  const found = new Set(text.match(telling)).size;
  return found >= 3 ? 'unmistakable' : found >= 1 ? 'plain' : 'fits';
}

function read(file: string): Setting[] {
  const text = withoutComments(file);
  const parameters = readAssignments(text);
  const classes = restrictionClasses(text, parameters);
  const restrictionClass = findSetting('postfix', 'restriction class');
  return parameters.flatMap((parameter) => settingsOfParameter(text, parameter, classes.has(parameter.name) ? restrictionClass : null));
}

/** The names that the file gives to lists of restrictions of its own. */
function restrictionClasses(text: string, parameters: readonly Assignment[]): ReadonlySet<string> {
  const lists = parameters.filter(({ name }) => name === 'smtpd_restriction_classes');
  return new Set(lists.flatMap(({ valueSpan }) => text.slice(valueSpan.start, valueSpan.end).split(/[\s,]+/)).filter((name) => name !== '' && findSetting('postfix', name) === null));
}
