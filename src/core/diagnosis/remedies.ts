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

export const remedies = {
  accepted: { meaning: 'The server took it.', act: 'nobody', steps: [], retry: 'no' },
  continue: { meaning: 'The server waits for more.', act: 'nobody', steps: [], retry: 'no' },
  'user-unknown': {
    meaning: 'The receiving side knows no mailbox with that address.',
    act: 'sender',
    steps: ['Check the address letter by letter.', 'Take it off your lists if it was right once.'],
    retry: 'no',
  },
  'mailbox-full': {
    meaning: 'The mailbox holds as much as it may.',
    act: 'recipient',
    steps: ['Tell the recipient by another way to make room.'],
  },
  'mailbox-disabled': {
    meaning: 'The mailbox was there once and is switched off now.',
    act: 'sender',
    steps: ['Reach the person in another way, and stop writing to the address.'],
    retry: 'no',
  },
  'recipient-moved': { meaning: 'The recipient is no longer reached here.', act: 'sender', steps: ['Ask for the new address.'], retry: 'no' },
  'recipient-restricted': {
    meaning: 'The recipient takes mail only from some senders, and you are not among them.',
    act: 'recipient',
    steps: ['Ask the recipient, or who runs the mailbox, to let you in.'],
  },
  'domain-unknown': {
    meaning: 'The domain does not exist, or its DNS names no host for mail.',
    act: 'sender',
    steps: ['Check the domain for a slip.', 'If it is right, its owner has to mend DNS.'],
    retry: 'no',
  },
  'no-mail-service': { meaning: 'Whoever owns the domain or host says that it takes no mail.', act: 'sender', steps: ['Write to another address of theirs.'], retry: 'no' },
  'address-syntax': { meaning: 'An address is not written as addresses are.', act: 'sender', steps: ['Correct the address; nothing but it belongs between the brackets.'] },
  'sender-rejected': {
    meaning: 'The server does not accept the sender in MAIL FROM.',
    act: 'sender-admin',
    steps: ['Use a sender that exists, in a domain with an MX, and that your login may use.'],
  },
  'sender-authentication': {
    meaning: 'The message could not prove that it comes from its domain.',
    act: 'sender-admin',
    steps: ['Make SPF or DKIM pass for the domain in From:, and publish DMARC.'],
  },
  'login-required': { meaning: 'The server sends mail only for who has logged in.', act: 'sender', steps: ['Switch authentication for outgoing mail on.'] },
  'login-failed': { meaning: 'User name, password or method were not accepted.', act: 'sender', steps: ['Check them, and whether the account needs an app password or OAuth.'] },
  'tls-required': { meaning: 'The server, or a policy, takes nothing in clear.', act: 'sender-admin', steps: ['Use STARTTLS, or TLS from the start on port 465.'] },
  'tls-failed': { meaning: 'TLS was wanted and did not come about.', act: 'recipient-admin', steps: ['Check certificate, key and protocol versions of both sides.'] },
  'relay-denied': {
    meaning: 'The recipient’s domain is not at home here, and you may not pass mail on through this server.',
    act: 'sender-admin',
    steps: ['Log in, or use the server that is meant for you.', 'Check the MX of the recipient’s domain.'],
  },
  blocklisted: {
    meaning: 'The sending address is blocked, by a public list or one of the server’s own.',
    act: 'sender-admin',
    steps: ['Find what got it listed and end that.', 'Then ask for removal where the reply says.'],
  },
  'blocklist-error': {
    meaning: 'The receiver’s question to a block list failed and was taken for a hit.',
    act: 'recipient-admin',
    steps: ['Mend the look-ups of the receiving server.'],
  },
  'bad-reputation': {
    meaning: 'The sending address or domain has a poor record.',
    act: 'sender-admin',
    steps: ['Send less, clean the lists, authenticate, and raise amounts slowly.'],
  },
  'ptr-missing': { meaning: 'The sending address has no name in reverse DNS that leads back to it.', act: 'sender-admin', steps: ['Have the owner of the address set a PTR that resolves back.'] },
  'helo-rejected': { meaning: 'The name in HELO or EHLO is not acceptable.', act: 'sender-admin', steps: ['Let the client say a real host name that resolves.'] },
  spam: { meaning: 'A filter took the message for spam.', act: 'sender', steps: ['Look at wording, links and authentication.', 'Ask the recipient’s administrator if it was honest mail.'] },
  virus: { meaning: 'A scanner found something harmful.', act: 'sender', steps: ['Scan your machine, and do not send the file again.'], retry: 'no' },
  'content-rejected': { meaning: 'Something in the message is not let through.', act: 'sender', steps: ['Leave out what the reply names, or send a link to it.'] },
  'not-rfc-compliant': { meaning: 'The message is not built as the standards say.', act: 'sender-admin', steps: ['Correct the program that made the message.'] },
  policy: { meaning: 'A rule of the receiving side says no, and does not say why.', act: 'recipient-admin', steps: ['Ask the recipient’s administrator which rule it was.'] },
  'message-too-big': { meaning: 'The message is larger than allowed.', act: 'sender', steps: ['Make it smaller, or share a link.'] },
  'too-many-recipients': {
    meaning: 'One message named too many recipients.',
    act: 'sender-admin',
    steps: ['Send the rest in further messages, as servers with a queue do by themselves.'],
    retry: 'yes',
  },
  'rate-limited': { meaning: 'More comes, or faster, than the server wants now.', act: 'sender-admin', steps: ['Slow down, and let the queue go on.'] },
  'too-many-connections': { meaning: 'Too many sessions are open at once.', act: 'sender-admin', steps: ['Open fewer connections to this destination.'] },
  'account-blocked': { meaning: 'The sending account itself is stopped.', act: 'sender-admin', steps: ['Clear up what it sent, then ask its provider to lift the block.'] },
  'quota-exceeded': { meaning: 'The sending account has used up what it may send.', act: 'sender', steps: ['Wait until the quota renews, or raise it.'] },
  greylisted: {
    meaning: 'The first try is put off on purpose; the next ones pass.',
    act: 'nobody',
    steps: ['Nothing, where a server with a queue sends it: it tries again.'],
    retry: 'yes',
  },
  'system-error': { meaning: 'The answering server has a fault, or is wrongly set up.', act: 'recipient-admin', steps: ['Let the queue retry.', 'Who runs the server finds the cause in its log.'] },
  'system-full': { meaning: 'The answering server has no disk or memory left.', act: 'recipient-admin', steps: ['Make room on the server.'] },
  busy: { meaning: 'The server does not take mail at the moment.', act: 'nobody', steps: ['Leave it to the queue to try again.'] },
  'network-error': {
    meaning: 'The servers could not talk: no connection, a time-out, or DNS that did not answer.',
    act: 'sender-admin',
    steps: ['Check DNS, firewall and whether port 25 is open on the way.'],
  },
  'mail-loop': { meaning: 'The message goes round between servers.', act: 'recipient-admin', steps: ['Break the circle of forwards or MX records.'] },
  expired: { meaning: 'The queue tried for as long as it may.', act: 'sender', steps: ['Look at what the earlier tries were told, then send anew.'] },
  'syntax-error': { meaning: 'A command, its argument or its place was wrong.', act: 'sender-admin', steps: ['Look at the command before this reply, and at earlier refusals.'] },
  'smtputf8-required': { meaning: 'An address is not ASCII, and the next server cannot have that.', act: 'sender-admin', steps: ['Use an ASCII address, or a server that offers SMTPUTF8.'] },
  suppressed: { meaning: 'The sender’s own provider holds this address back after earlier bounces or complaints.', act: 'sender-admin', steps: ['Take it off the suppression list if it works again.'], retry: 'no' },
  'program-failed': { meaning: 'The program that should deliver the message failed.', act: 'recipient-admin', steps: ['Run it by hand as the same user, and read its messages.'] },
  unknown: { meaning: 'The reply does not say why.', act: 'recipient-admin', steps: ['Ask who runs the server.'] },
} as const satisfies Readonly<Record<ReasonId, Remedy>>;
