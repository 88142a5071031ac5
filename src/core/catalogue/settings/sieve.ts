import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { rfc, work } from '../source.ts';

const dovecot = work('Dovecot 2.3, Pigeonhole 0.5.19, ext-reject.c and lda-sieve-plugin.c');
const stalwart = work('Stalwart, crates/smtp/src/scripts/event_loop.rs');

/** The standard knows no code in the text; Stalwart takes one from its beginning. */
const text: ReplyPermit = { classes: '45', meant: 'refusal', isWrapped: true };

/** Commands of a Sieve script that decide what becomes of a message that SMTP or LMTP brings. */
export const sieveSettings: readonly SettingEntry[] = [
  {
    program: 'sieve',
    name: 'ereject',
    kind: 'text',
    verdict: 'Refuses the message with this text',
    meaning: 'The server refuses at the end of the message where it still can, so that no bounce goes to a forged sender. Dovecot no longer can: it has taken the message and writes a mail. Most servers choose the code. Stalwart takes three digits and a blank at the beginning of the text for it, and says 503 5.5.3 where there are none.',
    permits: text,
    sources: [rfc(5429, '2.1'), dovecot, stalwart],
  },
  {
    program: 'sieve',
    name: 'reject',
    kind: 'text',
    verdict: 'Refuses the message, or sends a mail that says so',
    meaning: 'It may refuse in SMTP or answer with a mail of its own, as Dovecot does, which may reach somebody whose address was forged. `ereject` prefers the refusal.',
    permits: text,
    sources: [rfc(5429, '2.2'), dovecot, stalwart],
  },
  { program: 'sieve', name: 'discard', kind: 'action', verdict: 'Throws the message away without a word', meaning: 'The client has been told that all is well; nobody hears of it.', sources: [rfc(5228, '4.4')] },
  { program: 'sieve', name: 'redirect', kind: 'action', verdict: 'Sends the message on to another address', meaning: 'What the other server refuses comes back as a bounce to the first sender, not as a reply in this session.', sources: [rfc(5228, '4.2')] },
  { program: 'sieve', name: 'vacation', kind: 'action', verdict: 'Answers the message with a mail', meaning: 'It is a mail of its own, no reply of SMTP; the same sender gets it once in some days.', sources: [rfc(5230, '4')] },
];
