import type { SettingEntry } from '../setting.ts';
import { parameter, to, yesNo } from './postfix-entry.ts';

/** How clients log in, and what TLS they must use. */
export const postfixSasl: readonly SettingEntry[] = [
  parameter('smtpd_sasl_security_options', 'choice', 'Which mechanisms of login are left out', 'Counts without TLS, and with it unless `smtpd_sasl_tls_security_options` says otherwise.', {
    default: 'noanonymous',
    choices: [
      { value: 'noplaintext', meaning: 'No PLAIN and LOGIN, which send the password itself.' },
      { value: 'noactive', meaning: 'None that an attacker in the middle can break.' },
      { value: 'nodictionary', meaning: 'None whose passwords can be guessed from what was heard.' },
      { value: 'noanonymous', meaning: 'No login without a name.' },
      { value: 'forward_secrecy', meaning: 'Only those whose old sessions stay secret when a password is lost. With Dovecot alone.' },
      { value: 'mutual_auth', meaning: 'Only those in which the server proves itself too.' },
    ],
    gives: [to('AUTH', '535 5.7.8 Error: authentication failed: Invalid authentication mechanism', 'for a mechanism that is left out')],
  }),
  parameter('smtpd_sasl_tls_security_options', 'text', 'Which mechanisms of login are left out over TLS', 'As `smtpd_sasl_security_options`; noanonymous alone lets passwords through where they are encrypted anyway.', { default: '$smtpd_sasl_security_options' }),
  parameter('smtpd_sasl_type', 'text', 'Which program checks logins', '`dovecot` or `cyrus`; `postconf -a` lists what this Postfix can do.', { default: 'cyrus' }),
  parameter('smtpd_sasl_path', 'text', 'Where the program that checks logins is asked', 'For Dovecot its socket, as `private/auth`, seen from the queue directory; for Cyrus the name of a file.', { default: 'smtpd', gives: [to('AUTH', '454 4.7.0 Temporary authentication failure: Connection lost to authentication server', 'where it does not answer')] }),
  parameter('smtpd_sasl_local_domain', 'text', 'The realm of logins', 'Added by Cyrus to names without one. Empty is right for most.', { default: '' }),
  parameter('smtpd_sasl_exceptions_networks', 'text', 'Clients to whom AUTH is not offered', 'For programs that ask for a password whenever they see AUTH.', { default: '', gives: [to('AUTH', '503 5.5.1 Error: authentication not enabled')] }),
  parameter('smtpd_sasl_mechanism_filter', 'text', 'Which mechanisms are named in EHLO', 'Names and tables, `!` before what is left out. Since Postfix 3.6.', { default: '!external, static:rest' }),
  parameter('smtpd_sasl_response_limit', 'count', 'How long an answer to a challenge may be', 'The default is the least that RFC 4954 allows. Since Postfix 3.4.', { default: '12288', gives: [to('AUTH', '500 5.5.6 SASL response limit exceeded')] }),
  parameter('smtpd_sasl_authenticated_header', 'choice', 'Whether Received shows who logged in', 'Recipients see the login name then.', { default: 'no', choices: yesNo('The name is not told.', 'The name stands in the Received field.') }),
  parameter('broken_sasl_auth_clients', 'choice', 'Whether AUTH is offered in an old notation too', 'For programs from before RFC 2554, which wanted AUTH= with the mechanisms.', { default: 'no', choices: yesNo('EHLO shows AUTH once.', 'EHLO shows AUTH and AUTH=.') }),
  parameter('smtpd_tls_wrappermode', 'choice', 'Whether TLS begins before the greeting', 'For port 465, in master.cf. A client that awaits a greeting in clear waits in vain.', { default: 'no', choices: yesNo('The session begins in clear.', 'TLS begins at once; STARTTLS is not offered.') }),
  parameter('smtpd_tls_req_ccert', 'choice', 'Whether clients must show a certificate that is trusted', 'Only where TLS is demanded; otherwise the log warns, and it does not count.', { default: 'no', choices: yesNo('Clients need none.', 'Clients without one are refused.') }),
  parameter('smtpd_tls_ask_ccert', 'choice', 'Whether clients are asked for a certificate', 'Some programs ask their user which one to take whenever a server asks.', { default: 'no', choices: yesNo('Nothing is asked.', 'It is asked, and may be missing.') }),
  parameter('smtpd_enforce_tls', 'choice', 'The old way to demand TLS', 'Replaced by `smtpd_tls_security_level = encrypt` in Postfix 2.3, and not looked at where that is set.', { default: 'no', choices: yesNo('TLS is left to the client.', 'Mail in clear is refused.'), gives: [to('MAIL', '530 5.7.0 Must issue a STARTTLS command first')] }),
  parameter('smtpd_use_tls', 'choice', 'The old way to offer TLS', 'Replaced by `smtpd_tls_security_level = may` in Postfix 2.3, and not looked at where that is set.', { default: 'no', choices: yesNo('TLS is not offered by this word.', 'STARTTLS is offered.') }),
  parameter('smtp_tls_security_level', 'choice', 'How much TLS mail needs on its way out', 'For hosts without a line in `smtp_tls_policy_maps`. What is demanded and not to be had keeps mail in the queue.', {
    default: '',
    choices: [
      { value: 'none', meaning: 'No TLS.' },
      { value: 'may', meaning: 'TLS where the server offers it, whoever it is.' },
      { value: 'encrypt', meaning: 'TLS, whoever the server is; never in clear.' },
      { value: 'dane', meaning: 'TLS with a certificate that DNSSEC vouches for; else as may.' },
      { value: 'dane-only', meaning: 'A certificate that DNSSEC vouches for, or no mail.' },
      { value: 'fingerprint', meaning: 'A certificate whose fingerprint is known.' },
      { value: 'verify', meaning: "A trusted certificate for the server's name as DNS tells it." },
      { value: 'secure', meaning: "A trusted certificate for the domain's own name." },
    ],
  }),
  parameter('smtp_tls_wrappermode', 'choice', 'Whether TLS begins before the greeting on the way out', 'For relays on port 465; needs a security level of encrypt or more. Since Postfix 3.0.', { default: 'no', choices: yesNo('STARTTLS is used.', 'TLS begins at once.') }),
  parameter('smtp_sasl_auth_soft_bounce', 'choice', 'Whether a refused login only puts mail off', 'Of the own login at a relay: its 535 would otherwise return the mail.', { default: 'yes', choices: yesNo('535 returns the mail.', 'After 535 mail stays in the queue.') }),
];
