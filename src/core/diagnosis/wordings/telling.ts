import * as why from '../why.ts';
import type { Wording } from './wording.ts';

/** Words that mean one thing wherever they stand, and must be heard before the more general. */
export const tellingWordings = [
  { reason: why.blocklistError, says: ['open resolver|public resolver|public dns|excessive number of queries', 'block|list|rbl|hostname'] },
  { reason: why.suppressed, says: ['suppress|marked as inactive|previously bounced|hard bounced|has unsubscribed'] },
  { reason: why.greylisted, says: ['greylist|graylist|grey list|gray list|postgrey|liste grise'], retry: 'yes' },
  { reason: why.smtputf8Required, says: ['smtputf8|utf8smtp|unicode address|internationali|non ascii address'] },
  { reason: why.notRfcCompliant, says: ['bare lf|bare cr|bare line|bare newline|bare carriage|naked lf|stray lf|lf without cr|cr without lf'] },
  { reason: why.notRfcCompliant, says: ['line ', 'too long|length exceed|longer than|exceeds 9|exceeds 1'], unless: 'command|header line' },
  {
    reason: why.notRfcCompliant,
    says: ['rfc 5322|rfc5322|rfc 2822|rfc2822|rfc 822|rfc822|822 bis|rfc complian|rfc violat', 'not |violat|complian|invalid|must |break'],
    unless: 'address is not a valid|helo',
  },
  {
    reason: why.notRfcCompliant,
    says: ['header|from field|message id|date field', 'missing|duplicate |multiple|no valid|more than one|malformed|lacks|required|invalid header|empty|without'],
    unless: 'helo|spf |dkim|dmarc|blocked senders',
  },
  { reason: why.notRfcCompliant, says: ['message|mime|mail ', 'malformed|badly format|not conform|nul char|null char|null byte'] },
  { reason: why.senderRejected, says: ['sender|mail from|from domain', 'nullmx|null mx|not accept mail'] },
  {
    reason: why.noMailService,
    says: ['nullmx|null mx|not accept mail|not accept email|not accept any mail|not receive mail|not receive email|not receive any mail|doesnt receive|doesnt accept mail|no smtp service|accepts no mail|no mail accepted'],
    unless: 'mail from|from |ipv6|mail without|listed',
  },
  {
    reason: why.mailLoop,
    says: ['mail loop|routing loop|loop detected|loops back|loop back|too many hops|hop count|hops exceeded|looping|too many received|maximum hop|forwarding loop|forwarded more than|in a loop|best preference mx|delivered to header'],
  },
  {
    reason: why.programFailed,
    says: ['unknown mailer error|procmail|maildrop|pipe to|delivery program|exit status|exited with|child status|command died|command output|cannot execute|local delivery failed'],
    unless: 'quota|full',
  },
] as const satisfies readonly Wording[];
