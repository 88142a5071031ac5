import { neteaseErrors } from '../pages.ts';
import { says, type SpeakerTexts } from '../row.ts';

export const netease = {
  speaker: 'netease',
  kind: 'provider',
  hosts: ['163.com', '126.com', 'yeah.net', 'netease.com'],
  marks: ['mail.163.com', 'help.163.com', 'DT:SPM 163', 'HL:REP 163'],
  sources: [neteaseErrors],
  rows: [
    says('HL:REP', 'bad-reputation', 'The address writes to many mailboxes that do not exist.', { steps: ['Take dead addresses off the list.'] }),
    says('HL:ICC', 'too-many-connections', 'NetEase sees too many sessions at a time.'),
    says(['HL:IFC', 'MI:SFQ', 'MI:DMC', 'RP:DRC'], 'rate-limited', 'Too much in a short time, or over one connection (RP:DRC: recipients).'),
    says('DT:RBL', 'blocklisted', 'NetEase found the address on a block list.'),
    says('DT:SPM', 'spam', "NetEase's filter takes it for spam."),
    says(
      'too much fail authentication',
      'login-failed',
      'The login is locked after too many failures.',
      { steps: ["Use the authorisation code from the mailbox' settings."] },
    ),
  ],
} satisfies SpeakerTexts;
