import { smtpFieldManual } from '../../catalogue/enhanced/vendor-pages.ts';
import { provider, says, suggests } from '../row.ts';
import * as why from '../why.ts';

export const yandex = provider('yandex', [smtpFieldManual], { hosts: 'yandex.ru|yandex.net|yandex.com', marks: 'ya.cc/|.yandex.net' }, [
  says('under suspicion of SPAM', why.spam, 'Yandex takes the message for spam.'),
  suggests('service is currently unavailable', why.greylisted, 'Most often new senders have to wait.', { codes: '451', enhanced: '4.7.1', isShared: true }),
]);
