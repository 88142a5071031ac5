import { exchangeServerErrors } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const exchange = {
  speaker: 'exchange',
  kind: 'program',
  greetings: ['Microsoft ESMTP MAIL Service'],
  sources: [exchangeServerErrors],
  rows: [
    says(
      'Unable to relay',
      'relay-denied',
      "The connector lets this client send only to the server's own domains.",
      { steps: ['Log in, or use a connector that may relay.'], causedBy: 'Receive connector' },
    ),
    says(
      'Message size exceeds fixed maximum message size',
      'message-too-big',
      'It is over the limit of the connector or the organisation.',
      { causedBy: 'MaxMessageSize' },
    ),
    says(['Routing loop detected', 'Hop count exceeded - possible mail loop'], 'mail-loop', 'Servers pass the message round.'),
  ],
} satisfies SpeakerTexts;
