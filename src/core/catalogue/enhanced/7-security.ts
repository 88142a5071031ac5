import type { EnhancedCodeEntry } from '../enhanced-code.ts';
import { ianaEnhancedStatusCodes, rfc } from '../source.ts';
import {
  exchangeOnlineErrors,
  exchangeServerErrors,
  gmailErrors,
  postfixClient,
  postfixServer,
  sisimaiTables,
  smtpFieldManual,
  yahooErrors,
  zoneMtaRules,
} from './vendor-pages.ts';

export const securityCodes = [
  {
    code: '7.0',
    title: 'Other or Undefined Security Status',
    name: 'Other or undefined security status',
    status: 'extension',
    registered: true,
    replyCodes: ['220', '235', '450', '454', '500', '501', '503', '504', '530', '535', '550'],
    meaning: 'Security or policy in general. The command before it and the text say which part is meant. It is no TLS version number.',
    forms: {
      '2': {
        verdict: 'Logged in',
        when: ['`235 2.7.0 Authentication successful` at the end of AUTH'],
        fix: { sender: ['Go on with MAIL; a second AUTH would be refused.'], receiver: [] },
        act: 'nobody',
        retry: 'no',
        reason: 'accepted',
      },
      '4': {
        verdict: 'Held off for now by a security or rate rule',
        when: [
          '`421 4.7.0 … Error: too many connections from …` or `too many errors` (Postfix)',
          '`421 4.7.0 [TSS04]` (Yahoo)',
          '`454 4.7.0 Too many login attempts` (Gmail)',
        ],
        fix: {
          sender: ['Slow down: fewer connections, fewer failed commands.', 'Read the words in the reply before you change anything.'],
          receiver: ['Compare with `smtpd_client_connection_count_limit` and `smtpd_hard_error_limit` in Postfix.'],
        },
        act: 'sender-admin',
        retry: 'yes',
      },
      '5': {
        verdict: 'Log in or start TLS first, or a policy refuses you',
        when: [
          '`530 5.7.0 Must issue a STARTTLS command first`',
          '`530 5.7.0 Authentication Required`',
          '`550 5.7.0 Local Policy Violation` (Proofpoint)',
        ],
        fix: {
          sender: ['Turn on STARTTLS for port 587, or implicit TLS for 465.', 'Give the client a user name and password.'],
          receiver: ['Do not demand TLS or login on port 25 of an MX: strangers cannot log in.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
      },
    },
    related: ['7.1', '7.8', '7.10'],
    readings: [
      {
        commands: ['STARTTLS'],
        classes: ['4'],
        verdict: 'The server cannot start TLS; its own set-up is broken',
        meaning: '`454 4.7.0 TLS not available due to local problem`: certificate or key is missing or unreadable on the server.',
        when: ['A new certificate that the mail server may not read'],
        fix: {
          sender: ['Tell the postmaster, and do not fall back to sending passwords in clear.'],
          receiver: ['Find the `warning: cannot get RSA private key` lines, then fix path, permissions, or format of the key.'],
        },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'tls-failed',
        sources: [rfc(3207, '4'), postfixServer],
      },
      {
        commands: ['AUTH'],
        classes: ['4'],
        verdict: 'Login cannot be checked at the moment; the password may be right',
        meaning: '`454 4.7.0 Temporary authentication failure`: the authentication service behind the server is down or busy.',
        when: ['Dovecot, LDAP, or saslauthd is down'],
        fix: {
          sender: ['Do not change the password; try again later.'],
          receiver: ['Check that the SASL service runs and its socket is reachable.'],
        },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'system-error',
        sources: [rfc(4954, '6')],
      },
      {
        speaker: 'google',
        classes: ['4'],
        verdict: 'Google holds you off: rate, reputation, TLS, EHLO name, or logins',
        meaning:
          '`Try again later, closing connection` right after EHLO often means a name such as `localhost`. ' +
          '`IP not in whitelist for RCPT domain` and `TLS required for RCPT domain` are rules of the recipient organisation.',
        when: [],
        fix: { sender: ['Announce a real host name in EHLO.', 'Check Postmaster Tools when reputation is named.'], receiver: [] },
        act: 'sender-admin',
        retry: 'yes',
        sources: [gmailErrors],
      },
      {
        speaker: 'google',
        classes: ['5'],
        verdict: 'Login or TLS is missing, or relay, sending, or content is refused',
        meaning:
          '`Mail relay denied`: the IP address or domain is not registered in the Workspace relay settings. ' +
          'With 552 the content is dangerous in the eyes of Gmail: an executable, a macro, or an encrypted archive.',
        when: [],
        fix: {
          sender: [
            'With 530, log in or start TLS.',
            'Register the sending address under SMTP relay in the admin console.',
            'Share dangerous file types by link.',
          ],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        sources: [gmailErrors],
      },
      {
        speaker: 'yahoo',
        classes: ['4'],
        verdict: 'Yahoo or AOL slows you down for volume or complaints',
        meaning: '`[TSS04]` and its neighbours: unusual traffic, user complaints, or weak reputation of the IP address.',
        when: [],
        fix: {
          sender: [
            'Cut the rate and the number of connections for some hours.',
            'Enrol in the complaint feedback loop and drop those who complain.',
          ],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'bad-reputation',
        sources: [yahooErrors, smtpFieldManual],
      },
    ],
    sources: [rfc(3463, '3.8'), rfc(4954, '6'), rfc(3207, '4'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.1',
    title: 'Delivery Not Authorised, Message Refused',
    name: 'Delivery not authorized, message refused',
    status: 'extension',
    registered: true,
    replyCodes: ['451', '454', '502', '503', '533', '550', '551'],
    meaning:
      'The server has decided not to take this mail from you. It is the code for every local rule: relaying, block lists, spam, ' +
      'restricted recipients. The text decides.',
    forms: {
      '4': {
        verdict: 'A local rule puts you off for now; often greylisting',
        when: [
          '`451 4.7.1 Greylisting in action, please come back later`',
          '`454 4.7.1 Relay access denied` from Postfix with `defer_unauth_destination`',
          '`451 4.7.1 Service unavailable - try again later`: a milter is down',
          '`450 4.7.1 Client host rejected: cannot find your hostname`',
        ],
        fix: {
          sender: [
            'Keep one sending address and retry for at least a quarter of an hour.',
            'Log in, or correct PTR and HELO, if the text asks for it.',
          ],
          receiver: ['Check the milter or policy service if everybody is put off.'],
        },
        act: 'sender-admin',
        retry: 'yes',
      },
      '5': {
        verdict: 'Refused by a local rule; the text names it',
        when: [
          '`554 5.7.1 … Relay access denied` or `550 5.7.1 Unable to relay`: not logged in, or the wrong server',
          '`554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org`',
          '`553 5.7.1 Sender address rejected: not owned by user`',
          '`554 5.7.1 Spam message rejected`',
        ],
        fix: {
          sender: [
            'Relay denied: authenticate on port 587, or check the MX of the recipient.',
            'Block list: look up your address there, remove the cause, then ask for removal.',
            'Send with the address that belongs to your login.',
          ],
          receiver: ['Search your log for the same text: it names the restriction that fired.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
      },
    },
    related: ['7.0', '7.26', '7.54', '7.64'],
    readings: [
      {
        speaker: 'google',
        classes: ['5'],
        verdict: 'One of many Gmail rules: spam, reputation, headers, IPv6, or relay',
        meaning:
          '`likely unsolicited mail` is about content, `very low reputation` about your address or domain, `RFC 5322 compliant` ' +
          'about doubled or missing headers. ' +
          'With `gcdp` at the end a rule of the recipient organisation decided, not Google.',
        when: [],
        fix: {
          sender: [
            'Find the rule in the words of the reply, and follow its link.',
            'Improve authentication and complaint rate if reputation is named.',
          ],
          receiver: ['With `gcdp`, review the compliance rules of the Workspace organisation.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        sources: [gmailErrors, sisimaiTables],
      },
      {
        speaker: 'microsoft',
        classes: ['5'],
        verdict: 'Restricted recipient, a mail flow rule, no login, or a block list',
        meaning:
          '`RESOLVER.RST…` limits who may write to the recipient, `TRANSPORT.RULES.RejectMessage` is a rule of the organisation. ' +
          '`(S3140)` and `(S3150)` are the block list of Outlook.com, which may hold the whole network of your provider.',
        when: [],
        fix: {
          sender: [
            'Ask the recipient organisation to admit you.',
            'For S3150 fill in the sender support form of Outlook.com, and involve your provider.',
          ],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        sources: [exchangeOnlineErrors, smtpFieldManual],
      },
      {
        speaker: 'exchange',
        classes: ['5'],
        verdict: 'The receive connector admits neither relaying nor anonymous clients',
        meaning: '`Unable to relay` and `Client was not authenticated`: an application sends to the outside without login.',
        when: [],
        fix: {
          sender: ['Configure SMTP authentication in the application or printer.'],
          receiver: ['Create a receive connector for the fixed addresses that may relay.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'relay-denied',
        sources: [exchangeServerErrors],
      },
      {
        speaker: 'yahoo',
        classes: ['4'],
        verdict: 'Yahoo has put your IP address aside after bad traffic',
        meaning: '`[TS01]` to `[TS03]`: the text may add that retrying will not succeed. Believe the text, not the 4.',
        when: [],
        fix: { sender: ['Stop the campaign and apply to Yahoo postmaster support.'], receiver: [] },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'blocklisted',
        sources: [yahooErrors, zoneMtaRules],
      },
      {
        speaker: 'yandex',
        classes: ['5'],
        verdict: 'No such mailbox, or spam, or a rule: three meanings at Yandex',
        meaning: '`5.7.1 No such user` is an unknown recipient; `Message rejected under suspicion of SPAM` is what it says.',
        when: [],
        fix: { sender: ['Go by the words behind the code.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        sources: [smtpFieldManual],
      },
    ],
    sources: [rfc(3463, '3.8'), ianaEnhancedStatusCodes, postfixServer],
  },
  {
    code: '7.2',
    title: 'Mailing List Expansion Prohibited',
    name: 'Mailing list expansion prohibited',
    status: 'extension',
    registered: true,
    replyCodes: ['550'],
    meaning: 'The list works, but you may not write to it, or may not see its members with EXPN.',
    forms: {
      '5': {
        verdict: 'You are not allowed to use this mailing list',
        when: ['A list for members, announcements, or one organisation only', '`550 5.7.2` to EXPN'],
        fix: {
          sender: ['Subscribe, or write from the address that is subscribed.', 'Ask the owner of the list to post it for you.'],
          receiver: ['Add the sender to those who may post.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'recipient-restricted',
      },
    },
    related: ['2.4', '7.124', '7.133'],
    readings: [
      {
        speaker: 'yahoo',
        classes: ['5'],
        verdict: 'Yahoo refuses everything from your address for good',
        meaning: '`553 5.7.2 [TSS09]` and `[TSS11] All messages from … will be permanently deferred`: no mailing list is meant.',
        when: [],
        fix: { sender: ['Stop sending there and contact Yahoo postmaster support.'], receiver: [] },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'blocklisted',
        sources: [yahooErrors, sisimaiTables],
      },
    ],
    sources: [rfc(3463, '3.8'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.3',
    title: 'Security Conversion Required but Not Possible',
    name: 'Security conversion required but not possible',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning:
      'By the standard a gateway cannot turn one secured message form into another. In practice it is almost always a failed login at ' +
      'Microsoft.',
    forms: {
      '5': {
        verdict: 'A secured message cannot be converted; or login failed at Microsoft',
        when: ['A gateway between S/MIME and another system', '`535 5.7.3 Authentication unsuccessful` from Exchange'],
        fix: {
          sender: ['Send it unencrypted if that is allowed.', 'See who is speaking before you look at encryption.'],
          receiver: [],
        },
        act: 'sender',
        retry: 'after-change',
      },
    },
    related: ['7.8', '7.139', '6.2'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['5'],
        commands: ['AUTH'],
        verdict: 'The login was refused',
        meaning: '`535 5.7.3 Authentication unsuccessful`: wrong password, a second factor, or a policy that bars password logins.',
        when: [],
        fix: {
          sender: ['Sign in on the web with the same account to rule out a wrong password.', 'Move the application to OAuth.'],
          receiver: ['Look at the sign-in log of the account.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'login-failed',
        sources: [sisimaiTables],
      },
      {
        speaker: 'exchange',
        classes: ['5'],
        verdict: 'Login failed, of a client or between two Exchange servers',
        meaning:
          '`Cannot achieve Exchange Server authentication`: a firewall hides X-EXPS, or the connector lacks that mechanism. With 535 a ' +
          'user name or password was wrong.',
        when: [],
        fix: {
          sender: ['Check user name, password, and the state of the account.'],
          receiver: ['Turn SMTP inspection off in the firewall between them.', 'Correct the IP ranges of custom receive connectors.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'login-failed',
        sources: [exchangeServerErrors],
      },
    ],
    sources: [rfc(3463, '3.8'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.4',
    title: 'Security Features Not Supported',
    name: 'Security features not supported',
    status: 'extension',
    registered: true,
    replyCodes: ['504'],
    meaning: 'A security feature was asked for that the other side lacks: an AUTH mechanism, or TLS.',
    forms: {
      '4': {
        verdict: 'Your side demands TLS, and the other offers none now',
        when: ['`dsn=4.7.4 … TLS is required, but was not offered by host …` in a Postfix log'],
        fix: {
          sender: [
            'Use `smtp_tls_security_level = may`, unless a policy forbids clear text.',
            'Look for a firewall that strips STARTTLS from the EHLO reply.',
          ],
          receiver: ['Offer STARTTLS on the MX.'],
        },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'tls-required',
      },
      '5': {
        verdict: 'This AUTH mechanism or security feature is not available here',
        when: ['`504 5.7.4 Unrecognized authentication type` (Exchange, Gmail)'],
        fix: {
          sender: ['Pick a mechanism from the AUTH line of EHLO, read again after STARTTLS.'],
          receiver: ['Enable basic authentication on the connector only after TLS.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'login-failed',
      },
    },
    related: ['5.4', '7.9', '7.30'],
    sources: [rfc(3463, '3.8'), ianaEnhancedStatusCodes, postfixClient, gmailErrors],
  },
  {
    code: '7.5',
    title: 'Cryptographic Failure',
    name: 'Cryptographic failure',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'A check or decryption on the way failed because a key, certificate, or signature was missing or invalid.',
    forms: {
      '4': {
        verdict: 'The certificate of the other server is not trusted, for now',
        when: ['`dsn=4.7.5 … Server certificate not trusted` or `not verified` (Postfix)'],
        fix: {
          sender: ['Test with `openssl s_client -starttls smtp -connect host:25`.', 'Check your CA file and the names in the TLS policy.'],
          receiver: ['Renew the certificate, and send the intermediate ones too.'],
        },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'tls-failed',
      },
      '5': {
        verdict: 'A signature, key, or certificate did not hold up',
        when: ['A gateway that was to decrypt or verify S/MIME or PGP and lacked the key'],
        fix: {
          sender: ['Sign or encrypt again with a current key.'],
          receiver: ['Import the key that the gateway is missing.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
      },
    },
    related: ['7.6', '7.7', '7.322', '7.20'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['4', '5'],
        verdict: 'The recipient server fails the MTA-STS check',
        meaning:
          '`Remote certificate failed MTA-STS validation`: it does not chain to a public authority, or lacks the host name of the ' +
          'policy.',
        when: [],
        fix: {
          sender: ['Show the recipient organisation the host name in the text.'],
          receiver: ['Get a public certificate with the MX name, or correct the policy file.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'tls-failed',
        sources: [sisimaiTables],
      },
      {
        speaker: 'yahoo',
        classes: ['5'],
        verdict: 'DKIM or DMARC failed at Yahoo',
        meaning: '`554 5.7.5 (AU01)`: the message is not properly authenticated for its From domain.',
        when: [],
        fix: { sender: ['Sign with DKIM, and align it with From.'], receiver: [] },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'sender-authentication',
        sources: [zoneMtaRules],
      },
    ],
    sources: [rfc(3463, '3.8'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.6',
    title: 'Cryptographic Algorithm Not Supported',
    name: 'Cryptographic algorithm not supported',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'A system that should verify or decrypt the message does not know the algorithm that was used.',
    forms: {
      '5': {
        verdict: 'The message uses an algorithm that the gateway lacks',
        when: ['A new or very old cipher in S/MIME or PGP'],
        fix: {
          sender: ['Encrypt with a common algorithm, such as AES with RSA.'],
          receiver: ['Update the gateway.'],
        },
        act: 'sender',
        retry: 'after-change',
      },
    },
    related: ['7.4', '7.5'],
    sources: [rfc(3463, '3.8'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.7',
    title: 'Message Integrity Failure',
    name: 'Message integrity failure',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning:
      'A signature check shows that the message was altered or damaged on its way. The standard allows it for success, delay, and ' +
      'failure.',
    forms: {
      '2': {
        verdict: 'Delivered, although its signature no longer fits',
        when: ['A delivery report from a gateway that verifies signatures'],
        fix: { sender: ['Ask the recipient to compare what arrived.'], receiver: [] },
        act: 'nobody',
        retry: 'no',
      },
      '4': {
        verdict: 'Altered on the way; a fresh transfer may be sound',
        when: ['Damage that a repeated transfer could cure'],
        fix: { sender: ['Let it be sent once more.'], receiver: ['Look for a device that rewrites mail in transit.'] },
        act: 'sender-admin',
        retry: 'yes',
      },
      '5': {
        verdict: 'Refused, because the message was altered on its way',
        when: ['Footers, disclaimers, or virus scanners that change a signed message'],
        fix: {
          sender: ['Sign at the last hop, after all changes.'],
          receiver: ['Stop rewriting before the check.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
      },
    },
    related: ['7.5', '7.20'],
    readings: [
      {
        speaker: 'zoho',
        classes: ['5'],
        verdict: 'A mail policy of the Zoho customer refused it',
        meaning: '`554 5.7.7 Email policy violation detected` does not speak of integrity.',
        when: [],
        fix: { sender: ['Write to their administrator and quote the reply.'], receiver: [] },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'policy',
        sources: [sisimaiTables],
      },
    ],
    sources: [rfc(3463, '3.8'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.8',
    title: 'Authentication Credentials Invalid',
    name: 'Authentication credentials invalid',
    status: 'extension',
    registered: true,
    replyCodes: ['535', '554'],
    meaning: 'AUTH was understood, and the credentials were not accepted. The 554 in the registry is a remnant: that case is 7.14 now.',
    forms: {
      '4': {
        verdict: 'Login at the relay failed; the mail is kept for now',
        when: ['`dsn=4.7.8 … SASL authentication failed; server … said: …` in the log of your own Postfix'],
        fix: {
          sender: [
            'Correct `smtp_sasl_password_maps`, run `postmap` on it, then `postqueue -f`.',
            'Check the account with the relay provider.',
          ],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'login-failed',
      },
      '5': {
        verdict: 'Wrong user name or password, or password logins are barred',
        when: [
          '`535 5.7.8 Error: authentication failed` (Postfix)',
          '`535 5.7.8 Username and Password not accepted` (Gmail): an app password or OAuth is needed',
        ],
        fix: {
          sender: [
            'Try the same login in webmail.',
            'Use the full address as user name, and an app password where two-step verification is on.',
          ],
          receiver: ['See the SASL or Dovecot log line of that second for the true reason.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'login-failed',
      },
    },
    related: ['7.3', '7.9', '7.13', '7.139'],
    sources: [rfc(4954, '6'), rfc(5248, '2.4'), ianaEnhancedStatusCodes, gmailErrors, postfixServer],
  },
  {
    code: '7.9',
    title: 'Authentication Mechanism Is Too Weak',
    name: 'Authentication mechanism is too weak',
    status: 'extension',
    registered: true,
    replyCodes: ['534'],
    meaning: 'The server will not let this user log in with so weak a mechanism.',
    forms: {
      '5': {
        verdict: 'Log in with a stronger mechanism',
        when: ['`534 5.7.9` to PLAIN or LOGIN, where the policy asks for more'],
        fix: {
          sender: ['Choose another mechanism from the AUTH line: SCRAM, or OAuth with XOAUTH2.'],
          receiver: ['Loosen the policy for accounts that cannot follow.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'login-failed',
      },
    },
    related: ['7.4', '7.8', '7.11'],
    readings: [
      {
        speaker: 'google',
        classes: ['5'],
        verdict: 'Google wants an app password',
        meaning:
          '`534 5.7.9 Application-specific password required`: the account has 2-Step Verification, and its normal password is not ' +
          'taken over SMTP.',
        when: [],
        fix: { sender: ['Create an app password in the Google account and enter it instead, or use OAuth.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        sources: [gmailErrors],
      },
      {
        speaker: 'yahoo',
        classes: ['5'],
        verdict: 'A Yahoo policy: content, links, or missing SPF and DKIM',
        meaning:
          '`554 5.7.9 Message not accepted for policy reasons` is about the message, `550 5.7.9 … requires all senders to ' +
          'authenticate` about SPF and DKIM. ' +
          'No login is involved.',
        when: [],
        fix: { sender: ['Authenticate the From domain.', 'Test the links and attachments one by one.'], receiver: [] },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'policy',
        sources: [smtpFieldManual, sisimaiTables],
      },
    ],
    sources: [rfc(4954, '6'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.10',
    title: 'Encryption Needed',
    name: 'Encryption Needed',
    status: 'extension',
    registered: true,
    replyCodes: ['523'],
    meaning:
      'A protected connection is needed before this login. RFC 8689 also puts it into a bounce where no TLS session could be made for ' +
      'a REQUIRETLS message.',
    forms: {
      '5': {
        verdict: 'Encrypt the connection before you log in',
        when: ['AUTH PLAIN before STARTTLS', 'A bounce for REQUIRETLS mail that no TLS could carry'],
        fix: {
          sender: ['Issue STARTTLS, say EHLO anew, then AUTH.'],
          receiver: ['Hide AUTH until TLS is on.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'tls-required',
      },
    },
    related: ['7.0', '7.11', '7.30'],
    readings: [
      {
        speaker: 'google',
        classes: ['5'],
        commands: ['STARTTLS'],
        verdict: 'Commands were pipelined after STARTTLS',
        meaning: '`523 5.7.10 SMTP protocol violation`: the client did not wait for the 220 before it went on.',
        when: [],
        fix: { sender: ['Read the 220 before you begin the handshake.'], receiver: [] },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'syntax-error',
        sources: [gmailErrors],
      },
    ],
    sources: [rfc(5248, '2.4'), rfc(8689, '4.2.1'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.11',
    title: 'Encryption Required for Requested Authentication Mechanism',
    name: 'Encryption required for requested authentication mechanism',
    status: 'extension',
    registered: true,
    replyCodes: ['524', '538'],
    meaning:
      'The chosen AUTH mechanism is allowed over TLS only. Kept for history: modern servers do not advertise such a mechanism, and ' +
      'answer 504 5.5.4.',
    forms: {
      '5': {
        verdict: 'This way to log in needs TLS first',
        when: ['`538 5.7.11 Encryption required for requested authentication mechanism` from an old server'],
        fix: {
          sender: ['Switch the client to STARTTLS or to port 465.'],
          receiver: ['Set `smtpd_tls_auth_only = yes` in Postfix, so that AUTH appears only under TLS.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'tls-required',
      },
    },
    related: ['7.9', '7.10', '5.4'],
    readings: [
      {
        speaker: 'google',
        classes: ['5'],
        commands: ['STARTTLS'],
        verdict: 'STARTTLS was followed by something on its line',
        meaning: '`501 5.7.11 Syntax error (no parameters allowed)`: the command must stand alone.',
        when: [],
        fix: { sender: ['Send the bare word `STARTTLS`.'], receiver: [] },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'syntax-error',
        sources: [gmailErrors, sisimaiTables],
      },
    ],
    sources: [rfc(4954, '6'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.12',
    title: 'A Password Transition Is Needed',
    name: 'A password transition is needed',
    status: 'extension',
    registered: true,
    replyCodes: ['422', '432'],
    meaning: 'The server has no secret for the chosen mechanism yet. One login with PLAIN over TLS creates it.',
    forms: {
      '4': {
        verdict: 'Log in once with PLAIN; then this mechanism will work',
        when: ['`432 4.7.12 A password transition is needed` to CRAM-MD5 or similar, after a server has changed its password store'],
        fix: {
          sender: ['Let the client use PLAIN over TLS one time.', 'Ask for a new password if nothing changes.'],
          receiver: ['Advertise only mechanisms that your stored secrets serve.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'login-failed',
      },
      '5': {
        verdict: 'Not the registered use: look who is speaking',
        when: ['Exchange Online, about a recipient who takes mail from insiders only'],
        fix: { sender: ['Read the text; a password is hardly meant.'], receiver: [] },
        act: 'recipient-admin',
        retry: 'after-change',
      },
    },
    related: ['7.8', '7.133', '7.134'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['5'],
        verdict: 'The recipient takes no mail from outside the organisation',
        meaning: '`Sender was not authenticated by organization`: the address only accepts senders who are signed in to its own tenant.',
        when: [],
        fix: {
          sender: ['Ask the recipient on another way to have outside senders allowed.'],
          receiver: ['Switch off `RequireSenderAuthenticationEnabled`, or list the sender.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'recipient-restricted',
        sources: [exchangeOnlineErrors],
      },
    ],
    sources: [rfc(4954, '6'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.13',
    title: 'User Account Disabled',
    name: 'User Account Disabled',
    status: 'extension',
    registered: true,
    replyCodes: ['525'],
    meaning: 'By the registry: the login was right, and the account has been disabled. Asking for the password again is useless.',
    forms: {
      '5': {
        verdict: 'The account that logs in has been disabled',
        when: [
          '`525 5.7.13` at the end of AUTH: unpaid, abused, or hacked',
          '`525 5.7.13 Disabled recipient address` about a recipient instead',
        ],
        fix: {
          sender: ['Ask the provider why the account was closed.', 'Change its password if it was misused.'],
          receiver: ['Reactivate it when the cause is gone.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'account-blocked',
      },
    },
    related: ['2.1', '7.8', '7.135'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['5'],
        verdict: 'The public folder takes no mail from outside',
        meaning: '`Sender was not authenticated for public folder` concerns the recipient, and has the twin code 5.7.135.',
        when: [],
        fix: {
          sender: ['Let the organisation know that outsiders cannot write to its folder.'],
          receiver: ['Open the folder for all senders.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'recipient-restricted',
        sources: [exchangeOnlineErrors],
      },
    ],
    sources: [rfc(5248, '2.4'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.14',
    title: 'Trust Relationship Required',
    name: 'Trust relationship required',
    status: 'extension',
    registered: true,
    replyCodes: ['535', '554'],
    meaning:
      'By the registry: with BURL the submission server may not fetch the message, as it has no trust relationship with that IMAP ' +
      'server.',
    forms: {
      '5': {
        verdict: 'The submission server is not trusted by the IMAP server',
        when: ['`554 5.7.14` to BURL'],
        fix: {
          sender: ['Use the submission server that belongs to the IMAP server, or DATA.'],
          receiver: ['Set up the URLAUTH account between the two servers.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
      },
    },
    related: ['6.6', '7.8', '7.9'],
    readings: [
      {
        speaker: 'google',
        classes: ['5'],
        commands: ['AUTH'],
        verdict: 'Google wants you to sign in with a browser first',
        meaning:
          '`534 5.7.14 Please log in through your web browser`: the login looked unusual, or passwords are not allowed for this ' +
          'account.',
        when: [],
        fix: {
          sender: ['Sign in on the web, confirm that it was you, and try again.', 'Use an app password or OAuth in programs.'],
          receiver: [],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'login-failed',
        sources: [gmailErrors],
      },
    ],
    sources: [rfc(5248, '2.4'), rfc(4468), ianaEnhancedStatusCodes],
  },
  {
    code: '7.15',
    title: 'Priority Level Is Too Low',
    name: 'Priority Level is too low',
    status: 'extension',
    registered: true,
    replyCodes: ['450', '550'],
    meaning: 'The MT-PRIORITY of the message is below what the server takes. Other 4yz and 5yz replies may carry it too.',
    forms: {
      '4': {
        verdict: 'Only mail of higher priority is taken at the moment',
        when: ['A server in an emergency or overload mode'],
        fix: {
          sender: ['Wait for normal operation, or raise the priority if the message deserves it.'],
          receiver: ['Lower the threshold once the load is gone.'],
        },
        act: 'nobody',
        retry: 'yes',
        reason: 'policy',
      },
      '5': {
        verdict: 'The priority is below what this server ever takes',
        when: ['Military or emergency networks with a lowest priority'],
        fix: { sender: ['Raise `MT-PRIORITY`, or choose another route.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        reason: 'policy',
      },
    },
    related: ['3.6', '7.16'],
    sources: [rfc(6710), ianaEnhancedStatusCodes],
  },
  {
    code: '7.16',
    title: 'Message Is Too Big for the Specified Priority',
    name: 'Message is too big for the specified priority',
    status: 'extension',
    registered: true,
    replyCodes: ['552'],
    meaning:
      'The server grants each MT-PRIORITY its own size limit, and this message is over it. RFC 4865 had used the number before without ' +
      'registering it.',
    forms: {
      '4': {
        verdict: 'Too big for its priority under the present load',
        when: ['A server that saves capacity for small urgent messages'],
        fix: { sender: ['Send it later, or smaller.'], receiver: [] },
        act: 'sender',
        retry: 'yes',
        reason: 'message-too-big',
      },
      '5': {
        verdict: 'Too big for the priority that was asked for',
        when: ['A large attachment with `MT-PRIORITY` in MAIL'],
        fix: { sender: ['Lower the priority, or send the attachment as a message of its own.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        reason: 'message-too-big',
      },
    },
    related: ['3.4', '3.6', '7.15'],
    sources: [rfc(6710), rfc(4865, '6'), ianaEnhancedStatusCodes],
  },
  {
    code: '7.17',
    title: 'Mailbox Owner Has Changed',
    name: 'Mailbox owner has changed',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning:
      'The sender asked for a recipient who has held the address since a certain date (RRVS), and the mailbox has had another owner in ' +
      'between.',
    forms: {
      '5': {
        verdict: 'The address now belongs to somebody else',
        when: ['Password resets and account notices to an address that the provider gave away again'],
        fix: {
          sender: ['Do not resend: detach the address from the account, and verify the user another way.'],
          receiver: [],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'recipient-moved',
      },
    },
    related: ['1.6', '7.18', '7.19'],
    sources: [rfc(7293), ianaEnhancedStatusCodes],
  },
  {
    code: '7.18',
    title: 'Domain Owner Has Changed',
    name: 'Domain owner has changed',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'As 7.17, for the whole domain: since the date that the sender named in RRVS it has been sold or registered anew.',
    forms: {
      '5': {
        verdict: 'The recipient domain has changed hands since that date',
        when: ['Notices about accounts to a domain that had lapsed'],
        fix: {
          sender: ['Distrust every address at this domain that you learnt before the change.'],
          receiver: [],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'recipient-moved',
      },
    },
    related: ['7.17', '7.19'],
    sources: [rfc(7293), ianaEnhancedStatusCodes],
  },
  {
    code: '7.19',
    title: 'RRVS Test Cannot Be Completed',
    name: 'RRVS test cannot be completed',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The sender asked how long the recipient has owned the address (RRVS), and the server never recorded that date.',
    forms: {
      '5': {
        verdict: 'The server cannot tell how long the recipient has been there',
        when: ['A mailbox that is older than the records of its server'],
        fix: {
          sender: ['Decide whether the message may go without RRVS; if so, send it again without.'],
          receiver: ['Record when each mailbox was created.'],
        },
        act: 'sender',
        retry: 'after-change',
      },
    },
    related: ['7.17', '7.18'],
    sources: [rfc(7293), ianaEnhancedStatusCodes],
  },
] as const satisfies readonly EnhancedCodeEntry[];
