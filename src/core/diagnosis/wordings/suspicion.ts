import { refused } from './lexicon.ts';
import * as why from '../why.ts';
import type { Wording } from './wording.ts';

/** Viruses, spam, block lists, reputation, contents, accounts, policies. */
export const suspicionWordings = [
  { reason: why.virus, says: ['virus|antivirus|malware|infected|ransomware|spyware|downloader |trojan|worm |malicious|eicar|clamav'], unless: 'spam|blacklist|scanner' },
  {
    reason: why.blocklisted,
    says: ['blacklist|liste noire|schwarze liste|schwarzen liste|lista negra|lista nera|no connections from|from your country|geoip|geo ip|not wanted here|direct to mx|black list|blocklist|block list|denylist|rbl |dnsbl|spamhaus|spamcop|sorbs|barracudacentral|uceprotect|psbl|mailspike|abusix|invaluement|ivmsip|cloudmark|banned|blocked using|listed in|listed at|listed on|blocked see http|dul |spam source|open relay|zombie|botnet|sbl |xbl |pbl |server of your|your isps|your isp '],
    unless: 'not an open relay|url |link|domain present|domain is listed|content|attachment|relay not',
  },
  { reason: why.badReputation, says: ['reputation|sender score|senderscore|domain is listed|domain present in|domain listed|complaints'] },
  {
    reason: why.accountBlocked,
    says: ['your account|sender account|sending account|your mailbox|tenant|outbound|outgoing|your email account|your domain', 'suspend|disabled|blocked|banned|not allowed to send|restricted|compromised|deactivated|unusual activity|terminated|locked|not permitted to send|exceeded threshold'],
    unless: 'recipient|user unknown|tried to reach|this account|ip |mailbox',
  },
  { reason: why.accountBlocked, says: ['account|user|outgoing|outbound', 'compromised|hacked|may not send|sending from this account|outgoing mail of'], unless: 'host |ip |mailing list|group' },
  { reason: why.accountBlocked, says: ['domain hostname is not allowed to send|domain is not allowed to send|domain addr is not allowed to send'], unless: 'spf |dkim|dmarc' },
  {
    reason: why.spam,
    says: [
      'spam|ube |unsolicited|junk|bulk mail|phish|gtube|uribl|surbl|url in|suspicious',
      `${refused}|detected|found|contain|classified|identified|suspect|score|looks like|likely|appears|filter|marked|due to|flagged|content|id |message|mail|probability`,
    ],
    unless: 'spamming issues|spam source|spamcop|spamhaus|client host|ip address|source ip|adresse ip',
  },
  {
    reason: why.blocklisted,
    says: ['ip |ips |ipaddress|host|client|server|connection|network|your address|you |youre|your |mta', `${refused}|not welcome|access denied|dynamic|residential|dialup|unwanted|not in whitelist|abuse`],
    unless: 'content|message|address rejected|attachment|user|mailbox|sender|polic|relay|connection refused|violat|header|link|refused connect|filter|recipient|your email|could not|from domain|command|please try|smtp server of|commands',
  },
  { reason: why.spam, says: ['scored|score ', 'points|above|threshold|too high|limit|exceed'], unless: 'reputation|sender score|ip ' },
  { reason: why.policy, says: ['header error'], enhanced: '5.7.' },
  {
    reason: why.contentRejected,
    says: [
      'attachment|document|macro|password protected|files |executable|file type|file extension|file name|filename|mime|archive|zip |link|html|charset|character set|encoding|subject|header|body|content',
      `${refused}|banned|invalid|illegal|security issue|dangerous|violat|error|too large|too long|too many|restrict|filtered|bad |unsupported|not support|suspicious|contains`,
    ],
    unless: 'policy|content filter error|header error|temporar|more information',
  },
  {
    reason: why.policy,
    says: ['policy|policies|administrative|by administrator|security reasons|security violation|compliance|organization|by rule|violates|aup '],
    unless: 'disabled by|suspended by',
  },
] as const satisfies readonly Wording[];
