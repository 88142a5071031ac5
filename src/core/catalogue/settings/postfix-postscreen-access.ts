import type { SettingEntry } from '../setting.ts';
import { work } from '../source.ts';
import { postconf, to, type More } from './postfix-entry.ts';

const sources = [postconf, work('Postfix 3.7.11, src/global/server_acl.c')];

function access(name: string, verdict: string, meaning: string, more: More & Partial<Pick<SettingEntry, 'kind'>> = {}): SettingEntry {
  return { program: 'postfix', name, format: 'postfix-postscreen-access', kind: 'action', verdict, meaning, sources, ...more };
}

/** What stands at the right of the tables of `postscreen_access_list`. */
export const postfixPostscreenAccess: readonly SettingEntry[] = [
  access('PERMIT', 'Lets the client through to smtpd, untested', 'No later table is asked, and no test made.'),
  access('REJECT', 'Counts the client as denied', 'What becomes of it, `postscreen_denylist_action` says; a text behind it is not sent.', { gives: [to('RCPT', '550 5.3.2 Service currently unavailable', 'where that says enforce')] }),
  access('DUNNO', 'Decides nothing about the client', 'The rest of `postscreen_access_list` is asked, and the tests are made.'),
  access('4NN text, 5NN text', 'No word of postscreen', 'Replies of your own are for the access tables of smtpd.', {
    kind: 'reply',
    permits: { classes: '', meant: 'refusal', instead: 'reject', enhancedOnly: 'postscreen logs an unknown command and leaves out the rest of its access list. Write reject.' },
  }),
];
