import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { bareTextAt } from '../reading/bare-text.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readPerlAssignments } from './perl-assignments.ts';
import { settingFor } from '../reading/setting-for.ts';
import { shareOfLines } from '../reading/share-of-lines.ts';

/** Variables that only amavis reads. */
const telling = /^[ \t#]{0,8}(?:\$(?:final_(?:virus|banned|spam|bad_header|unchecked)_destiny|sa_(?:tag|tag2|kill)_level_deflt|sa_spam_subject_tag|inet_socket_port|forward_method|notify_method|smtpd_greeting_banner|QUARANTINEDIR|MAXLEVELS|policy_bank\{)|[@%](?:local_domains_maps|bypass_(?:virus|spam)_checks_maps|smtp_reason_by_ccat|av_scanners))/gm;

/** A comment, a variable, or a part of a list. */
const line = /^\s*(?:#|[$@%]|use\s|1;|[[\](){}'"]|qr\W|CC_[A-Z]|[a-z_]{3,60}\s*=>|new_RE|\w{1,40}\()/;

export const amavis = defineConfigFormat({
  id: 'amavis',
  title: 'amavis',
  checked: 'amavisd-new 2.13',
  explains: 'destinies, texts of refusals, banners, limits',
  checks: 'codes in texts, texts, limits',
  files: ['amavisd.conf', 'amavis/conf.d/*', 'amavisd/amavisd.conf', 'amavisd-new.conf', 'amavisd.conf-*'],
  candidates: ['conf.d/*-user', 'conf.d/*-content_filter_mode', 'conf.d/*-debian_defaults'],
  likeness,
  samples: [
    [
      'etc/amavis/conf.d/50-user',
      'use strict;',
      '# $final_spam_destiny = D_REJECT; # 550 for spam',
      '$final_virus_destiny = D_DISCARD; # nobody hears of it',
      '$inet_socket_port = 10024;',
      '$smtpd_greeting_banner = \'«${helo-name} ${protocol} filter»\';',
      '%smtp_reason_by_ccat = (',
      '  CC_VIRUS, \'«id=%n - infected: %V»\',',
      '  CC_BADH.\',2\', "«id=%n - 8-bit header»",',
      ');',
      '1;  # ensure a defined return',
    ],
    ['etc/amavisd/amavisd.conf', '$sa_kill_level_deflt = 6.31;', '$final_spam_destiny = D_BOUNCE;', '$smtpd_timeout = 8*60;', '$notify_method = \'smtp:[127.0.0.1]:10025\';'],
  ],
  read,
});

function likeness(text: string): Likeness {
  const found = new Set(text.match(telling)).size;
  if (found >= 3 && shareOfLines(text, line) >= 0.9) return 'unmistakable';
  return found >= 1 ? 'plain' : 'fits';
}

function read(text: string): Setting[] {
  return readPerlAssignments(text).flatMap(({ name, nameSpan, valueSpan, within }) => {
    const isReason = within === '%smtp_reason_by_ccat';
    // In a policy bank a variable stands without its sigil.
    const entry = findSetting('amavis', isReason ? within : within?.startsWith('$policy_bank') === true ? `$${name}` : name);
    if (entry === null) return [];
    const reply = entry.kind === 'reply' ? bareTextAt(text, valueSpan) : null;
    return [settingFor(text, entry, { nameSpan, valueSpan }, reply === null ? {} : { replies: [reply] })];
  });
}
