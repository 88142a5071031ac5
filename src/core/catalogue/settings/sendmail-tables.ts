import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const access = work('sendmail 8.17.1, cf/README, anti-spam configuration control');
const tables = work('sendmail 8.17.1, cf/README, features mailertable and virtusertable');

/** sendmail sends any three digits that begin the text; where there are none, it has a code of its own. */
const refusal: ReplyPermit = {
  classes: '45',
  meant: 'refusal',
  isRequired: true,
  otherwise: 'Without one sendmail sends 553 5.3.0 with the text, whatever enhanced code stands before it.',
  bare: 'With no text behind it sendmail takes the digits for the text, and sends 553 5.3.0 before them.',
};
const tableRefusal: ReplyPermit = { classes: '45', meant: 'refusal' };

type More = Partial<Omit<SettingEntry, 'program' | 'name' | 'verdict' | 'meaning'>>;

function value(name: string, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'sendmail', name, kind: 'action', verdict, meaning, sources: [access], ...more };
}

/** What the right side of sendmail's access map and of its tables may be. */
export const sendmailTables: readonly SettingEntry[] = [
  value('OK', 'Mail is taken although another check would refuse it', 'Counts for local recipients only; it opens no relay.'),
  value('RELAY', 'Mail to or from here is relayed', 'Whoever is meant may send through this server to anywhere. Holds the leave of `OK` too.'),
  value('REJECT', 'Refused with a general text', 'The text can be changed with `confREJECT_MSG`.', {
    gives: [{ reply: '550 5.7.1 Access denied' }, { reply: '550 5.2.1 Mailbox disabled for this recipient', when: 'for a recipient', command: 'RCPT' }],
  }),
  value('DISCARD', 'The message is thrown away, and the sender believes it arrived', 'The authors advise to use it only where nothing else helps.', {
    gives: [{ reply: '250 2.0.0 Message accepted for delivery', command: '.' }],
  }),
  value('SKIP', 'The search ends here, with neither yes nor no', 'For host names, domains and addresses: exempts a part of what another line covers.'),
  value('QUARANTINE:', 'The message is taken and kept in quarantine', 'What follows is the reason in the queue; the client never reads it.'),
  value('ERROR:', 'Refused with this code and text', 'Put the text in quotes, or sendmail may take it apart like an address. An enhanced code between `ERROR:` and the code (`ERROR:5.7.1:550 …`) goes with the reply; otherwise 5.0.0 or 4.0.0 does.', {
    kind: 'reply',
    permits: refusal,
    gives: [{ reply: '550 5.0.0 <text>' }],
  }),
  value('ERROR:D.S.N:', 'Refused with this enhanced code, code and text', 'Both codes must tell the same: 4.2.2 with 450, 5.7.1 with 550.', {
    kind: 'reply',
    permits: refusal,
    gives: [{ reply: '550 5.7.1 <text>' }],
  }),
  value('code and text', 'Refused with what stands here', 'An old way of writing, which the authors discourage: `ERROR:` with quotes says it better.', {
    kind: 'reply',
    permits: refusal,
    gives: [{ reply: '550 5.0.0 <text>' }],
  }),
  value('TEMP:', 'Puts a pair of sender and recipient off', 'For `Compat:` with FEATURE(compat_check): looked at when the message is delivered, so that the answer stays in the queue.', {
    kind: 'reply',
    permits: { classes: '45', meant: 'temporary' },
    gives: [{ reply: '450 4.0.0 <text> error from check_compat. Try again later' }],
    sources: [work('sendmail 8.17.1, cf/feature/compat_check.m4')],
  }),
  value('error:', 'Mail for this address or domain is refused', 'In mailertable code and text follow, or a word such as `nouser` with a colon before them. In virtusertable there must be an enhanced code with a colon, or the word with a blank.', {
    kind: 'reply',
    permits: tableRefusal,
    gives: [{ reply: '550 5.0.0 <text>', command: 'RCPT' }],
    sources: [tables],
  }),
  value('error:D.S.N:', 'Mail for this address or domain is refused, with an enhanced code', 'For an address that does not exist, 5.1.1 and 550 are the right pair.', {
    kind: 'reply',
    permits: tableRefusal,
    gives: [{ reply: '550 5.1.1 <text>', command: 'RCPT' }],
    sources: [tables],
  }),
  value('error:code', 'Refused, and the code is lost', 'virtusertable wants something before the code: `error:5.1.1:550 No such user` or `error:nouser 550 No such user`.', {
    permits: { classes: '45', meant: 'refusal', enhancedOnly: 'Without an enhanced code or a word such as `nouser` before it, virtusertable loses it: the client reads 553 5.3.0. Write `error:5.1.1:550 …`.' },
    gives: [{ reply: '553 5.3.0 <text>', command: 'RCPT' }],
    sources: [work('sendmail 8.17.1, cf/m4/proto.m4, virtual users')],
  }),
];
