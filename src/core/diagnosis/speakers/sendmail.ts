import { sendmailServer } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const sendmail = {
  speaker: 'sendmail',
  kind: 'program',
  greetings: ['ESMTP Sendmail'],
  sources: [sendmailServer],
  rows: [
    suggests(['>... User unknown', '>... No such user', '>... User not exist'], 'user-unknown', 'No account or alias of that name is on the server.'),
    says(
      ['... Relaying denied', 'Relaying denied. Proper authentication required', 'Relaying denied. IP name lookup failed'],
      'relay-denied',
      'The client is not among those for which the server relays.',
      { steps: ['Log in, or add the client to the access table.'], causedBy: 'access_db' },
    ),
    suggests('>... Access denied', 'sender-rejected', 'The access table refuses the sender or host.', { causedBy: 'access_db' }),
    says(
      ['Domain of sender address * does not exist', 'Domain of sender address * does not resolve'],
      'sender-rejected',
      'DNS has no domain like that in MAIL FROM.',
      { causedBy: 'accept_unresolvable_domains' },
    ),
    says('IP name lookup failed', 'ptr-missing', 'The address has no name in DNS.', { causedBy: 'require_rdns' }),
    says('Too many open connections', 'too-many-connections', 'Too many sessions of this client are open.', { causedBy: 'conncontrol' }),
    says('Too many hops', 'mail-loop', 'Too many servers have passed it on.', { causedBy: 'MaxHopCount', isShared: true }),
    suggests(
      ['Local configuration error', 'config error: mail loops back to me'],
      'mail-loop',
      'DNS sends the domain here, and sendmail does not take it for its own.',
      { steps: ['Add the domain to `local-host-names`.'], causedBy: 'class w' },
    ),
    says(
      'unknown mailer error',
      'program-failed',
      'The program that should have delivered ended with a number that says nothing.',
      { steps: ['Look in its own log.'] },
    ),
  ],
} satisfies SpeakerTexts;
