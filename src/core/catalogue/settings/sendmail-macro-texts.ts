import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

type Text = Pick<SettingEntry, 'name' | 'verdict' | 'meaning' | 'gives'> & Partial<Pick<SettingEntry, 'kind' | 'permits' | 'default'>>;

function text(file: string, entry: Text): SettingEntry {
  return { program: 'sendmail', kind: 'reply', sources: [work(`sendmail 8.17.1, cf/${file}`)], ...entry };
}

function final(added: string): ReplyPermit {
  return { classes: '5', meant: 'refusal', otherwise: `sendmail adds ${added}, which says the opposite of 4yz.` };
}

function passing(added: string): ReplyPermit {
  return { classes: '4', meant: 'temporary', otherwise: `sendmail adds ${added}, by which the client should try again.` };
}

const limit: ReplyPermit = { classes: '4', meant: 'temporary', otherwise: 'sendmail puts 4.3.2 behind it.' };

/** Texts and codes that m4 puts into the rules: arguments of features, and macros of sendmail's own library. */
export const sendmailMacroTexts: readonly SettingEntry[] = [
  text('feature/dnsbl.m4', {
    name: 'dnsbl',
    permits: final('5.7.1'),
    default: '"550 Rejected: " $&{client_addr} " listed at " list',
    verdict: 'Refuses clients that a DNS list names',
    meaning: 'First the list, then the text, then one for a lookup that fails. The text goes with the enhanced code 5.7.1; one without a code, with 553 5.3.0.',
    gives: [{ reply: '550 5.7.1 Rejected: 192.0.2.1 listed at bl.example.org' }],
  }),
  text('feature/dnsbl.m4', {
    name: 'dnsbl, lookup failed',
    permits: passing('4.4.3'),
    default: 'none: the client passes; `t` stands for 451 Temporary lookup failure of …',
    verdict: 'What a client reads while a DNS list does not answer',
    meaning: 'The third argument. Left out, a list that cannot be asked keeps nobody away.',
    gives: [{ reply: '451 4.4.3 Temporary lookup failure of 192.0.2.1 at bl.example.org' }],
  }),
  text('feature/enhdnsbl.m4', {
    name: 'enhdnsbl',
    permits: final('5.7.1 to this text'),
    default: '"550 Rejected: " $&{client_addr} " listed at " list',
    verdict: 'Refuses clients for which a DNS list gives certain addresses',
    meaning: 'As `dnsbl`, and the arguments behind the texts say which answers of the list count.',
    gives: [{ reply: '550 5.7.1 Rejected: 192.0.2.1 listed at bl.example.org' }],
  }),
  text('feature/enhdnsbl.m4', {
    name: 'enhdnsbl, lookup failed',
    permits: passing('4.4.3 to this text'),
    verdict: 'What a client reads while the list of enhdnsbl does not answer',
    meaning: '`t` in this place asks for the usual text. An empty argument lets the client pass.',
    gives: [{ reply: '451 4.4.3 Temporary lookup failure of 192.0.2.1 at bl.example.org' }],
  }),
  text('hack/dnsblaccess.m4', {
    name: 'dnsblaccess',
    permits: final('5.7.1 to what this hack says'),
    default: '"550 Rejected: " $&{client_addr} " listed at " list',
    verdict: 'Refuses clients as the access map says of a DNS list\'s answer',
    meaning: 'The text is for answers that the access map has no words for. The fourth argument is the tag under which the map has them.',
    gives: [{ reply: '550 5.7.1 Rejected: 192.0.2.1 listed at bl.example.org' }],
  }),
  text('hack/dnsblaccess.m4', {
    name: 'dnsblaccess, lookup failed',
    permits: passing('4.4.3 to what this hack says'),
    verdict: 'What a client reads while the list of dnsblaccess does not answer',
    meaning: 'Mail is taken where this argument is missing; `t` puts off with the usual words.',
    gives: [{ reply: '451 4.4.3 Temporary lookup failure of 192.0.2.1 at bl.example.org' }],
  }),
  text('feature/rhsbl.m4', {
    name: 'rhsbl',
    permits: final('5.7.1 here as well'),
    default: '"550 Mail from " $&{RHS} " refused by blackhole site " list',
    verdict: 'Refuses senders whose domain a DNS list names',
    meaning: 'It looks at the domain of MAIL FROM, not at the client.',
    gives: [{ reply: '550 5.7.1 Mail from spam.example refused by blackhole site rhsbl.example.org' }],
  }),
  text('feature/rhsbl.m4', {
    name: 'rhsbl, lookup failed',
    permits: passing('4.7.1'),
    verdict: 'What a sender reads while a list of domains does not answer',
    meaning: 'Only where a third argument is given; `t` is enough.',
    gives: [{ reply: '451 4.7.1 Temporary lookup failure of spam.example at rhsbl.example.org' }],
  }),
  text('feature/mtamark.m4', {
    name: 'mtamark',
    permits: final('5.7.1 to that too'),
    default: '"550 Rejected: " $&{client_addr} " not listed as MTA"',
    verdict: 'Refuses clients whose reverse zone says that they send no mail',
    meaning: 'An experiment with TXT records below the name of the client\'s address.',
    gives: [{ reply: '550 5.7.1 Rejected: 192.0.2.1 not listed as MTA' }],
  }),
  text('feature/mtamark.m4', {
    name: 'mtamark, lookup failed',
    permits: passing('4.4.3 there'),
    verdict: 'What a client reads whose MTA mark cannot be looked up',
    meaning: 'The second argument; without one such a failure is passed over.',
    gives: [{ reply: '451 4.4.3 Temporary lookup failure of _perm._smtp._srv.192.0.2.1' }],
  }),
  text('m4/proto.m4', {
    name: '_CODE553',
    kind: 'reply-code',
    permits: { classes: '5', meant: 'permanent' },
    default: '553',
    verdict: 'The code for addresses that cannot be right',
    meaning: 'The library\'s rules about addresses begin their texts with this macro.',
    gives: [{ reply: '553 5.1.3 <text>' }],
  }),
  text('feature/ratecontrol.m4', {
    name: '_RATE_CONTROL_REPLY',
    kind: 'reply-code',
    permits: limit,
    default: '452, or 421 with `terminate`',
    verdict: 'The code for a client that connects too often',
    meaning: '421 ends the session where the check is not delayed until RCPT.',
    gives: [{ reply: '452 4.3.2 Connection rate limit exceeded.' }],
  }),
  text('feature/conncontrol.m4', {
    name: '_CONN_CONTROL_REPLY',
    kind: 'reply-code',
    permits: limit,
    default: '452, or 421 with `terminate`',
    verdict: 'The code for a client with too many connections at once',
    meaning: 'With `nodelay` and `terminate` the client is told at once, and hung up on.',
    gives: [{ reply: '452 4.3.2 Too many open connections.' }],
  }),
  text('m4/proto.m4, TLS_connection', {
    name: 'TLS_ERRCODE',
    kind: 'reply-code',
    permits: { classes: '45', meant: 'refusal' },
    default: '454, or 554 with TLS_PERM_ERR',
    verdict: 'The code for a TLS handshake that failed',
    meaning: 'It stands before the text, and `TLS_DSNCODE` behind `$@`: both must begin alike.',
    gives: [{ reply: '454 4.7.0 TLS handshake failed.' }],
  }),
  text('m4/proto.m4, TLS_connection', {
    name: 'TLS_DSNCODE',
    kind: 'enhanced-code',
    permits: { classes: '45', meant: 'refusal' },
    default: '4.7.0, or 5.7.0 with TLS_PERM_ERR',
    verdict: 'The enhanced code for a TLS handshake that failed',
    meaning: 'Its class has to be that of `TLS_ERRCODE`.',
    gives: [{ reply: '454 4.7.0 STARTTLS failed.' }],
  }),
  text('m4/cfhead.m4, whose _TMPFMSG_ is one', {
    name: 'macro with a reply',
    permits: { classes: '45', meant: 'any' },
    verdict: 'A macro whose text is a reply',
    meaning: 'Rules put it behind `$:`; the enhanced code that stands with it there should begin with the same digit.',
    gives: [{ reply: '451 4.3.0 Temporary system failure. Please try again later.' }],
  }),
];
