import { sisimaiTables } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const orange = {
  speaker: 'orange',
  kind: 'provider',
  hosts: ['orange.fr', 'wanadoo.fr'],
  marks: ['OFR_', 'OFR00', 'LPN0', '.orange.fr ESMTP'],
  sources: [sisimaiTables],
  rows: [
    says(['OFR_416', 'OFR416', 'LPN*_416'], 'user-unknown', 'Orange says that the recipient is not valid.'),
    says(['OFR_417', 'LPN*_417'], 'mailbox-full', 'The Orange mailbox is over its quota.'),
    says(['LPN007_420', 'OFR_420', 'LPN007_426', 'OFR_426'], 'mailbox-disabled', 'The mailbox is archived (420) or locked (426).'),
    suggests(['OFR_506', 'LPN*_506'], 'spam', "Orange's filter refused the message as spam."),
    says(['OFR*_104', 'LPN*_104'], 'too-many-connections', 'Orange allows few sessions at a time.'),
    suggests(['OFR*_105', 'LPN*_105', 'OFR_999'], 'rate-limited', 'Orange wants this sender to slow down.'),
    says(
      ['OFR006_102', 'OFR006_103', 'LPN*_102', 'LPN*_103'],
      'blocklisted',
      'The address is blocked, by Orange or through Cloudmark.',
      { steps: ["For 102 ask at Cloudmark's reset page, for 103 at Orange."] },
    ),
    suggests(['OFR*_108', 'LPN*_108'], 'blocklisted', 'Orange refuses the service to this address.'),
    says(['LPN*_401', 'LPN*_517'], 'sender-authentication', '401 says that SPF failed, 517 that DMARC did.'),
  ],
} satisfies SpeakerTexts;
