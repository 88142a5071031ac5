import * as why from '../why.ts';
import type { Wording } from './wording.ts';

/** Words that mean one thing wherever they stand, and must be heard before the more general. */
export const tellingWordings = [
  { reason: why.blocklistError, says: ['open resolver|public resolver', 'block|list|rbl|hostname'] },
  { reason: why.suppressed, says: ['suppress|marked as inactive|previously bounced|hard bounced'] },
  { reason: why.greylisted, says: ['greylist|graylist|grey list|gray list|postgrey|first time sender|new sender|first contact'], retry: 'yes' },
  { reason: why.spam, says: ['says spam|bayes|spam classification|as spam|is spam |likely spam|spam detected'] },
  { reason: why.smtputf8Required, says: ['smtputf8|unicode address|internationali|non ascii address'] },
  { reason: why.notRfcCompliant, says: ['multiple from |bare lf|bare cr|bare line|bare newline|bare carriage|lf without cr|cr without lf'] },
  { reason: why.notRfcCompliant, says: ['line |lines ', 'too long|longer than|exceeds 9'], unless: 'command|header line' },
  {
    reason: why.notRfcCompliant,
    says: ['rfc 5322|rfc5322|rfc 2822|rfc2822|rfc 822|rfc822|822 bis|rfc complian|rfc violat', 'not |violat|complian|invalid|must |break'],
    unless: 'address is not a valid|helo',
  },
  {
    reason: why.notRfcCompliant,
    says: ['header|message id', 'missing|duplicate |multiple|no valid|more than one|malformed|required|invalid header|empty|without'],
    unless: 'helo|spf |dkim|dmarc|blocked senders',
  },
  { reason: why.notRfcCompliant, says: ['message|mime|mail ', 'malformed|mime structure|not conform|nul char|null byte'] },
  { reason: why.senderRejected, says: ['sender|mail from|from domain', 'nullmx|null mx'] },
  {
    reason: why.noMailService,
    says: ['nullmx|null mx|not accept mail|not accept email|not receive mail|not receive email|doesnt receive|doesnt accept mail|no smtp service|send only'],
    unless: 'mail from|from |ipv6|listed',
  },
  {
    reason: why.mailLoop,
    says: ['mail loop|loop |passed through too many|servers already|routing loop|loop detected|loops back|too many hops|hop count|looping|too many received|forwarding loop|forwarded more than|in a loop|best preference mx'],
  },
  {
    reason: why.programFailed,
    says: ['unknown mailer error|procmail|pipe to|delivery program|exit status|exited with|child status|command died|command output'],
    unless: 'quota|full',
  },
] as const satisfies readonly Wording[];
