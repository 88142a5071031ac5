import type { SettingEntry } from '../setting.ts';
import { manual, work } from '../source.ts';
import { enhancedUntaken, to } from './postfix-entry.ts';

type More = Partial<Pick<SettingEntry, 'kind' | 'permits' | 'gives' | 'unknown' | 'sources'>>;

const checks = manual('Postfix, header_checks(5)', 'https://www.postfix.org/header_checks.5.html');

function action(name: string, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'postfix', name, format: 'postfix-checks', kind: 'action', verdict, meaning, sources: [checks], ...more };
}

/** What stands at the right of header_checks, body_checks and their kind. */
export const postfixChecksActions: readonly SettingEntry[] = [
  action('4NN text, 5NN text', 'No action of header and body checks', 'Access tables take a code and a text; here Postfix 3.7.11 warns of an unknown command and goes on.', {
    kind: 'reply',
    permits: { classes: '', meant: 'refusal', instead: 'REJECT', enhancedOnly: 'Postfix logs an unknown command, and the message passes. Write REJECT and the text.' },
  }),
  action('unknown action', 'No action of header and body checks', 'Each kind of table has actions of its own: DEFER and PERMIT belong to access tables. Here a message is put off with REJECT and an enhanced code that begins with 4.', {
    unknown: 'Postfix logs an unknown command, and the message passes.',
    sources: [checks, work('Postfix 3.7.11, cleanup_message.c')],
  }),
  action('action while delivering', 'No action of checks while Postfix delivers', '`smtp_header_checks` and its kind only change or log lines: what refuses or diverts a message belongs to `header_checks`, which looks at it when it comes in.', {
    unknown: 'The SMTP client of Postfix logs an unsupported command and delivers the message as it is.',
    sources: [checks, work('Postfix 3.7.11, header_body_checks.c and smtp_proto.c')],
  }),
  action('REJECT', 'Refuses the message', 'With 550 5.7.1 and the text that follows. An enhanced code may come first: with 4 Postfix sends 451.', {
    kind: 'reply',
    permits: {
      classes: '45',
      meant: 'refusal',
      enhancedOnly: 'Postfix would send it as a part of the text, behind 550 5.7.1. Write the enhanced code alone: 4 makes it 451.',
      enhancedUntaken,
      mended: 'Postfix logs a bad action and answers 451.',
    },
    gives: [to('.', '550 5.7.1 message content rejected')],
  }),
  action('DISCARD', 'Takes the message and drops it', 'Sender and recipient hear nothing.', { gives: [to('.', '250 2.0.0 Ok: queued as 4AAC0218207')] }),
  action('HOLD', 'Takes the message and keeps it', 'In the hold queue, until somebody looks at it.'),
  action('BCC', 'Adds a recipient', 'Since Postfix 3.0.'),
  action('DUNNO', 'Goes on with the next line', 'The line is not held against later patterns.'),
  action('OK', 'Goes on with the next line', 'The same as DUNNO; it does not let the message through.'),
  action('FILTER', 'Sends the message through a filter', 'Destination and transport of the filter follow.'),
  action('IGNORE', 'Removes the line', 'The message goes on without it.'),
  action('INFO', 'Logs the line', 'Nobody outside sees it; the text follows.'),
  action('PASS', 'Lets the message through', 'No later line is looked at. Since Postfix 3.2.'),
  action('PREPEND', 'Puts a line before this one', 'The line follows.'),
  action('REDIRECT', 'Sends the message to another address', 'Instead of all its recipients.'),
  action('REPLACE', 'Replaces the line', 'The new line follows.'),
  action('STRIP', 'Removes the line and logs it', 'Since Postfix 3.2.'),
  action('WARN', 'Logs a warning with the line', 'For trying a pattern before it refuses anything.'),
];
