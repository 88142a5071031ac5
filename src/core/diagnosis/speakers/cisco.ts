import { ciscoGuide } from '../pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const cisco = {
  speaker: 'cisco',
  kind: 'filter',
  hosts: ['iphmx.com'],
  marks: ['ironport'],
  sources: [ciscoGuide],
  rows: [
    suggests(
      ["due to the sending MTA's poor reputation", "sending MTA's poor reputation"],
      'blocklisted',
      'Cisco Talos thinks badly of the address.',
      { steps: ["Look it up at Talos; the recipient's administrator can let you in."] },
    ),
    says('#5.1.0 Address rejected', 'user-unknown', "The gateway's directory does not take the recipient."),
    says(
      'Your access to submit messages to this e-mail system has been rejected',
      'blocklisted',
      "The gateway's access table blocks the sender group of the address.",
    ),
    says('SPF unauthorized mail is prohibited', 'sender-authentication', 'The gateway refuses what SPF does not allow.'),
  ],
} satisfies SpeakerTexts;
