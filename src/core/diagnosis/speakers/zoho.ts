import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { zohoErrors } from '../pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const zoho = provider('zoho', [smtpFieldManual], { hosts: 'zoho.com|zoho.eu|zohomail.com', marks: 'Zoho Mail|.zoho.com' }, [
  suggests('rejected by destination domain', why.recipientRestricted, "The recipient's domain blocks this sender."),
  says('Relaying disallowed', why.relayDenied, "From is not the login's, or the domain not at Zoho.", { sources: [zohoErrors] }),
  suggests('MailPolicy violation', why.policy, "The mail policy of the recipient's domain hit."),
]);
