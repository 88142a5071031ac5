import type { SettingEntry } from '../setting.ts';
import { work } from '../source.ts';
import { parameter, postconf } from './postfix-entry.ts';

/** What stands at the right of tables that change what servers and deliveries said. */
export const postfixFilters: readonly SettingEntry[] = [
  {
    program: 'postfix',
    name: 'status and text',
    format: 'postfix-status-filter',
    kind: 'reply',
    verdict: 'Replaces the enhanced code and the text of a delivery',
    meaning: 'The log shows it, and a bounce tells it to the sender. A 4 can be made a 5 and the reverse, so that mail is returned at once or tried on; success stays success, failure stays failure.',
    permits: { classes: '245', meant: 'any', enhancedOnly: 'Postfix logs a bad status code and leaves the outcome as it was.' },
    sources: [postconf, work('Postfix 3.7.11, src/global/dsn_filter.c')],
  },
  {
    program: 'postfix',
    name: 'line of a reply',
    format: 'postfix-reply-filter',
    kind: 'reply',
    verdict: 'Replaces a line that the other server sent',
    meaning: 'Read before Postfix reads the code in it, line by line where a reply has several; the last line decides. For servers that break the protocol.',
    permits: { classes: '2345', meant: 'any' },
    sources: [postconf, work('Postfix 3.7.11, src/smtp/smtp_chat.c')],
  },
];

const agents: readonly (readonly [name: string, what: string])[] = [
  ['smtp', 'deliveries by SMTP'],
  ['lmtp', 'deliveries by LMTP'],
  ['local', 'local deliveries'],
  ['pipe', 'deliveries to programs'],
  ['virtual', 'deliveries to virtual mailboxes'],
];

/** Parameters that name such tables, and tables of commands and DNS answers beside them. */
export const postfixFilterParameters: readonly SettingEntry[] = [
  parameter('default_delivery_status_filter', 'text', 'Tables that change the outcome of deliveries', 'Each outcome is looked up as its enhanced code and text, and replaced by the like. Since Postfix 3.0.', { default: '' }),
  ...agents.map(([name, what]) => parameter(`${name}_delivery_status_filter`, 'text', `Tables that change the outcome of ${what}`, `As \`default_delivery_status_filter\`, for ${what} alone.`, { default: '$default_delivery_status_filter' })),
  parameter('smtp_reply_filter', 'text', 'A table that changes what servers say', 'Each line of each reply is looked up before Postfix reads it. A last resort for servers that break the protocol. Since Postfix 2.7.', { default: '' }),
  parameter('lmtp_reply_filter', 'text', 'A table that changes what LMTP servers say', 'Works as `smtp_reply_filter`.', { default: '' }),
  parameter('smtpd_command_filter', 'text', 'A table that changes what clients say', 'Each command is looked up, and what is found is obeyed instead. Meant for clients that break the protocol. Since Postfix 2.7.', { default: '' }),
  parameter('smtpd_dns_reply_filter', 'text', 'Tables that leave out answers of DNS, for checks of clients', 'Since Postfix 3.0.', { default: '' }),
  parameter('smtp_dns_reply_filter', 'text', 'Tables that leave out answers of DNS, for deliveries', 'An answer that is all left out counts as none. Since Postfix 3.0.', { default: '' }),
  parameter('bounce_template_file', 'text', 'The texts of bounces', 'What senders read above the reply that their mail got; bounce(5) shows how they look.', { default: '' }),
];
