import type { Choice, ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const milter = work('Rspamd, src/libserver/milter.c');
const shipped = work('Rspamd 3.4, configuration as shipped');

/** The milter joins a code of its own, an enhanced code and the text, whatever the text is. */
const text: ReplyPermit = {
  classes: '',
  meant: 'any',
  otherwise: 'Rspamd puts 554 5.7.1 before it, or 451 4.7.1 for a soft reject, and the client reads both. Leave the code out.',
};

function entry(name: string, more: Omit<SettingEntry, 'program' | 'name' | 'sources'>): SettingEntry {
  return { program: 'rspamd', name, sources: [milter, shipped], ...more };
}

function threshold(action: string, byDefault: string | null, verdict: string, meaning: string): SettingEntry {
  return entry(`actions.${action}`, { kind: 'text', verdict, meaning, ...(byDefault === null ? {} : { default: byDefault }) });
}

const actions: readonly Choice[] = [
  { value: 'reject', meaning: 'The mail server refuses the message at its end.', gives: [{ reply: '554 5.7.1 Spam message rejected', command: '.' }] },
  { value: 'soft reject', meaning: 'The message is put off; a mail server comes again.', gives: [{ reply: '451 4.7.1 Try again later', command: '.' }] },
  { value: 'greylist', meaning: 'The message is put off once, by the module that remembers who came before.' },
  { value: 'add header', meaning: 'The message is taken and marked, and the sender sees success.' },
  { value: 'rewrite subject', meaning: 'The message is taken with another subject.' },
  { value: 'quarantine', meaning: 'The client sees success, and the mail server holds the message back.' },
  { value: 'discard', meaning: 'The client sees success, and the message is thrown away.' },
  { value: 'no action', meaning: 'The message goes through as it is.' },
];

/** What of Rspamd's configuration reaches SMTP through the mail server that asks it. */
export const rspamdSettings: readonly SettingEntry[] = [
  entry('message', {
    kind: 'reply',
    verdict: 'The text of the refusal that this rule brings about',
    meaning: 'The milter sends it after a code that the action decides. It must be one line of ASCII.',
    permits: text,
    gives: [
      { reply: '554 5.7.1 <message>', when: 'where the action is reject', command: '.' },
      { reply: '451 4.7.1 <message>', when: 'where the action is soft reject', command: '.' },
    ],
  }),
  entry('reject_message', {
    kind: 'reply',
    verdict: 'The text of refusals for which no rule has its own',
    meaning: 'It counts where Rspamd speaks the milter protocol itself. A rule\'s `message` goes before it.',
    default: 'Spam message rejected',
    permits: text,
    gives: [{ reply: '554 5.7.1 Spam message rejected', command: '.' }],
  }),
  entry('action', {
    kind: 'choice',
    verdict: 'What happens to a message that the rule fits',
    meaning: 'Rspamd only says what is to be done; the mail server that asked does it.',
    choices: actions,
  }),
  entry('discard_on_reject', {
    kind: 'choice',
    verdict: 'Whether refused mail is swallowed instead',
    meaning: 'It turns each reject into a success for the client, so that nobody hears of a message that was wrongly taken for spam.',
    default: 'false',
    choices: [
      { value: 'true', meaning: 'The client gets 250 and the message is gone.' },
      { value: 'false', meaning: 'The client is told of the refusal.' },
    ],
  }),
  entry('quarantine_on_reject', {
    kind: 'choice',
    verdict: 'Whether refused mail is held by the mail server instead',
    meaning: 'Rspamd asks for quarantine and accepts; Postfix puts such a message on hold.',
    default: 'false',
    choices: [
      { value: 'true', meaning: 'The sender gets 250, and somebody must look at the queue.' },
      { value: 'false', meaning: 'A reject stays a reject.' },
    ],
  }),
  entry('milter', {
    kind: 'choice',
    verdict: 'Whether this worker speaks to the mail server itself',
    meaning: 'In milter mode Rspamd gives replies; otherwise whoever asks it over HTTP makes them.',
    choices: [
      { value: 'yes', meaning: 'Postfix or sendmail ask it as a milter.' },
      { value: 'no', meaning: 'It only passes HTTP on.' },
    ],
  }),
  threshold('reject', '15', 'The score from which on a message is refused', 'A score, no code: the client sees 554 5.7.1.'),
  threshold('soft_reject', null, 'The score from which on a message is put off', 'It is no number of a reply; what the client sees is 451 4.7.1.'),
  threshold('greylist', '4', 'The score from which on unknown senders are put off', 'Compared with the message\'s score. The refusal is a soft reject.'),
  threshold('add_header', '6', 'The score from which on a message is marked as spam', 'The message is taken; nothing of it shows in SMTP.'),
  threshold('rewrite_subject', null, 'The score from which on the subject is changed', 'The message goes on, only its subject tells.'),
];
