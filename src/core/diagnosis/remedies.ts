import type { Actor, Retry } from '../catalogue/entry.ts';
import * as why from './why.ts';

/** What a reason means and asks for, whoever gives it. */
export interface Remedy {
  readonly meaning: string;
  readonly act: Actor;
  readonly steps: readonly string[];
  /** Absent where it is as the reply's class says: later unchanged, or after a change. */
  readonly retry?: Retry;
}

function remedy(meaning: string, steps: readonly string[], act: Actor = 'sender-admin', retry?: Retry): Remedy {
  return { meaning, act, steps, ...(retry === undefined ? {} : { retry }) };
}

export const remedies: Readonly<Record<why.Reason, Remedy>> = {
  [why.userUnknown]: remedy('The receiving side knows no mailbox with that address.', ['Check the address, or take it off your lists.'], 'sender', 'no'),
  [why.mailboxFull]: remedy('The mailbox holds as much as it may.', ['Tell the recipient by another way to make room.'], 'recipient'),
  [why.mailboxDisabled]: remedy('The mailbox was there once and is switched off now.', ['Reach the person in another way.'], 'sender', 'no'),
  [why.recipientMoved]: remedy('The recipient is no longer reached here.', ['Ask for the new address.'], 'sender', 'no'),
  [why.recipientRestricted]: remedy('The recipient takes mail only from some senders.', ['Ask the recipient, or who runs the mailbox, to let you in.'], 'recipient'),
  [why.domainUnknown]: remedy('The domain does not exist, or its DNS names no host for mail.', ['Check the domain for a slip.', 'If it is right, its owner has to mend DNS.'], 'sender', 'no'),
  [why.noMailService]: remedy('The domain or host says that it takes no mail.', ['Write to another address of theirs.'], 'sender', 'no'),
  [why.addressSyntax]: remedy('An address is not written as addresses are.', ['Correct the address.'], 'sender'),
  [why.senderRejected]: remedy('The server does not accept the sender in MAIL FROM.', ['Use a sender that exists and that your login may use.']),
  [why.senderAuthentication]: remedy('The message could not prove that it comes from its domain.', ['Make SPF or DKIM pass for the domain in From:, and publish DMARC.']),
  [why.loginRequired]: remedy('The server sends mail only for who has logged in.', ['Switch authentication for outgoing mail on.'], 'sender'),
  [why.loginFailed]: remedy('User name, password or method were not accepted.', ['Check them; the account may need an app password or OAuth.'], 'sender'),
  [why.tlsRequired]: remedy('The server, or a policy, takes nothing in clear.', ['Use STARTTLS, or TLS from the start on port 465.']),
  [why.tlsFailed]: remedy('TLS was wanted and did not come about.', ['Check certificate, key and protocol versions of both sides.'], 'recipient-admin'),
  [why.relayDenied]: remedy('The domain is not at home here, and you may not relay.', ['Log in, or use your own provider’s server.', 'Check the MX of the recipient’s domain.']),
  [why.blocklisted]: remedy('A list, public or the server’s own, blocks the sending address.', ['End what got it listed, then ask for removal.']),
  [why.blocklistError]: remedy('The receiver’s question to a block list failed and was taken for a hit.', ['Mend the look-ups of the receiving server.'], 'recipient-admin'),
  [why.badReputation]: remedy('The sending address or domain has a poor record.', ['Send less, clean the lists, authenticate.']),
  [why.ptrMissing]: remedy('Reverse DNS has no name for the address that leads back to it.', ['Have the address’ owner set a PTR that resolves back.']),
  [why.heloRejected]: remedy('The name in HELO or EHLO is not acceptable.', ['Let the client say a real host name that resolves.']),
  [why.spam]: remedy('A filter took the message for spam.', ['Look at wording, links and authentication.'], 'sender'),
  [why.virus]: remedy('A scanner found something harmful.', ['Scan your machine, and do not send the file again.'], 'sender', 'no'),
  [why.contentRejected]: remedy('Something in the message is not let through.', ['Leave out what the reply names, or send a link to it.'], 'sender'),
  [why.notRfcCompliant]: remedy('The message is not built as the standards say.', ['Correct the program that made the message.']),
  [why.policy]: remedy('A rule of the receiving side says no.', ['Ask the recipient’s administrator which rule it was.'], 'recipient-admin'),
  [why.messageTooBig]: remedy('The message is larger than allowed.', ['Make it smaller, or share a link.'], 'sender'),
  [why.tooManyRecipients]: remedy('One message named too many recipients.', ['Send the rest in further messages; queues do so by themselves.'], 'sender-admin', 'yes'),
  [why.rateLimited]: remedy('More comes, or faster, than the server wants now.', ['Slow down, and let the queue go on.']),
  [why.tooManyConnections]: remedy('Too many sessions are open at once.', ['Open fewer connections to this destination.']),
  [why.accountBlocked]: remedy('The sending account itself is stopped.', ['Clear up, then ask its provider to lift the block.']),
  [why.quotaExceeded]: remedy('The sending account has used up what it may send.', ['Wait until the quota renews, or raise it.'], 'sender'),
  [why.greylisted]: remedy('The first try is put off on purpose; the next ones pass.', ['Nothing: a server with a queue tries again.'], 'nobody', 'yes'),
  [why.systemError]: remedy('The answering server has a fault, or is wrongly set up.', ['Let the queue retry; the server’s log has the cause.'], 'recipient-admin'),
  [why.systemFull]: remedy('The answering server has no disk or memory left.', ['Make room on the server.'], 'recipient-admin'),
  [why.busy]: remedy('The server does not take mail at the moment.', ['Leave it to the queue to try again.'], 'nobody'),
  [why.networkError]: remedy('No connection, a time-out, or DNS that did not answer.', ['Check DNS, firewall and port 25.']),
  [why.mailLoop]: remedy('The message goes round between servers.', ['Break the circle of forwards or MX records.'], 'recipient-admin'),
  [why.expired]: remedy('The queue tried for as long as it may.', ['See what earlier tries were told, then send anew.'], 'sender'),
  [why.syntaxError]: remedy('A command, its argument or its place was wrong.', ['Look at the command before it, and at earlier refusals.']),
  [why.smtputf8Required]: remedy('An address is not ASCII, and the next server cannot have that.', ['Use an ASCII address, or a server that offers SMTPUTF8.']),
  [why.suppressed]: remedy('The sender’s provider holds the address back after bounces or complaints.', ['Take it off the suppression list if it works again.'], 'sender-admin', 'no'),
  [why.programFailed]: remedy('The program that should deliver the message failed.', ['Run it by hand as the same user.'], 'recipient-admin'),
};
