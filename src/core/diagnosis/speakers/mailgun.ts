import { mailgunIssue } from '../pages.ts';
import { provider, suggests } from '../row.ts';
import * as why from '../why.ts';

export const mailgun = provider('mailgun', [mailgunIssue], { hosts: 'mailgun.org' }, [
  suggests('is not allowed to send:', why.accountBlocked, 'The domain is disabled, or a sandbox.'),
]);
