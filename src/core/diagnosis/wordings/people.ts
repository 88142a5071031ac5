import { disabled, failed, mailbox, refused, unknown } from './lexicon.ts';
import * as why from '../why.ts';
import type { Wording } from './wording.ts';

/** The recipient, the domain, the sender; first what only looks so by its enhanced code. */
export const peopleWordings = [
  { reason: why.systemError, says: ['requested action aborted'], codes: '45', unless: 'mailbox|user|spam|policy' },
  {
    reason: why.recipientRestricted,
    says: [
      'not a member|its members|recipients whitelist|recipients allow|not on the recipients|moderated|outsiders|external sender|outside sender|opted out|subscribers|members only|only members|only accept|authenticated senders|recipient preferences|to post|rejected by recipient|blocked by recipient|blocked by the recipient|recipient has blocked|recipient refuses|not accepting mail from|not accepting messages from|not accept mail from|not accept messages from|restricted to|recipient restrict|not authorized to send to|not allowed to send to|not permitted to send to|allowed sender|envelope blocked|domain filter',
    ],
    unless: 'spf|dmarc|host|tls',
  },
  { reason: why.recipientRestricted, says: ['only ', 'may write|may send|may post|can write|can send|can post|allowed to write|allowed to send|allowed to post'], unless: 'spf|dmarc|host|tls|relay|per |emails|messages|recipients' },
  {
    reason: why.senderRejected,
    says: [
      'invalid ip for sending mail of domain|not owned by|sender address rejected|as sender|sender account does|sender does not exist|sender doesnt exist|sender address not|sender address is not|verification failed for addr|sender reject|invalid sender|bad sender|sender denied|unknown sender|from address|sender unknown|sender verif|domain of sender|badmailfrom|sender is in my|sender domain|is not verified|sender is invalid|sender not|from domain|gateway user|sender blocked|sender address blocked|blocked sender|envelope sender|expediteur|emetteur',
    ],
    unless: 'aup |user unknown|blacklist|reputation|spamhaus|syntax ',
  },
  {
    reason: why.senderRejected,
    says: ['sender|mail from|sending domain|sending address|identit', `${refused}|${failed}|${unknown}|not verif|verif|not owned|not resolve|unresolvable|spoof|must `],
    unless: 'recipient|ip |mail server|unknown user|user unknown|reputation|connection|rbl|mailbox|content|client host|quota|rate|virus|from your|from this|header|blocklist|lookup|reverse|aup |tls|command|syntax|account|user|relay|messages from',
  },
  {
    reason: why.mailboxDisabled,
    says: [`${mailbox}|address|addr `, disabled],
    unless: 'your account|relay|sending|authentication|password|connection|closing|message expired|spam|retry|tls|vrfy|command|database|table|file ',
  },
  { reason: why.addressSyntax, says: ['invalid address|invalid recipient address|invalid mailbox'], codes: '501' },
  {
    reason: why.addressSyntax,
    says: ['address|mailbox|recipient|local part|domain name|rcpt', 'syntax|malformed|bad address|illegal char|invalid char|not a valid rfc|illegal host|need fully|not fully qualified|syntactically|format|missing domain'],
    unless: 'sender|mail from|helo|ehlo|message format|header|command|user unknown|parameters|attachment|argument',
  },
  {
    reason: why.recipientMoved,
    says: ['has moved|have moved|moved to|changed address|address changed|new address|no longer on server|forwarding address|no longer at|has left|no longer with|is no longer valid|no longer here'],
  },
  {
    reason: why.domainUnknown,
    says: ['domain|host |hostname|mx |mail exchanger', 'not found|unknown|not exist|doesnt exist|be found|couldnt find|no such|nonexist|non exist|nxdomain|no mx|invalid|cannot find|unresolv|unrouteable|no valid|not resolv|unable to resolve|no record|no relevant'],
    unless: 'user|mailbox|sender|lookup failure|try again|temporar|helo|mail from|relay|client host|invalid recipient|servfail|spam|account|policy',
  },
  {
    reason: why.domainUnknown,
    says: ['name service error|unrouteable domain|no mx |unknown host|host unknown|unknown domain|find any host|find a mail exchanger|nxdomain|no relevant answers|illegal host domain|domain name not found|bad destination host'],
    unless: 'try again|sender',
  },
  {
    reason: why.relayDenied,
    says: ['relay|rcpthosts|not a gateway|third party|gateway', `${refused}|unable to|cannot|isnt in|not |dont |no |insecure|open|only|fail|without|attempt|restrict|unauthenticated|use `],
    unless: 'spam|blacklist|blocklist|quota|rbl|policy|gateway user|listed in',
  },
  {
    reason: why.relayDenied,
    says: ['relaying|domain isnt in my|dont handle mail|not handle mail|not one of our domain|not a domain we|not our domain|not responsible for|not a local domain|domain is not local|no domain of ours|dont host|not handled by this|not handled here|not serve|not hosted here|insecure mail'],
    unless: 'spam',
  },
  {
    reason: why.userUnknown,
    says: [`${mailbox}|address|addr |adresse|name`, unknown],
    unless: 'spam|blacklist|blocklist|relay|sender|helo|authentication|invalid command|attachment|name serv|host|dns|mail from|service unavailable|temporar|network|reputation|parameter|header|invalid data|mailing list|reverse|certificate|lookup',
  },
  {
    reason: why.userUnknown,
    says: ['user unknown|unknown user|no such user|no such recipient|no such mailbox|no such address|no mailbox|mailbox unavailable|user not found|unknown recipient|recipient unknown|invalid recipient|unknown mailbox|address unknown|not a user|bad recipient|unknown local part|delivery userid|unrouteable address|destination mailbox|no valid recipient|no account|not listed in|not our customer'],
    unless: 'sender|from domain|host unknown',
  },
  {
    reason: why.userUnknown,
    says: ['address rejected|addr reject|recipient reject|invalid address|recipient not accepted|recipient refused'],
    unless: 'sender|polic|greylist|access denied|blacklist|spam|relay|quota|blocked|limit|virus|rate|temporar|domain not',
    isVague: true,
  },
] as const satisfies readonly Wording[];
