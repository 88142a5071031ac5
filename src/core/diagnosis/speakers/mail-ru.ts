import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const mailRu = provider('mail-ru', [smtpFieldManual], { hosts: 'mail.ru', marks: 'help.mail.ru|.mail.ru ESMTP' }, [
  says('accepted -- invalid mailbox', why.userUnknown, 'The mailbox does not exist or is switched off.'),
  says('spam message rejected. Please visit http*mail.ru', why.spam, 'Mail.ru refused it as spam.'),
  says('sending for this account is disabled', why.accountBlocked, 'Mail.ru has locked the sending account.'),
]);
