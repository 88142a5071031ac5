import { exchangeServerErrors } from '../../catalogue/enhanced/vendor-pages.ts';
import { program, says } from '../row.ts';
import * as why from '../why.ts';

export const exchange = program('exchange', [exchangeServerErrors], { greetings: 'Microsoft ESMTP MAIL Service' }, [
  says('Unable to relay', why.relayDenied, 'The connector does not relay for this client.', { causedBy: 'Receive connector' }),
  says('exceeds fixed maximum', why.messageTooBig, "Over the connector's or organisation's limit.", { causedBy: 'MaxMessageSize' }),
]);
