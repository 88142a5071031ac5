import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { readAssignments } from '../reading/assignments.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';
import { withoutComments } from '../reading/without-comments.ts';

/** Parameters that no other program has. */
const telling = /^(?:smtpd?_[a-z_]{4,40}|postscreen_[a-z_]{4,40}|myhostname|mydestination|mynetworks(?:_style)?|local_recipient_maps|virtual_(?:alias|mailbox)_[a-z]{4,20}|relay_domains|relayhost|inet_interfaces|alias_maps|unknown_[a-z_]{4,40}_code)[ \t]*=/gm;

/** A section in brackets, braces or a tag: no such line is in main.cf. */
const foreign = /^(?:\[[\w.-]{1,80}\]|[ \t]{0,8}<\w|\{|[\w-]{1,80}[ \t]{0,8}\{)/m;

export const postfixMain = defineConfigFormat({
  id: 'postfix-main',
  title: 'Postfix main.cf',
  checked: 'Postfix 3.7.11',
  explains: 'parameters, restrictions, reply codes, texts',
  checks: 'codes, texts, time-outs, limits, settings for tests',
  files: ['main.cf', 'main.cf.*', 'postfix-main.cf'],
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

/** Beside the socket of a policy server, in braces: what is done where it does not answer, as a code and a text. */
const policyAction = /\b(default_action)[ \t]{0,20}=[ \t]{0,20}([45]\d\d[ \t][^{},\r\n]{1,1000})/g;

function policyActions(text: string, { start, end }: Span): Setting[] {
  const entry = findSetting('postfix', 'smtpd_policy_service_default_action');
  if (entry === null) return [];
  return [...text.slice(start, end).matchAll(policyAction)].map(({ 0: whole, 1: name = '', 2: value = '', index }) => {
    const valueStart = start + index + whole.length - value.length;
    return settingFor(text, entry, { nameSpan: { start: start + index, end: start + index + name.length }, valueSpan: { start: valueStart, end: valueStart + value.trimEnd().length } });
  });
}

function read(file: string): Setting[] {
  const text = withoutComments(file);
  return readAssignments(text).flatMap((assignment) => {
    const entry = findSetting('postfix', assignment.name);
    return entry === null ? [] : [settingFor(text, entry, assignment), ...policyActions(text, assignment.valueSpan)];
  });
}
