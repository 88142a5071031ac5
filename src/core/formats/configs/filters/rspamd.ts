import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { bareTextAt } from '../reading/bare-text.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';
import { shareOfLines } from '../reading/share-of-lines.ts';
import { readUcl, type UclPair } from './ucl.ts';

/** Settings that a rule of force_actions, or of the proxy's worker, has and no other program. */
const telling = [
  /^[ \t]{0,16}expression[ \t]*=[ \t]*["'(A-Z!]/m,
  /^[ \t]{0,16}(?:honor_action|require_action)[ \t]*=/m,
  /^[ \t]{0,16}action[ \t]*=[ \t]*"(?:soft reject|reject|add header|rewrite subject|no action|greylist)"/m,
  /^[ \t]{0,16}(?:discard_on_reject|quarantine_on_reject|reject_message|spam_header)[ \t]*=/m,
  /\$(?:LOCAL_)?CONFDIR\b/,
];

const uclLine = /^[ \t]{0,16}[A-Za-z_]\w{0,40}[ \t]*(?:=[^\n]{0,200};|\{)/m;

/** A comment, a value that ends in its line, a section's beginning or its end. */
const line = /^\s*(?:#|\.include|[A-Za-z_]\w{0,60}\s*=?\s*(?:\S.{0,400})?[;{[,]|[}\]])/;

export const rspamd = defineConfigFormat({
  id: 'rspamd',
  title: 'Rspamd',
  checked: 'Rspamd 3.4',
  explains: 'messages of rules and of the milter, actions, thresholds',
  checks: 'codes in messages, texts, switches that hide refusals',
  files: ['rspamd/*.conf', 'rspamd/*.inc', 'rspamd*/local.d/*.conf', 'rspamd*/local.d/*.inc', 'rspamd*/override.d/*.conf', 'rspamd*/override.d/*.inc'],
  candidates: ['local.d/*.conf', 'local.d/*.inc', 'override.d/*.conf', 'override.d/*.inc', 'force_actions.conf', 'worker-proxy.inc'],
  likeness,
  samples: [
    [
      'etc/rspamd/local.d/force_actions.conf',
      '# "550 5.7.1 gone" here would be a comment',
      'rules {',
      '  INFECTED {',
      '    action = "reject";',
      '    expression = "CLAM_VIRUS & !LOCAL_OK";',
      '    message = "«This message carries a virus»";',
      '  }',
      '}',
    ],
    ['etc/rspamd/local.d/worker-proxy.inc', 'milter = yes; # for the mail server', 'timeout = 120s;', 'reject_message = "«We do not take this»";', 'discard_on_reject = false;'],
    ['etc/rspamd/local.d/actions.conf', 'reject = 15;', 'add_header = 6; greylist = 4;'],
    ['etc/rspamd/local.d/greylist.conf', 'timeout = 300s;', 'message = "«Come back in a while»";'],
  ],
  read,
});

function likeness(text: string): Likeness {
  const found = telling.filter((one) => one.test(text)).length;
  if (found >= 2 && shareOfLines(text, line) >= 0.9) return 'unmistakable';
  return found >= 1 || uclLine.test(text) ? 'plain' : 'fits';
}

function read(text: string): Setting[] {
  const pairs = readUcl(text);
  // The replies module keeps a note for the log under the same name.
  const notes = new Set(pairs.filter(({ name }) => name === 'cookie' || name === 'use_auth').map(({ section }) => section));
  return pairs.flatMap((pair) => {
    const { name, sections, valueSpan } = pair;
    if (name === 'message' && (notes.has(pair.section) || sections.includes('replies'))) return [];
    const entry = findSetting('rspamd', nameOf(text, pair));
    if (entry === null || valueSpan === null) return [];
    const value = text.slice(valueSpan.start, valueSpan.end);
    const reply = entry.kind === 'reply' ? bareTextAt(text, valueSpan) : null;
    const choice = entry.choices?.find((one) => one.value === value);
    return [settingFor(text, entry, pair, { chosen: choice === undefined ? [] : [{ value, span: valueSpan }], replies: reply === null ? [] : [reply] })];
  });
}

/**
 * A threshold bears an action's name: `reject = 15` among the actions, or at the top of their own file. The old way of force_actions has a section of
 * messages, each called after the expression that it is for.
 */
function nameOf(text: string, { name, sections, valueSpan }: UclPair): string {
  if (sections.at(-1) === 'messages') return 'message';
  const isThreshold = valueSpan !== null && /^(?:-?[\d.]{1,12}|null)$/.test(text.slice(valueSpan.start, valueSpan.end)) && (sections.length === 0 || sections.at(-1) === 'actions');
  return isThreshold ? `actions.${name}` : name;
}
