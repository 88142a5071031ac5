import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const acls = work('Exim 4.96, specification, chapter Access control lists');
const redirects = work('Exim 4.96, specification, chapter The redirect router');

const panics = 'For another first digit Exim writes to its panic log and sends';

/** Exim breaks texts at about 75 characters; a code must be followed by a blank. */
const untaken = 'This code is taken for text. Exim wants three digits and a blank at the very beginning; quotes are letters here, and `\\n` alone makes the next line.';
const denial: ReplyPermit = { untaken, classes: '5', meant: 'permanent', isWrapped: true, otherwise: `${panics} 550 with the text alone.` };
const deferral: ReplyPermit = { untaken, classes: '4', meant: 'temporary', isWrapped: true, otherwise: `${panics} 451 with the text alone.` };
const acceptance: ReplyPermit = { classes: '23', meant: 'any', isWrapped: true, otherwise: 'Exim accepts all the same, with its own code; the panic log tells of the slip.' };

type More = Partial<Omit<SettingEntry, 'program' | 'name' | 'kind' | 'verdict' | 'meaning'>>;

function verb(name: string, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'exim', name, kind: 'action', verdict, meaning, sources: [acls], ...more };
}

function text(name: string, permits: ReplyPermit, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'exim', name, kind: 'reply', permits, verdict, meaning, sources: [acls], ...more };
}

/** The verbs of an access list, the texts that belong to them, and the texts of redirections. */
export const eximReplies: readonly SettingEntry[] = [
  verb('accept', 'Lets the command pass where all conditions hold', 'The list ends here. With `endpass`, a condition that fails behind it refuses the command for good.'),
  verb('deny', 'Refuses the command for good where all conditions hold', 'Without `message` the client reads only that it is prohibited.', {
    gives: [{ reply: '550 Administrative prohibition' }],
  }),
  verb('defer', 'Puts the client off where all conditions hold', 'It is to come again later. A list that is not run for SMTP refuses instead, since nobody could come again.', {
    gives: [{ reply: '451 Temporary local problem - please try later' }],
  }),
  verb('drop', 'Refuses for good and hangs up where all conditions hold', 'Like `deny`, and the connection ends with the reply.', {
    gives: [{ reply: '550 Administrative prohibition', when: 'then the connection is closed' }],
  }),
  verb('discard', 'Says yes and throws the recipient or the message away', 'The sender believes that it was delivered; only the log knows better.', {
    gives: [{ reply: '250 Accepted' }],
  }),
  verb('require', 'Refuses the command for good where a condition fails', 'The reverse of `deny`: where all conditions hold, the list goes on.', {
    gives: [{ reply: '550 Administrative prohibition' }],
  }),
  verb('warn', 'Does something and goes on: the client sees nothing', 'Adds a header, writes to the log, sets a variable. No verb of an access list is harmless but this one.'),
  text('deny message', denial, 'What the client reads when it is refused', 'May begin with a 5yz code and an enhanced code, each followed by a blank; otherwise 550 is put before it. `\\n` begins a new line of the reply, which gets the same codes.', {
    gives: [{ reply: '550 5.7.1 <text>' }],
  }),
  text('drop message', denial, 'What the client reads before the connection is closed', 'Although Exim hangs up, the code must be 5yz: 421 is not taken here.', {
    gives: [{ reply: '550 <text>' }],
  }),
  text('require message', denial, 'What the client reads when a condition fails', 'Must stand before the condition, because nothing behind the one that failed is looked at.', {
    gives: [{ reply: '550 <text>' }],
  }),
  text('accept endpass message', denial, 'What the client reads when a condition behind endpass fails', 'With `endpass` in the statement the text is an error and belongs to the refusal, not to the acceptance.', {
    gives: [{ reply: '550 <text>' }],
  }),
  text('defer message', deferral, 'What the client reads when it is put off', 'May begin with a 4yz code and an enhanced code, each followed by a blank; 451 is put before it where it does not.', {
    gives: [{ reply: '451 4.7.1 <text>' }],
  }),
  text('accept message', acceptance, 'What the client reads when the command is accepted', 'Takes 2yz, and in the list for DATA (`acl_smtp_predata`) 354. At the connection it takes the place of `smtp_banner`.', {
    gives: [{ reply: '250 <text>' }],
  }),
  text('discard message', acceptance, 'What the client reads while its mail is thrown away', 'It sounds like success, so a code of refusal has no place in it.', {
    gives: [{ reply: '250 <text>' }],
  }),
  text('message', { classes: '2345', meant: 'any', isWrapped: true }, 'A text in a list whose usual code is another', 'A refused VRFY is answered with 252, a refused ETRN with 458; after QUIT the code stays 221 whatever stands here.'),
  text(':fail:', { classes: '5', meant: 'permanent', isWrapped: true, otherwise: `${panics} 550; the text stays.` }, 'The address fails for good, with this text', 'Needs `allow_fail` in the router. While a recipient is verified, the client reads the text; on delivery it goes into the bounce. Nothing else in the same list counts.', {
    gives: [{ reply: '550 <text>', command: 'RCPT', when: 'while verify = recipient' }],
    sources: [redirects],
  }),
  text(':defer:', { classes: '4', meant: 'temporary', isWrapped: true, otherwise: `${panics} 451; the text stays.` }, 'The address has to wait, with this text', 'Needs `allow_defer` in the router. On delivery the message stays in the queue until the retry rules end its life.', {
    gives: [{ reply: '451 <text>', command: 'RCPT', when: 'while verify = recipient' }],
    sources: [redirects],
  }),
  {
    program: 'exim',
    name: ':blackhole:',
    kind: 'action',
    verdict: 'The mail is thrown away, and nobody is told',
    meaning: 'The client is told 250. Not even a bounce is written.',
    gives: [{ reply: '250 Accepted', command: 'RCPT' }],
    sources: [redirects],
  },
  {
    program: 'exim',
    name: 'cannot_route_message',
    kind: 'reply',
    permits: { classes: '5', meant: 'permanent', isWrapped: true, otherwise: `${panics} 550 before the text.` },
    verdict: 'The text where no router takes the address',
    meaning: 'Of the last router that could have taken it. Otherwise the client reads only that the address is unrouteable.',
    default: 'Unrouteable address',
    gives: [{ reply: '550 Unrouteable address', command: 'RCPT', when: 'while verify = recipient' }],
    sources: [work('Exim 4.96, specification, chapter Generic options for routers')],
  },
];
