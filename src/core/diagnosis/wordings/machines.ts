import { failed, refused } from './lexicon.ts';
import * as why from '../why.ts';
import type { Wording } from './wording.ts';

/** Queues, networks, protocol, faults of a server; and words that say little. */
export const machineWordings = [
  {
    reason: why.expired,
    says: [
      'message expired|envelope expired|too long in queue|in the queue too long|been in queue|been in the queue|time expired|giving up|retry time|could not deliver for the last|could not be delivered for|will retry until|been delayed|unable to deliver this message after|unable to deliver in|multiple retries|max retries|maximum retries|retries exceeded|retry limit|delivery attempts|failed attempts|failing for a long time|will be retried|warning message only|not going to try again',
    ],
    unless: 'unknown user|full|quota|user unknown|no route to host',
  },
  { reason: why.expired, says: ['delivery failed', 'attempts'] },
  {
    reason: why.networkError,
    says: [
      'connect|network|route to host|host|session|socket|dns|name server|remote server|handshake|conversation|server|destination',
      'timed out|timeout|time out|refused|reset|lost|closed by|unreachable|no route|not respond|no response|query fail|lookup fail|lookup error|servfail|unable to connect|could not connect|couldnt connect|cannot connect|not accept our requests|socket error|unable to establish|wasnt able to establish|bad connection|abruptly|error on destination|unable to reach|could not reach|connection fail|connect successfully|unexpectedly|network related',
    ],
    unless: 'access denied|blocked|policy|not available|too many|reputation|spam|sync|authentication|shutting down|rate|from your|your ip|busy|slow down|service unavailable|service refused|closing connection|system error|local error|internal',
  },
  {
    reason: why.networkError,
    says: ['timed out|timeout|time out|host name lookup failure|network error|no route to host|dns failure|dns error|dns problem|dns query|dns lookup|lost connection|connection expired|unreachable|servfail|temporary dns|idle'],
    unless: 'not available|blocked',
  },
  {
    reason: why.syntaxError,
    says: [
      'syntax|sequence|out of order|unrecognized|unknown command|command not|invalid command|command un|bad command|need mail|need rcpt|mail first|rcpt first|helo first|ehlo first|hello first|nested mail|sender already|not implemented|unimplemented|protocol error|protocol violation|synchroni|pipelining|invalid param|unsupported param|argument|unexpected command|not advertised|must precede|not yet given|command line too long|command too long|too many errors|too many invalid commands|talk too soon|early talker|no valid recipients|already authenticated|unknown parameter|parameters or|data command|unsupported command|identity changes|no commands allowed',
    ],
    unless: 'policy',
  },
  {
    reason: why.busy,
    says: [
      'busy|overload|going down|at capacity|over capacity|temporarily closed|high load|load average|too much load|load too high|load is too high|shutting down|shutdown|maintenance|service not available|not available now|closing transmission|resources temporarily|service is currently|not accepting connections|not accepting messages|all ports|all server ports',
    ],
    unless: 'blocked|reputation|listed|mailbox',
  },
  { reason: why.greylisted, says: ['try again|try later|come back|retry in|retry after|wait '], codes: '450|451', enhanced: '4.7.1|4.3.2|4.2.0', unless: 'unavailable|error|problem|fail|too |busy', isVague: true },
  {
    reason: why.systemError,
    says: [
      'internal|local error|local problem|local config|configuration|misconfigur|operating system error|system error|system problem|system config|system fail|server error|lookup error|queue file|temporary fail|temporarily unavailable|temporary error|temporary problem|temporary local|transaction|delivery temporarily|database|ldap|write error|error in processing|error processing|try later|currently unavailable|unexpected error|milter|license expired|try again|please try later|plus tard|duplicated message|scanner',
    ],
    isVague: true,
  },
  { reason: why.policy, says: [`${refused}|${failed}|unavailable|not available`], enhanced: '5.7.', isVague: true },
  { reason: why.systemError, says: ['unavailable|not available|failed to deliver'], isVague: true },
  { reason: why.policy, says: [`${refused}|bounced|filtered`], isVague: true },
  { reason: why.systemError, says: [failed], isVague: true, codes: '45|42|554' },
] as const satisfies readonly Wording[];
