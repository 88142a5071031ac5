import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { bareTextAt } from '../reading/bare-text.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readDovecotLines } from './dovecot-lines.ts';
import { policyAnswerAt } from '../filters/policy-answer.ts';
import { settingFor } from '../reading/setting-for.ts';
import { shareOfLines } from '../reading/share-of-lines.ts';

/** What only Dovecot has. */
const telling = /^[ \t]{0,16}(?:dovecot_(?:config|storage)_version|mail_location|mail_plugins|userdb(?:[ \t]+[\w-]{1,40})?[ \t]*\{|passdb(?:[ \t]+[\w-]{1,40})?[ \t]*\{|protocol[ \t]+(?:lmtp|lda|imap|submission|!?[a-z]{2,12})[ \t]*\{|service[ \t]+[\w-]{2,40}[ \t]*\{|quota_status_[a-z]{4,20}|auth_mechanisms|submission_relay_[a-z]{2,20}|lmtp_[a-z_]{4,40}|ssl_(?:cert|key)[ \t]*=[ \t]*<)/gm;

/** A comment, an assignment, a section's beginning or its end. */
const line = /^\s*(?:#|!include|[A-Za-z_][\w/.@-]{0,60}\s*=|[A-Za-z_][\w-]{0,60}(?:\s+[^={}\s]{1,80})?\s*\{|\})/;

export const dovecot = defineConfigFormat({
  id: 'dovecot',
  title: 'Dovecot',
  checked: 'Dovecot 2.3.19',
  explains: 'answers of quota-status, rejection texts, LMTP and submission limits',
  checks: 'codes, texts',
  files: ['dovecot.conf', 'dovecot/*.conf', 'dovecot/conf.d/*.conf', 'dovecot/*.conf.ext'],
  candidates: ['conf.d/*-quota.conf', 'conf.d/*-lda.conf', 'conf.d/*-lmtp.conf', 'conf.d/*-submission.conf', '90-quota.conf', '15-lda.conf', '20-lmtp.conf', '20-submission.conf'],
  likeness,
  samples: [
    [
      'etc/dovecot/conf.d/90-quota.conf',
      'plugin {',
      '  quota_grace = 10%%',
      '  # quota_status_overquota = "250 fine"',
      '  quota_status_success = DUNNO',
      '  quota_status_nouser = REJECT «No mailbox of that name»',
      '  quota_status_overquota = "«552 5.2.2 The mailbox is full»"',
      '}',
    ],
    ['etc/dovecot/conf.d/15-lda.conf', 'protocol lda {', '  quota_full_tempfail = yes # senders try again', '  rejection_reason = Your message to <%t> came back:%n%r', '}'],
    ['etc/dovecot/conf.d/20-submission.conf', 'submission_max_mail_size = 40 M', 'submission_relay_host = relay.example.org', 'submission_relay_port = 587'],
  ],
  read,
});

function likeness(text: string): Likeness {
  const found = new Set(text.match(telling)).size;
  if (found >= 3 && shareOfLines(text, line) >= 0.9) return 'unmistakable';
  return found >= 1 ? 'plain' : 'fits';
}

function read(text: string): Setting[] {
  return readDovecotLines(text).flatMap((pair) => {
    const entry = findSetting('dovecot', pair.name);
    if (entry === null) return [];
    if (entry.kind === 'action') return [settingFor(text, entry, pair, policyAnswerAt(text, entry, pair.valueSpan))];
    // `<` reads the value from a file.
    const reply = entry.kind === 'reply' && text[pair.valueSpan.start] !== '<' ? bareTextAt(text, pair.valueSpan) : null;
    return [settingFor(text, entry, pair, { replies: reply === null ? [] : [reply] })];
  });
}
