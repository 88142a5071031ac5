import { failed, refused } from './lexicon.ts';
import * as why from '../why.ts';
import type { Wording } from './wording.ts';

/** TLS, logins, SPF, DKIM and DMARC, reverse DNS, HELO. */
export const trustWordings = [
  {
    reason: why.tlsRequired,
    says: ['starttls|tls |ssl |encryption|encrypted|secure connection', 'must |required|require|mandatory|need|first|only accept|without tls|please use|issue a'],
    unless: 'authentication required|not offered|tls session|already|dmarc',
  },
  {
    reason: why.tlsFailed,
    says: ['starttls|tls |ssl |handshake|certificate|cipher|dane |mta sts|tlsa', `${failed}|not available|unavailable|not support|problem|expired|too weak|not offered|cannot|not trusted|not verified|alert|not ready`],
    unless: 'mailbox|user |pipelin|parameters|commands allowed',
  },
  {
    reason: why.senderAuthentication,
    says: ['dmarc|dkim|spf |sender id |senderid|sender policy framework|domainkeys|openspf', `${failed}|${refused}|not |policy|require|none|softfail|permerror|temperror|unauth|aligned|must|check|please see|suspicious|no `],
    unless: 'helo command rejected need',
  },
  {
    reason: why.senderAuthentication,
    says: ['unauthenticated|authentication check|authentication results|email authentication|domain authentication|authentication level|forged sender|is forged|not a permitted sender|not designated'],
    unless: 'smtp auth|log in|login|relay|unauthenticated user|unauthenticated sender|unauthenticated client|unauthenticated connection',
  },
  {
    reason: why.ptrMissing,
    says: ['reverse dns|rdns|ptr |reverse lookup|reverse host|reverse name|ip name lookup|reverse resol|fcrdns|full circle|reverse map|in addr arpa|pointer record|find your hostname|find your reverse|no reverse|forward confirmed|resolve your host|resolve your ip|hostname lookup failed|reverse entry|generic hostname|mismatches client ip|not match your ip|not match the ip'],
  },
  { reason: why.heloRejected, says: ['helo|ehlo|lhlo', `${refused}|${failed}|syntactically|need|must |fully|fqdn|not found|require|bogus|impersonat|resolve|unknown|forged|spoof|my name|localhost`], unless: 'first|before|sequence|polite' },
  {
    reason: why.loginFailed,
    says: [
      'credential|password|username|user name|login|authentication|authentification|authentifizierung|smtp auth|sasl|auth ',
      `${failed}|not accepted|reject|refused|not support|not enabled|disabled|locked|too many|not recogni|expired|basic authentication|denied|not allowed`,
    ],
    unless: 'unknown authentication|required|temporar|not authenticated|without authentication|not advertised|before |no identity|already|need to|reverse|sender rejected|relay|recipient|sequence|turn on|header',
  },
  {
    reason: why.loginRequired,
    says: [
      'authentication required|authentication is required|authentication needed|must authenticate|must be authenticated|must first authenticate|need to authenticate|need to log|requires auth|please authenticate|not authenticated|turn on smtp auth|smtp authentication|without authentication|authenticate first|authentication first|please log in|login required|log in first|login first|auth required|auth first|must log|auth command|unauthenticated sender|unauthenticated user|check your mail first|pop before smtp|get mail before|not logged in|enable authentication|need auth|authentification requise|authentifizierung erforderlich',
    ],
    unless: 'recipient requires|group |sender address rejected|password',
  },
] as const satisfies readonly Wording[];
