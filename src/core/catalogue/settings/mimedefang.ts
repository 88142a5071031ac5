import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const source = work('mimedefang-filter(5) and MIMEDefang 3.3, Actions.pm');

const permanent: ReplyPermit = { classes: '5', meant: 'permanent', otherwise: 'MIMEDefang sends 554 instead.' };
const temporary: ReplyPermit = { classes: '4', meant: 'temporary', otherwise: 'MIMEDefang sends 451 instead.' };

/** What a filter of MIMEDefang refuses with. */
export const mimedefangSettings: readonly SettingEntry[] = [
  { program: 'mimedefang', name: 'action_bounce', kind: 'reply', verdict: 'Refuses the message with a text and codes', meaning: 'No bounce is sent, whatever the name says: the client is refused at the end of the message. The codes come after the text, and without them it is 554 5.7.1.', permits: permanent, gives: [{ reply: '554 5.7.1 Forbidden for policy reasons', command: '.' }], sources: [source] },
  { program: 'mimedefang', name: 'action_tempfail', kind: 'reply', verdict: 'Puts the message off with a text and codes', meaning: 'The sender keeps the message and tries again. Without codes it is 451 4.3.0.', permits: temporary, gives: [{ reply: '451 4.3.0 Try again later', command: '.' }], sources: [source] },
  { program: 'mimedefang', name: 'REJECT', kind: 'reply', verdict: 'Refuses the command that is being looked at', meaning: 'After it come the text, the code and the enhanced code. In `filter_relay` the text is only for readers of the filter.', permits: permanent, gives: [{ reply: '554 5.7.1 <text>' }], sources: [source] },
  { program: 'mimedefang', name: 'TEMPFAIL', kind: 'reply', verdict: 'Puts the client off at the command that is being looked at', meaning: 'Text and codes follow as they do for a refusal.', permits: temporary, gives: [{ reply: '451 4.3.0 <text>' }], sources: [source] },
];
