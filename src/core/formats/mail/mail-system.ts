import { fieldText } from './header.ts';
import type { Mail } from './mail.ts';

const forwarded = /^\s*(?:re|fwd?|aw|wg|sv|tr|rv|antw)\s*:/i;
const failing = /undeliver|returned mail|return(?:ed)? to sender|failure notice|delivery (?:status|failure|report|notification|problem)|mail (?:delivery )?(?:-\s?)?(?:fail|could not|system error)|not (?:be )?delivered|non.?delivery|message delivery|delivery has failed|error sending your mail|warning: could not send|delivery delayed/i;
const automaticAnswer = /^\s*(?:automatic reply|auto(?:matic)?[- :]?(?:reply|response|answer)|out of (?:the )?office|vacation|abwesen|automatische antwort|réponse automatique)/i;
const systemNames = /mailer.?daemon|post.?master|mail.?delivery|mail administrator|system administrator|mail system|\bNDR\b|mailsystem|mail\.?delivery\.?system/i;

/** How plainly a mail's header says that a mail system made it: `certain` by sender, subject or failed recipients; `perhaps` as an automatic answer does. */
export function madeBySystem({ fields }: Mail): 'certain' | 'perhaps' | 'no' {
  const subject = fieldText(fields, 'subject');
  if (automaticAnswer.test(subject)) return 'no';
  if (systemNames.test(fieldText(fields, 'from')) || fields.some(({ name }) => name === 'x-failed-recipients') || (failing.test(subject) && !forwarded.test(subject))) return 'certain';
  const returnPath = fields.find(({ name }) => name === 'return-path')?.value.text;
  const returnsNowhere = returnPath !== undefined && /^\s*<?(?:MAILER-DAEMON\b[^>]*)?>?\s*$/i.test(returnPath);
  return returnsNowhere || /^\s*auto-(?:replied|generated)/i.test(fieldText(fields, 'auto-submitted')) ? 'perhaps' : 'no';
}

/** Whether the sender is an address that no person writes from. */
export function isFromNobody({ fields }: Mail): boolean {
  return /\b(?:no|do.?not)[-_.]?reply\S{0,64}@/i.test(fieldText(fields, 'from'));
}

/** Whether sender and subject leave no doubt that a mail reports a failure. */
export function isCertainlyFailure({ fields }: Mail): boolean {
  const subject = fieldText(fields, 'subject');
  return systemNames.test(fieldText(fields, 'from')) && failing.test(subject) && !forwarded.test(subject);
}

/** What only a mail that reports a failed delivery says. */
const saysSo =
  /(?:could|can|was|were|did|has) ?n[o']t (?:be |been |able to be |able to |reach |accepted |receive )?(?:deliver|sent|reach|accept|receive)|cannot be delivered|unable to (?:deliver|send)|not (?:been )?able to (?:be )?deliver|undeliver(?:able|ed)|deliver(?:y|ing)\b.{0,60}\bfailed|failed permanently|did not (?:reach|receive)|not delivered|permanent (?:fatal |delivery )?errors?|deliver(?:y|ing)? (?:errors?|problems?)|trouble delivering|error (?:occurred|delivering)|rejected (?:your message|by)|Failure Reasons|Transcript of session follows|mail delivery (?:agent|software)|qmail-send program|not a member|are not member|unknown recipient|invalid (?:final delivery|user address)|account is disabled|-server message|temporarily deferred|delivery status notification|(?:has )?been delayed|(?:did not|does not|doesn't) exist|unknown user|user unknown|malformed address|(?:incorrectly|wrongly) constructed/i;

/** What opens a bounce where its header was not copied with it. */
const opens =
  /^(?:Hi\. This is the qmail-send program|This message was created automatically by mail delivery software|This is the mail system at host |This is a delivery failure notification message|Diagnostic information for administrators:|Delivery to the following recipients? failed permanently|Delivery has failed to these recipients|\s+-{3,} (?:The following addresses had permanent fatal errors|Transcript of session follows) -{3,}|Reporting-MTA:\s|Your mail sent on: .{0,60}(?:\r\n|\r|\n)\s{0,20}Could not be delivered to:)/m;

export function saysThatDeliveryFailed(text: string): boolean {
  return saysSo.test(text);
}

export function opensLikeBounce(text: string): boolean {
  return opens.test(text);
}
