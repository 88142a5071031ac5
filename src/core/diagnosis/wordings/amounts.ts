import { full, mailbox, tooMany } from './lexicon.ts';
import * as why from '../why.ts';
import type { Wording } from './wording.ts';

/** Too big, too many, too fast, full. */
export const amountWordings = [
  { reason: why.quotaExceeded, says: ['outbound|outgoing', 'limit|quota', 'exceed|reached|used up'], unless: 'message size|connection|rate' },
  {
    reason: why.quotaExceeded,
    says: [
      'daily|hourly|for today|exceeded the max emails|sending|relay |outgoing|outbound|per day|credits|monthly|you have reached|your account',
      'quota|used up|sending limit|relay limit|daily limit|message limit|mail limit|limit for message|emails per|credits exceed|sending rate exceeded|your limit',
    ],
    unless: 'mailbox|recipient|disk quota|over quota|message size|connection',
  },
  {
    reason: why.tooManyRecipients,
    says: [tooMany, 'recipient|rcpt|destinataires'],
    unless: 'address rejected|invalid|unknown|bad |receiv|storage|quota|size|too big|too large|per hour|recent|this hour|rate|nonexist|messages|mailbox|daily|mailfolder|full',
    retry: 'yes',
  },
  {
    reason: why.tooManyConnections,
    says: [`${tooMany}|concurrent|simultaneous|parallel`, 'connection|sessions|concurrent|simultaneous|connexion|parallel'],
    unless: 'messages|connection rate|per connection|new connection|new tls|too quickly|rate limit|frequen',
  },
  {
    reason: why.rateLimited,
    says: [
      'rate limit|ratelimit|throttl|connection rate|sending rate|message rate|frequency|too fast|too quickly|too rapidly|back off|too often|too frequent|temporarily deferred|slow down|flood|unusual rate|unexpected volume|excessive volume|at a rate that|per connection|this connection|per minute|per hour|per second|too many messages|too much mail|too much email|too many emails|too many unknown|too many invalid|too many bad|too many recent|too many new|deferred due to|excessive unknown|directory harvest|dictionary attack|this hour|hourly|in 24 hours|last hour|past hour|last minute|per day|sent too',
    ],
    unless: 'message size|mailbox|folder|quota exceed|reputation|blacklist|commands',
  },
  {
    reason: why.systemFull,
    says: ['insufficient system|insufficient storage|insufficient disk|insufficient space|disk full|disk is full|no space left|out of space|file system full|system storage|not enough disk|space shortage|disk space|system full|queue full|queue is full|out of memory'],
    unless: 'mailbox|user|quota|recipient|account',
  },
  {
    reason: why.mailboxFull,
    says: [`${mailbox}|quota|storage|space`, full],
    unless: 'message too|message size|system |disk full|disk is full|file system|sending|invalid|unknown|too many recipients|rate|connection|spam|message is too|hops|too large for|maximum|size exceeds|blacklist|attachment|helo|disk space|message exceed|retries|insufficient|transaction',
  },
  { reason: why.mailboxFull, says: ['quota exceed|over quota|overquota|exceeded quota|quota violation|mailbox full|quota full|storage allocation|out of storage'], unless: 'sending|daily|rate|queue' },
  {
    reason: why.messageTooBig,
    says: ['message|mail |email|data |attachment|size|body|header|databytes', 'too large|too big|too long|too heavy|length exceed|exceeds administrative|exceeds our|size limit|size exceed|exceeds size|exceeds the size|exceeds fixed|exceeds max|exceeds the max|exceed max|exceeds limit|exceeds the limit|exceeded the size|larger than|bigger than|oversize|databytes limit|exceeded google|maximum message size'],
    unless: 'header too|headers too|line |command|queue|quota|mailbox size|mailbox full|mailbox is|mailbox has|mailbox exceed|mailbox would|mailbox over|address too',
  },
  { reason: why.rateLimited, says: ['ip |host |client|connection|messages', 'exceeded the max|exceeds the max|maximum number|limit exceeded|limit reached|exceeded limit|max message|exceeded the limit|over limit'], unless: 'size|hop|spam|retr|user|recipient' },
] as const satisfies readonly Wording[];
