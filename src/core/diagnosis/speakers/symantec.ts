import { smtpFieldManual, zoneMtaRules } from '../../catalogue/enhanced/vendor-pages.ts';
import { filter, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const symantec = filter('symantec', [smtpFieldManual], { hosts: 'messagelabs.com|messagelabs.net', marks: 'symanteccloud' }, [
  suggests('Message filtered.', why.spam, 'A signature or policy fits.'),
  says('trying to use me * as a relay', why.relayDenied, 'Address not registered, or MX wrong.'),
  says('Invalid recipient <*> (#5.1.1)', why.userUnknown, 'The customer lists no such recipient.'),
  suggests('Requested action aborted [9]', why.greylisted, 'Put off by MessageLabs; try again.', { codes: '450' }),
  suggests('Symantec Zodiac', why.blocklisted, 'The address has a bad name there.', { sources: [zoneMtaRules] }),
]);
