import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const postgrey = work('Postgrey 1.37, postgrey(8) and postgrey');
const sqlgrey = work('SQLgrey 1.8, sqlgrey.conf and sqlgrey');
const gld = work('gld 1.7, gld.conf as shipped, and its texts');
const milterGreylist = work('milter-greylist of 2016, greylist.conf(5) and milter-greylist.c');
const spamass = work('spamass-milter 0.4.0, spamass-milter(1) and its texts');

const temporary: ReplyPermit = { classes: '45', meant: 'temporary' };

/** How greylisting daemons, and spamass-milter, refuse. */
export const greylistingSettings: readonly SettingEntry[] = [
  {
    program: 'postgrey',
    name: '--greylist-action',
    kind: 'action',
    default: 'DEFER_IF_PERMIT',
    verdict: 'What Postfix does with a client that is new',
    meaning: 'A code such as 451 puts it off at once, without a look at the restrictions that follow.',
    permits: temporary,
    choices: [
      { value: 'DEFER_IF_PERMIT', meaning: 'Put off unless a restriction after it refuses for good.' },
      { value: 'DEFER', meaning: 'Put off at once with Postfix\'s own code.' },
    ],
    gives: [{ reply: '450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted', command: 'RCPT' }],
    sources: [postgrey],
  },
  { program: 'postgrey', name: '--greylist-text', kind: 'reply', default: 'Greylisted, see http://postgrey.schweikert.ch/help/%r.html', verdict: 'The text for a client that is new', meaning: '`%s` becomes the seconds to wait, `%r` the recipient\'s domain. Unless the text begins with a digit, Postgrey puts 4.2.0 before it.', permits: { classes: '', meant: 'any', otherwise: 'Postfix has said its code before this text. Set it with --greylist-action.' }, sources: [postgrey] },
  { program: 'postgrey', name: 'POSTGREY_TEXT', kind: 'reply', verdict: 'The text for a client that is new, as Debian and docker-mailserver set it', meaning: 'It becomes `--greylist-text`, which takes blanks this way only.', permits: { classes: '', meant: 'any', otherwise: 'Postfix puts a code before this text. Choose it with --greylist-action in POSTGREY_OPTS.' }, sources: [work('Debian, /etc/default/postgrey'), work('docker-mailserver, environment variables')] },
  { program: 'postgrey', name: '--delay', kind: 'time', unit: 's', default: '300', verdict: 'How long a new client is put off', meaning: 'In seconds, counted from its first attempt.', sources: [postgrey] },
  {
    program: 'sqlgrey',
    name: 'reject_code',
    kind: 'reply-code',
    default: '450',
    verdict: 'The code for a client that SQLgrey puts off',
    meaning: 'Only where `reject_first_attempt` or `reject_early_reconnect` is immed. Some senders give up at 450 and not at 451.',
    permits: temporary,
    gives: [{ reply: '450 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minutes', command: 'RCPT' }],
    sources: [sqlgrey],
  },
  { program: 'sqlgrey', name: 'reject_first_attempt', kind: 'choice', default: 'delay', verdict: 'When a first attempt is refused', meaning: 'At once, or only after the restrictions that follow had their say.', choices: [{ value: 'delay', meaning: 'Postfix gets DEFER_IF_PERMIT.' }, { value: 'immed', meaning: 'Postfix gets `reject_code` and answers at once.' }], sources: [sqlgrey] },
  { program: 'sqlgrey', name: 'reject_early_reconnect', kind: 'choice', default: 'as reject_first_attempt', verdict: 'When an attempt that comes too early is refused', meaning: 'For clients that try again before `reconnect_delay` is over.', choices: [{ value: 'delay', meaning: 'Other restrictions are asked first.' }, { value: 'immed', meaning: 'Nothing else is asked.' }], sources: [sqlgrey] },
  { program: 'sqlgrey', name: 'reconnect_delay', kind: 'time', unit: 'm', default: '5', verdict: 'How soon a client may come again', meaning: 'In minutes. What comes earlier is put off once more.', sources: [sqlgrey] },
  {
    program: 'gld',
    name: 'MESSAGE',
    kind: 'reply',
    default: 'Greylisted',
    verdict: 'What a new client reads, with or without a code',
    meaning: 'Without a code gld asks Postfix to defer if nothing else refuses. With a code that begins with 4 the client is put off at once.',
    permits: { classes: '4', meant: 'temporary', otherwise: 'Gld ignores it and sends 450.' },
    sources: [gld],
  },
  { program: 'gld', name: 'MINTIME', kind: 'time', unit: 's', default: '60', verdict: 'How long gld puts a new client off', meaning: 'Counted in seconds from the first attempt.', sources: [gld] },
  { program: 'gld', name: 'TRAINING', kind: 'choice', default: '0', verdict: 'Whether gld only pretends', meaning: 'It learns who comes, and Postfix hears dunno.', choices: [{ value: '0', meaning: 'New clients are put off.' }, { value: '1', meaning: 'Nobody is put off.', concern: { why: 'testing', advice: 'No mail is greylisted while it is 1. Set it to 0 when you have seen enough.' } }], sources: [gld] },
  {
    program: 'milter-greylist',
    name: 'greylist',
    kind: 'action',
    verdict: 'Puts off whoever the entry fits',
    meaning: 'The clauses `code`, `ecode` and `msg` change what the client reads.',
    permits: { classes: '4', meant: 'temporary', otherwise: 'The client is put off all the same, and libmilter drops these codes and the text.' },
    gives: [{ reply: '451 4.7.1 Greylisting in action, please come back in 00:10:00', command: 'RCPT' }],
    sources: [milterGreylist, work('sendmail 8.17, libmilter, smfi_setreply')],
  },
  { program: 'milter-greylist', name: 'blacklist', kind: 'action', verdict: 'Refuses whoever the entry fits', meaning: 'For good, unless `code` begins with 4.', permits: { classes: '45', meant: 'refusal' }, gives: [{ reply: '551 5.7.1 Go away!', command: 'RCPT' }], sources: [milterGreylist] },
  { program: 'milter-greylist', name: 'ecode', kind: 'enhanced-code', default: '4.7.1, or 5.7.1 for blacklist', verdict: 'The enhanced code of the entry\'s reply', meaning: 'Three numbers with dots between. libmilter takes nothing else, and then the client reads the mail server\'s own words.', permits: { classes: '45', meant: 'refusal' }, sources: [milterGreylist, work('sendmail 8.17, libmilter, smfi_setreply')] },
  { program: 'milter-greylist', name: 'code', kind: 'reply-code', verdict: 'The code of the entry\'s reply', meaning: 'A client is put off for good where it begins with 5 and the entry is one of a blacklist.', permits: { classes: '45', meant: 'refusal', otherwise: 'libmilter does not take it, and the client reads the mail server\'s own words.' }, sources: [milterGreylist, work('sendmail 8.17, libmilter, smfi_setreply')] },
  { program: 'milter-greylist', name: 'greylist (time)', kind: 'time', unit: 's', verdict: 'How long a new client waits', meaning: 'Entries of the access list may say another delay.', sources: [milterGreylist] },
  { program: 'milter-greylist', name: 'autowhite (time)', kind: 'time', unit: 's', verdict: 'How long a client that came again is let in', meaning: 'As long, further messages from its sender to the same recipient need not wait.', sources: [milterGreylist] },
  { program: 'milter-greylist', name: 'timeout (time)', kind: 'time', unit: 's', default: '5d', verdict: 'How long a first attempt is remembered', meaning: 'Whoever comes after it is new again. It must be longer than the slowest sender takes to retry.', sources: [milterGreylist] },
  { program: 'spamass-milter', name: '-r', kind: 'text', verdict: 'The score from which on mail is refused', meaning: 'A score of SpamAssassin; with -1 everything that it calls spam.', gives: [{ reply: '550 5.7.1 Blocked by SpamAssassin', command: '.' }], sources: [spamass] },
  { program: 'spamass-milter', name: '-R', kind: 'reply', default: 'Blocked by SpamAssassin', verdict: 'The text for mail that is refused as spam', meaning: 'It needs `-r`.', permits: { classes: '', meant: 'any', otherwise: 'The milter says 550 and the code of -C before it. Leave the code out.' }, sources: [spamass] },
  { program: 'spamass-milter', name: '-C', kind: 'enhanced-code', default: '5.7.1', verdict: 'The enhanced code of such a refusal', meaning: 'An enhanced code alone; the text is that of `-R`.', permits: { classes: '5', meant: 'permanent' }, sources: [spamass] },
];
