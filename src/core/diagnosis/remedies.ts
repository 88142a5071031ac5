import type { Actor, Retry } from '../catalogue/entry.ts';
import type { ReasonId } from '../catalogue/reason.ts';

/** What a reason means and asks for, whoever gives it. */
export interface Remedy {
  readonly meaning: string;
  readonly act: Actor;
  readonly steps: readonly string[];
  /** Absent where it is as the reply's class says: later unchanged, or after a change. */
  readonly retry?: Retry;
}

function remedy(meaning: string, act: Actor, steps: readonly string[], retry?: Retry): Remedy {
  return { meaning, act, steps, ...(retry === undefined ? {} : { retry }) };
}

export const remedies: Readonly<Record<ReasonId, Remedy>> = {
  accepted: remedy('The server took it.', 'nobody', [], 'no'),
  continue: remedy('The server waits for more.', 'nobody', [], 'no'),
  'user-unknown': remedy('The receiving side knows no mailbox with that address.', 'sender', ['Check the address, or take it off your lists.'], 'no'),
  'mailbox-full': remedy('The mailbox holds as much as it may.', 'recipient', ['Tell the recipient by another way to make room.']),
  'mailbox-disabled': remedy('The mailbox was there once and is switched off now.', 'sender', ['Reach the person in another way.'], 'no'),
  'recipient-moved': remedy('The recipient is no longer reached here.', 'sender', ['Ask for the new address.'], 'no'),
  'recipient-restricted': remedy('The recipient takes mail only from some senders.', 'recipient', ['Ask the recipient, or who runs the mailbox, to let you in.']),
  'domain-unknown': remedy('The domain does not exist, or its DNS names no host for mail.', 'sender', ['Check the domain for a slip.', 'If it is right, its owner has to mend DNS.'], 'no'),
  'no-mail-service': remedy('The domain or host says that it takes no mail.', 'sender', ['Write to another address of theirs.'], 'no'),
  'address-syntax': remedy('An address is not written as addresses are.', 'sender', ['Correct the address.']),
  'sender-rejected': remedy('The server does not accept the sender in MAIL FROM.', 'sender-admin', ['Use a sender that exists and that your login may use.']),
  'sender-authentication': remedy('The message could not prove that it comes from its domain.', 'sender-admin', ['Make SPF or DKIM pass for the domain in From:, and publish DMARC.']),
  'login-required': remedy('The server sends mail only for who has logged in.', 'sender', ['Switch authentication for outgoing mail on.']),
  'login-failed': remedy('User name, password or method were not accepted.', 'sender', ['Check them; the account may need an app password or OAuth.']),
  'tls-required': remedy('The server, or a policy, takes nothing in clear.', 'sender-admin', ['Use STARTTLS, or TLS from the start on port 465.']),
  'tls-failed': remedy('TLS was wanted and did not come about.', 'recipient-admin', ['Check certificate, key and protocol versions of both sides.']),
  'relay-denied': remedy('The domain is not at home here, and you may not relay.', 'sender-admin', ['Log in, or use your own provider’s server.', 'Check the MX of the recipient’s domain.']),
  blocklisted: remedy('A list, public or the server’s own, blocks the sending address.', 'sender-admin', ['End what got it listed, then ask for removal.']),
  'blocklist-error': remedy('The receiver’s question to a block list failed and was taken for a hit.', 'recipient-admin', ['Mend the look-ups of the receiving server.']),
  'bad-reputation': remedy('The sending address or domain has a poor record.', 'sender-admin', ['Send less, clean the lists, authenticate.']),
  'ptr-missing': remedy('Reverse DNS has no name for the address that leads back to it.', 'sender-admin', ['Have the address’ owner set a PTR that resolves back.']),
  'helo-rejected': remedy('The name in HELO or EHLO is not acceptable.', 'sender-admin', ['Let the client say a real host name that resolves.']),
  spam: remedy('A filter took the message for spam.', 'sender', ['Look at wording, links and authentication.']),
  virus: remedy('A scanner found something harmful.', 'sender', ['Scan your machine, and do not send the file again.'], 'no'),
  'content-rejected': remedy('Something in the message is not let through.', 'sender', ['Leave out what the reply names, or send a link to it.']),
  'not-rfc-compliant': remedy('The message is not built as the standards say.', 'sender-admin', ['Correct the program that made the message.']),
  policy: remedy('A rule of the receiving side says no.', 'recipient-admin', ['Ask the recipient’s administrator which rule it was.']),
  'message-too-big': remedy('The message is larger than allowed.', 'sender', ['Make it smaller, or share a link.']),
  'too-many-recipients': remedy('One message named too many recipients.', 'sender-admin', ['Send the rest in further messages; queues do so by themselves.'], 'yes'),
  'rate-limited': remedy('More comes, or faster, than the server wants now.', 'sender-admin', ['Slow down, and let the queue go on.']),
  'too-many-connections': remedy('Too many sessions are open at once.', 'sender-admin', ['Open fewer connections to this destination.']),
  'account-blocked': remedy('The sending account itself is stopped.', 'sender-admin', ['Clear up, then ask its provider to lift the block.']),
  'quota-exceeded': remedy('The sending account has used up what it may send.', 'sender', ['Wait until the quota renews, or raise it.']),
  greylisted: remedy('The first try is put off on purpose; the next ones pass.', 'nobody', ['Nothing: a server with a queue tries again.'], 'yes'),
  'system-error': remedy('The answering server has a fault, or is wrongly set up.', 'recipient-admin', ['Let the queue retry; the server’s log has the cause.']),
  'system-full': remedy('The answering server has no disk or memory left.', 'recipient-admin', ['Make room on the server.']),
  busy: remedy('The server does not take mail at the moment.', 'nobody', ['Leave it to the queue to try again.']),
  'network-error': remedy('No connection, a time-out, or DNS that did not answer.', 'sender-admin', ['Check DNS, firewall and port 25.']),
  'mail-loop': remedy('The message goes round between servers.', 'recipient-admin', ['Break the circle of forwards or MX records.']),
  expired: remedy('The queue tried for as long as it may.', 'sender', ['See what earlier tries were told, then send anew.']),
  'syntax-error': remedy('A command, its argument or its place was wrong.', 'sender-admin', ['Look at the command before it, and at earlier refusals.']),
  'smtputf8-required': remedy('An address is not ASCII, and the next server cannot have that.', 'sender-admin', ['Use an ASCII address, or a server that offers SMTPUTF8.']),
  suppressed: remedy('The sender’s provider holds the address back after bounces or complaints.', 'sender-admin', ['Take it off the suppression list if it works again.'], 'no'),
  'program-failed': remedy('The program that should deliver the message failed.', 'recipient-admin', ['Run it by hand as the same user.']),
  unknown: remedy('The reply does not say why.', 'recipient-admin', ['Ask who runs the server.']),
};
