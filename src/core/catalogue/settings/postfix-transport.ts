import type { SettingEntry } from '../setting.ts';
import { manual } from '../source.ts';
import { enhancedUntaken, to } from './postfix-entry.ts';

const sources = [manual('Postfix, transport(5)', 'https://www.postfix.org/transport.5.html'), manual('Postfix, error(8)', 'https://www.postfix.org/error.8.html')];
const enhancedOnly = 'It would be sent as a part of the text.';

/** Transports that give a reply instead of delivering. */
export const postfixTransports: readonly SettingEntry[] = [
  {
    program: 'postfix',
    name: 'error',
    format: 'postfix-transport',
    kind: 'reply',
    verdict: 'Returns the mail with the text that follows',
    meaning: 'The SMTP server refuses the recipient at once, with 550; what is in the queue already is bounced. The text may begin with an enhanced code.',
    permits: { classes: '5', meant: 'permanent', enhancedUntaken, enhancedOnly, mended: 'The transport error always fails for good, so clients see 550 and 5. For a delay write retry:.' },
    gives: [to('RCPT', '550 5.1.1 <user@example.com>: Recipient address rejected: the text', 'where it says 5.1.1')],
    sources,
  },
  {
    program: 'postfix',
    name: 'retry',
    format: 'postfix-transport',
    kind: 'reply',
    verdict: 'Puts mail off with the text that follows',
    meaning: 'The SMTP server answers 450; what is in the queue already stays there. The text may begin with an enhanced code.',
    permits: { classes: '4', meant: 'temporary', enhancedUntaken, enhancedOnly, mended: 'The transport retry only puts off, so clients see 450 and 4. For a refusal write error:.' },
    gives: [to('RCPT', '450 4.2.1 <user@example.com>: Recipient address rejected: the text', 'where it says 4.2.1')],
    sources,
  },
  {
    program: 'postfix',
    name: 'error',
    format: 'postfix-local-transport',
    kind: 'reply',
    verdict: 'Bounces what local delivery hands on, with this text',
    meaning: 'The message was taken long before, so that the sender gets a bounce instead of a refusal.',
    permits: { classes: '5', meant: 'permanent', enhancedOnly: 'The bounce would tell it as a part of the text, behind 5.0.0.', mended: 'The transport error fails for good, and the bounce tells 5.' },
    sources,
  },
  {
    program: 'postfix',
    name: 'retry',
    format: 'postfix-local-transport',
    kind: 'reply',
    verdict: 'Leaves in the queue what local delivery hands on',
    meaning: 'It is tried again until `maximal_queue_lifetime` is over.',
    permits: { classes: '4', meant: 'temporary', enhancedOnly: 'The log would tell it as a part of the text, behind 4.0.0.', mended: 'The transport retry puts off, and the log tells 4.' },
    sources,
  },
  { program: 'postfix', name: 'discard', format: 'postfix-transport', kind: 'action', verdict: 'Takes mail and drops it', meaning: 'Nobody hears of it; the text that follows goes to the log.', sources },
];
