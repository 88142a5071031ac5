import type { SettingEntry } from '../setting.ts';
import { manual } from '../source.ts';
import { enhancedUntaken, mended, to } from './postfix-entry.ts';

type More = Partial<Pick<SettingEntry, 'kind' | 'permits' | 'gives' | 'unknown'>>;

const access = manual('Postfix, access(5)', 'https://www.postfix.org/access.5.html');

const enhancedOnly = 'It would be sent as a part of the text, behind the code that Postfix puts there.';

function action(name: string, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'postfix', name, format: 'postfix-access', kind: 'action', verdict, meaning, sources: [access], ...more };
}

/** What stands at the right of an access table, and what a policy server answers. */
export const postfixAccessActions: readonly SettingEntry[] = [
  action('4NN text, 5NN text', 'Refuses with a code and a text of your own', '421 and 521 hang up besides. Without an enhanced code Postfix puts 4.7.1 or 5.7.1; a code of recipients such as 5.1.1 becomes 5.1.7 where a sender is judged, and 5.0.0 where a client is.', {
    kind: 'reply',
    permits: {
      classes: '45',
      meant: 'refusal',
      isRequired: true,
      otherwise: 'Postfix takes any other number with a text for a restriction that it does not know, and answers 451 4.3.5 Server configuration error.',
      untaken: 'Postfix wants three digits and a blank. This it takes for the name of a restriction, and answers 451 4.3.5 Server configuration error.',
      enhancedUntaken,
      bare: 'A number without a text means OK: Postfix lets it through. Write a text after it.',
      mended,
    },
    gives: [to('RCPT', '550 5.1.1 <user@example.com>: Recipient address rejected: the text', 'where it says 550 5.1.1')],
  }),
  action('unknown action', 'No action of access tables', 'A word that is no action is the name of a restriction, or of a class of them that `smtpd_restriction_classes` lists. This one looks like an action with a slip in it.', {
    unknown: 'Postfix takes it for a restriction that it does not know, and answers 451 4.3.5 Server configuration error.',
  }),
  action('REJECT', 'Refuses for good', 'With `access_map_reject_code`, 5.7.1 and the text that follows, or Access denied. An enhanced code may come first.', {
    kind: 'reply',
    permits: { classes: '5', meant: 'refusal', enhancedUntaken, enhancedOnly, mended: 'Postfix sends it as 5, since `access_map_reject_code` is 554.' },
    gives: [to('RCPT', '554 5.7.1 <user@example.com>: Recipient address rejected: Access denied')],
  }),
  action('DEFER', 'Puts off', 'With `access_map_defer_code`, 4.7.1 and the text that follows.', {
    kind: 'reply',
    permits: { classes: '4', meant: 'temporary', enhancedUntaken, enhancedOnly, mended: 'Postfix sends it as 4, since `access_map_defer_code` is 450.' },
    gives: [to('RCPT', '450 4.7.1 <user@example.com>: Recipient address rejected: Access denied')],
  }),
  action('DEFER_IF_PERMIT', 'Puts off what would be let through', 'With `access_map_defer_code`; a later refusal still refuses for good. Greylisting answers so.', {
    kind: 'reply',
    permits: { classes: '4', meant: 'temporary', enhancedUntaken, enhancedOnly, mended: 'DEFER_IF_PERMIT sends it as 4.' },
    gives: [to('RCPT', '450 4.7.1 <user@example.com>: Recipient address rejected: Service unavailable')],
  }),
  action('DEFER_IF_REJECT', 'Puts off what would be refused', 'With `access_map_defer_code`; what no later word refuses is let through.', {
    kind: 'reply',
    permits: { classes: '4', meant: 'temporary', enhancedUntaken, enhancedOnly, mended: 'DEFER_IF_REJECT sends it as 4.' },
  }),
  action('OK', 'Lets through', 'Ends this list of restrictions, not the other lists.'),
  action('DUNNO', 'Decides nothing', 'Parents of the domain or network are not looked up any more; the next restriction is asked.'),
  action('HOLD', 'Takes the message and keeps it', 'In the hold queue, until somebody releases it. For all its recipients.'),
  action('DISCARD', 'Takes the message and drops it', 'The client is told that all is well. For all its recipients.', { gives: [{ reply: '250 2.0.0 Ok: queued as 4AAC0218207', command: '.' }] }),
  action('FILTER', 'Sends the message through a filter', 'Transport and destination follow.'),
  action('REDIRECT', 'Sends the message to another address', 'For all its recipients.'),
  action('BCC', 'Sends a copy to another address', 'Since Postfix 3.0.'),
  action('PREPEND', 'Puts a header before the message', 'Not in `smtpd_end_of_data_restrictions`, where it is too late.'),
  action('WARN', 'Logs a warning', 'The client notices nothing of the warning.'),
  action('INFO', 'Logs a line', 'Since Postfix 3.0; nobody outside sees it.'),
  action('PERMIT_AUTH_DESTINATION', 'Lets through what is for own domains', 'As the restriction of that name.'),
];
