import { sendgridErrors } from '../pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const sendgrid = provider('sendgrid', [sendgridErrors], { hosts: 'sendgrid.net' }, [
  says('Maximum credits exceeded', why.quotaExceeded, 'The SendGrid account has no mail credits left.'),
  says('to send from that email address|a verified Sender', why.senderRejected, 'From is no verified Sender Identity.'),
  says(
    'Unauthenticated senders not allowed',
    why.loginRequired,
    'SendGrid relays only for who has logged in.',
    { steps: ['Log in as `apikey` with the key for password.'] },
  ),
  says(
    'Bad username / password|provided authorization grant',
    why.loginFailed,
    'The API key is wrong or revoked.',
    { steps: ['Use the word `apikey` for the user name.'] },
  ),
]);
