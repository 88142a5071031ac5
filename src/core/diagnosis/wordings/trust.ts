import { failed, refused } from './lexicon.ts';
import * as why from '../why.ts';
import type { Wording } from './wording.ts';

/** TLS, logins, SPF, DKIM and DMARC, reverse DNS, HELO. */
export const trustWordings = [
  {
    reason: why.tlsRequired,
    says: ['starttls|tls |ssl |encryption|encrypted', 'over a |to use |must |required|require|mandatory|need|first|only accept|without tls|please use|issue a'],
    unless: 'authentication required|not offered|tls session|already|dmarc',
  },
  {
    reason: why.tlsFailed,
    says: ['starttls|tls |ssl |handshake|certificate|cipher|dane |mta sts|tlsa', `${failed}|not available|unavailable|not support|problem|expired|too weak|not offered|cannot|not trusted|not verified|alert`],
    unless: 'mailbox|user |too many|pipelin|parameters|commands allowed',
  },
  {
    reason: why.senderAuthentication,
    says: ['dmarc|dkim|spf |arc seal|arc chain|arc valid|sender policy framework', `${failed}|${refused}|not |policy|require|none|softfail|broken|lack|permerror|temperror|unauth|aligned|must|check|please see|suspicious|no `],
    unless: 'helo command rejected need',
  },
  {
    reason: why.senderAuthentication,
    says: ['ip |ipaddress|host |hostname|server|client', 'not permitted to send|not allowed to send|not authorized to send|not authorised to send|not designated', 'mail for|email for|messages for|for hostname|for domain|for the domain|on behalf|sender'],
    unless: 'relay|account|authentication|recipient',
  },
  {
    reason: why.senderAuthentication,
    says: ['unauthenticated|authentication check|authentication results|email authentication|authentication level|authentication requirement|forged sender'],
    unless: 'smtp auth|log in|login|relay|unauthenticated user|unauthenticated sender|unauthenticated client|unauthenticated connection',
  },
  {
    reason: why.ptrMissing,
    says: ['reverse dns|rdns|ptr |reverse lookup|reverse host|reverse name|ip name lookup|fcrdns|find your hostname|find your reverse|no reverse|forward confirmed|resolve your host|resolve your ip|hostname lookup failed|no name in dns|no resolvable|mismatches client ip|not match your ip|not match the ip'],
  },
  { reason: why.heloRejected, says: ['helo|ehlo', `${refused}|${failed}|syntactically|need|must |fully|fqdn|not found|require|bogus|resolve|unknown|forged|spoof|localhost`], unless: 'first|before|sequence' },
  { reason: why.heloRejected, says: ['invalid domain name'], codes: '501' },
  {
    reason: why.loginFailed,
    says: [
      'credential|password|username|user name|login|authentication|smtp auth|sasl|auth ',
      `${failed}|not accepted|reject|refused|not support|disabled|locked|too many|not recogni|unrecogni|expired|basic authentication|denied|not allowed`,
    ],
    unless: 'unknown authentication|required|temporar|not authenticated|without authentication|not advertised|before |no identity|already|need to|reverse|sender rejected|relay|recipient|sequence|turn on|header|first|protected',
  },
  { reason: why.loginFailed, says: ['cannot achieve exchange server authentication'] },
  {
    reason: why.loginRequired,
    says: [
      'authentication required|authentication is required|authentication needed|must authenticate|must be authenticated|must first authenticate|need to authenticate|need to log|requires auth|please authenticate|not authenticated|turn on smtp auth|smtp authentication|without authentication|please log in|please sign in|sign in first|must sign in|log in before|login before|log in first|login first|login required|auth required|must log|auth command|unauthenticated sender|unauthenticated user|pop before smtp|not logged in|authentification requise',
    ],
    unless: 'recipient requires|to relay|group |sender address rejected|password',
  },
] as const satisfies readonly Wording[];
