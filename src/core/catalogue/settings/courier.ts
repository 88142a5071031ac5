import type { Choice, ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const access = work('Courier 1.0.16, makesmtpaccess(8), couriertcpd(8) and submit.C');
const bofh = work('Courier 1.0.16, courier(8), submit.C and bofh.c');
const esmtpd = work('Courier 1.0.16, esmtpd as shipped and courieresmtpd');
const manual = work('Courier 1.0.16, courier(8)');

const blocked: ReplyPermit = { classes: '45', meant: 'refusal', otherwise: 'Courier takes the number away and sends 511 with the text.' };

type More = Partial<Omit<SettingEntry, 'program' | 'name' | 'kind' | 'verdict' | 'meaning'>>;

function setting(name: string, kind: SettingEntry['kind'], source: SettingEntry['sources'][number], verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'courier', name, kind, verdict, meaning, sources: [source], ...more };
}

function onOff(on: string, off: string): readonly Choice[] {
  return [{ value: '1', meaning: on }, { value: '0', meaning: off }];
}

/** Control files in Courier's folder, each of which holds one value. */
export const courierControls: readonly SettingEntry[] = [
  setting('sizelimit', 'size', manual, 'The largest message that Courier takes', 'In octets. 0 means as much as the disk holds; the variable SIZELIMIT goes before it.', {
    default: '10485760',
    unit: 'octets',
    minimum: 'message-content',
    gives: [{ reply: '534 SIZE=Message too big.', command: 'MAIL' }],
  }),
  setting('queuetime', 'time', manual, 'How long Courier tries before a message comes back', 'A number and w, d, h, m or s; several may follow each other, as in 1w2d.', { default: '1w', unit: 's', minimum: 'give-up-time' }),
  setting('warntime', 'time', manual, 'When a sender hears that a message is late', 'Told after the first attempt that ends later than this.', { default: '4h', unit: 's' }),
  setting('esmtptimeout', 'time', manual, 'How long Courier waits for the answer to a command', 'Bare numbers are seconds. Greeting, connection and data have files of their own.', { default: '10m', unit: 's', minimum: 'timeout-mail' }),
  setting('esmtptimeouthelo', 'time', manual, 'How long Courier waits for the greeting and for the answer to EHLO', 'Servers that slow strangers down on purpose use it up.', { default: '5m', unit: 's', minimum: 'timeout-greeting' }),
  setting('esmtptimeoutdata', 'time', manual, 'How long sending a message may take', 'On a slow line it sets how large a message can be: raise it there.', { default: '5m', unit: 's', minimum: 'timeout-data-block' }),
  setting('esmtptimeoutconnect', 'time', manual, 'How long Courier waits for a connection', 'With 0 the system\'s own patience counts.', { default: '1m', unit: 's' }),
];

function spf(name: string, what: string, meaning: string, command: string): SettingEntry {
  return setting(name, 'text', bofh, `Which SPF results of ${what} are let through`, meaning, {
    default: 'off',
    gives: [
      { reply: '517 SPF fail user@example.com: <explanation>', when: 'for fail and softfail', command },
      { reply: '417 SPF error user@example.com: <explanation>', when: 'for other results', command },
    ],
  });
}

/** What Courier's SMTP server is told: whom it refuses, and with which words. */
export const courierSettings: readonly SettingEntry[] = [
  ...courierControls,
  setting('BLOCK', 'reply', access, 'Has every recipient refused for this client, with this text', 'The client may connect and say MAIL; RCPT is refused. Put the code first. Empty, it lets a client through that a block list knows.', {
    permits: blocked,
    gives: [{ reply: '550 <text>', command: 'RCPT' }, { reply: '511 <text>', when: 'where the text has no code', command: 'RCPT' }],
  }),
  setting('maxrcpts', 'count', bofh, 'How many recipients one message may have', 'The others are put off; with `hard` behind the number they are refused for good.', {
    default: '100',
    minimum: 'recipients',
    choices: [{ value: 'hard', meaning: 'Recipients beyond the number are refused for good.', gives: [{ reply: '531 Too many recipients.', command: 'RCPT' }] }],
    gives: [{ reply: '431 Too many recipients.', command: 'RCPT' }],
  }),
  setting('badfrom', 'action', bofh, 'Refuses mail from this sender', 'An address, `@domain`, or `@.domain` for all below it.', { gives: [{ reply: '517 Sender rejected: user@example.com', command: 'MAIL' }] }),
  setting('badmx', 'action', bofh, 'Refuses senders whose domain has this mail server', 'An IP address. It needs BOFHCHECKDNS, which is on unless somebody turned it off.', { gives: [{ reply: '517 Mail server at 192.0.2.1 is blocked.', command: 'MAIL' }] }),
  setting('freemail', 'action', bofh, 'Takes mail of this domain from its own servers only', 'The domains behind the first are others that its servers may be in.', { gives: [{ reply: '517 Sender rejected: user@example.com can be accepted only from example.com\'s mail relays.', command: 'MAIL' }] }),
  setting('spamtrap', 'action', bofh, 'Refuses a message that names this recipient', 'It counts after aliases, and for all recipients of the message.', { gives: [{ reply: '550 Spam refused.', command: '.' }] }),
  setting('BOFHCHECKHELO', 'choice', bofh, 'Whether the name in EHLO must belong to the client', 'Clients that may relay are not asked.', {
    default: '0',
    choices: [
      { value: '1', meaning: 'A wrong name is refused for good, with 517.' },
      { value: '2', meaning: 'A wrong name is only put off, with 417.' },
      { value: '0', meaning: 'Any name will do.' },
    ],
  }),
  setting('BOFHHEADERLIMIT', 'size', bofh, 'How large a message\'s header may be', 'In octets, and no less than 1000.', { default: '100000', unit: 'octets', gives: [{ reply: '534 Message header size exceeds policy limit.', command: '.' }] }),
  spf('BOFHSPFHELO', 'the name in EHLO', 'Results that are not listed are refused; which of them for good, BOFHSPFHARDERROR says.', 'MAIL'),
  spf('BOFHSPFMAILFROM', 'the sender', 'Bounces have no sender, so nothing is asked about them. List softfail too unless forwarded mail may fail.', 'MAIL'),
  spf('BOFHSPFFROM', 'the From line', 'SPF was not made for it: lists write in others\' names from their own servers. The keyword mailfromok lets those pass.', '.'),
  setting('BOFHSPFHARDERROR', 'text', bofh, 'Which unwanted SPF results are refused for good', 'For the others the client is asked to come again, with 417.', { default: 'fail,softfail' }),
  setting('BOFHCHECKDNS', 'choice', esmtpd, 'Whether a sender\'s domain must be in the DNS', 'A domain with broken MX records is refused as well.', {
    default: '1',
    choices: onOff('Senders from nowhere are refused.', 'The domain is not looked up, and badmx finds nothing.'),
    gives: [
      { reply: '517 Domain does not exist: example.com. Invalid domain, see <URL:https://www.ietf.org/rfc/rfc1035.txt>', command: 'MAIL' },
      { reply: '417 DNS lookup failure: example.com.  Try again later.', when: 'where the DNS does not answer', command: 'MAIL' },
    ],
  }),
  setting('BOFHNOEXPN', 'choice', esmtpd, 'Whether EXPN is turned off', 'It shows strangers who is on a list.', { choices: onOff('EXPN tells nothing.', 'EXPN is answered.'), gives: [{ reply: '252 EXPN disabled', when: 'if it is 1', command: 'EXPN' }] }),
  setting('BOFHNOVRFY', 'choice', esmtpd, 'Whether VRFY is turned off', 'It shows strangers which addresses there are.', { choices: onOff('VRFY tells nothing.', 'VRFY is answered.'), gives: [{ reply: '252 VRFY disabled', when: 'if it is 1', command: 'VRFY' }] }),
  setting('AUTH_REQUIRED', 'choice', esmtpd, 'Whether nobody may send without a log-in', 'Right for submission on port 587. On port 25 it keeps all mail from outside away.', {
    default: '0',
    choices: onOff('MAIL needs a log-in first.', 'Strangers may deliver to local mailboxes.'),
    gives: [{ reply: '535 Authentication required.', when: 'if it is 1', command: 'MAIL' }],
  }),
];
