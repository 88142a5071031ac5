import { smtpFieldManual, yahooErrors } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const yahoo = provider('yahoo', [yahooErrors], { hosts: 'yahoodns.net|yahoo.com|aol.com|yahoo.co.jp', marks: '[TSS|.yahooinc.com|postmaster.yahoo.com|.yahoo.com ESMTP' }, [
  suggests('[TSS0', why.rateLimited, 'Unusual volume, or users complained.', { steps: ['See the Sender Hub.'] }),
  suggests('VS1-', why.spam, 'Source or From: looks like spam.'),
  suggests(
    '[TS0',
    why.blocklisted,
    'Blocked for bad traffic, whatever the 421 promises.',
    { steps: ['Stop, clean the lists, then apply at the Sender Hub.'], retry: 'no' },
  ),
  says('permanently deferred|[BL21]|[BL23]', why.blocklisted, "Refused for good, by Yahoo's own list or Spamhaus.", { retry: 'no' }),
  says('not accepted for policy reasons', why.policy, 'Content, a link or missing authentication; [PH01] is phishing.', { act: 'sender-admin' }),
  says(
    "doesn't have a*account (|dd Not a valid recipient|dd Requested mail action aborted",
    why.userUnknown,
    'There is no such Yahoo or AOL account.',
  ),
  says('unresolvable RFC.5321', why.senderRejected, 'The domain in MAIL FROM has neither A nor MX.'),
  suggests('(AU01)|[AU01]', why.senderAuthentication, 'DKIM or DMARC did not pass at Yahoo.', { isFirst: true }),
  suggests('no longer valid. [-20]', why.mailboxDisabled, 'The account was closed.', { sources: [smtpFieldManual] }),
]);
