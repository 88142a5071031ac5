import { neteaseErrors } from '../pages.ts';
import { provider, says } from '../row.ts';
import * as why from '../why.ts';

export const netease = provider('netease', [neteaseErrors], { hosts: '163.com|126.com|yeah.net|netease.com', marks: 'mail.163.com|help.163.com|DT:SPM 163|HL:REP 163' }, [
  says('HL:REP', why.badReputation, 'The address writes to many mailboxes that do not exist.'),
  says('HL:IFC|MI:SFQ|MI:DMC', why.rateLimited, 'Too much, or too fast.'),
  says('HL:ICC', why.tooManyConnections, 'Too many sessions at NetEase.'),
  says('RP:DRC', why.tooManyRecipients, 'Too many recipients over one connection.'),
  says('DT:RBL', why.blocklisted, 'NetEase found the address on a block list.'),
  says('DT:SPM', why.spam, "NetEase's filter takes it for spam."),
  says('HL:MEP', why.senderRejected, 'The address has used many forged sender domains.'),
  says('MI:CEL', why.syntaxError, 'Too many wrong commands in the session.'),
]);
