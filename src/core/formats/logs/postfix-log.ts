import type { DeliveryStatus, MessageFacts } from '../../smtp/logged-message.ts';
import type { ReportedReply } from '../../smtp/reported-reply.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { isLiteral, isObject } from '../reading/shape.ts';
import { quote, readReported, type About } from '../reading/reported.ts';
import { fieldOf, readEach, readHead, signature, type Head, type Told } from './reading.ts';

const daemons = /^(?:[\w.+-]{1,60}\/){1,3}(?:anvil|bounce|cleanup|discard|dnsblog|error|flush|lmtp|local|master|oqmgr|pickup|pipe|post[a-z-]{2,16}|proxymap|qmgr|qmqpd|retry|scache|sendmail|showq|smtpd?|spawn|tlsmgr|tlsproxy|trace|trivial-rewrite|verify|virtual|script)$|^postfix[\w.-]{0,40}$/;
/** Short ids are hexadecimal, long ones of digits and consonants (`enable_long_queue_ids`). */
const queueIdShape = /^(?:(NOQUEUE)|([0-9A-F]{5,25}|(?=[a-zA-Z]{0,20}\d)[0-9B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{10,25})): /;

/** What only Postfix says, behind its queue id if it has one. */
const delivery = /^to=(?:<[^>]{0,512}>|[^,<\s]{1,512}), (?:orig_to=(?:<[^>]{0,512}>|[^,<\s]{1,512}), )?relay=/;
const refusal = /^(?:milter-|proxy-)?(?:reject|accept|hold|discard|filter|redirect|warn|reject_warning|info|warning|prepend|replace|strip|bcc|trace): (?:([A-Z-]{3,20}|\.) from |(?:header|body|mime-header|nested-header) |END-OF-MESSAGE: )/;
/** A proxy filter's answer is logged before there is a queue id. */
const proxied = /^proxy-(?:accept|reject): /;
const said = /^(?:host (\S{1,320}) (said|refused to talk to me): |SASL authentication failed; server (\S{1,320}) said: )/;
const queued =
  /^(?:from=(?:<[^>]{0,512}>|[^,<\s]{0,512}), (?:size=\d{1,15}, nrcpt=\d{1,9} \(|status=\w)|client=\S{1,320}\]|message-id=|resent-message-id=|removed$|uid=\d{1,9} from=|skipped, still being delivered|(?:sender|postmaster) (?:non-delivery|delivery status|delay) notification|(?:released from|placed on) hold|enabling PIX|lost connection with |conversation with |uses? of |flush)/;
const event =
  /^(?:connect to \S{1,320}\]:\d{1,5}: |(?:lost connection|timeout|too many errors|bare <LF> received|improper command pipelining|handshake failure) after \S.{0,80} from \S{1,320}\]|(?:SSL_accept error|NOQUEUE|lost connection|hostname \S{1,255} verification failed) from|SSL_connect error to \S{1,320}\]:\d|statistics: (?:max (?:connection|message|recipient|auth|newtls)|start interval|domain lookup|address lookup)|(?:Untrusted|Anonymous|Trusted|Verified) TLS connection (?:established|reused) (?:to|from) \S|(?:PREGREET|HANGUP|BARE NEWLINE|COMMAND (?:TIME|COUNT|LENGTH) LIMIT|COMMAND PIPELINING|NON-SMTP COMMAND|DNSBL rank|PASS (?:OLD|NEW)|WHITELISTED|ALLOWLISTED|BLACKLISTED|DENYLISTED|WHITELIST VETO|ALLOWLIST VETO|DATA without valid RCPT) \S|certificate verification failed for \S{1,320}\]:|discarding EHLO keywords: |mail for \S{1,255} loops back|cache \S{1,255} (?:full|partial) cleanup: |warning: non-SMTP command from |warning: \S{1,255}\[[^\]]{1,64}\]: SASL |daemon started -- version |reload -- version )/;
/** Others say these too. */
const common = /^(?:(?:dis)?connect from \S{1,255}\[[\da-fA-F.:]{2,45}\]|CONNECT from \[|DISCONNECT \[|warning: |fatal: |panic: |error: |[\w ]{1,30}: \d{1,9} messages?$)/;

const replyTo = /\(in reply to (?:the )?([^()]{1,40}?)(?: command)?\)?\)?\s*$/;

/** Postfix's log: one line for each thing that a daemon did, the reply that decided it in brackets. */
export const postfixLog = defineFormat({
  id: 'postfix-log',
  title: 'Postfix mail log',
  kind: 'log',
  checked: 'runs of Postfix 3.7.11',
  samples: [
    ['-', 'Nov 23 12:28:15 mail postfix/smtpd[820]: connect from client.example.net[192.0.2.44]'],
    ['S', 'Nov 23 12:28:15 mail postfix/smtpd[820]: NOQUEUE: reject: RCPT from client.example.net[192.0.2.44]: «550 5.1.1 <nosuch@example.org>: Recipient address rejected: User unknown in local recipient table»; from=<bob@example.net> to=<nosuch@example.org> proto=ESMTP helo=<client.example.net>'],
    ['-', 'Nov 23 12:30:30 mail postfix/qmgr[1626]: 968D66BA2: from=<bob@example.net>, size=423, nrcpt=1 (queue active)'],
    ['S', 'Nov 23 12:30:31 mail postfix/smtp[832]: 968D66BA2: to=<alice@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=0.4, delays=0.1/0/0.2/0.1, dsn=4.2.0, status=deferred (host mx.example.org[192.0.2.25] said: «450 4.2.0 <alice@example.org>: Recipient address rejected: Greylisted» (in reply to RCPT TO command))'],
    ['S', '968D66BA2: to=<alice@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=301, delays=300/0/0.2/0.8, dsn=2.0.0, status=sent («250 2.0.0 Ok: queued as 4F1B2C250»)'],
    ['-', '968D66BA2: removed'],
  ],
  recognise(text) {
    if (isObject(text) || isLiteral(text)) return 0;
    const head = readPostfixHead(text);
    const { message } = splitMessage(text, head);
    const hasId = message !== (head === null ? text : text.slice(head.end));
    if (hasId ? delivery.test(message) || refusal.test(message) || said.test(message) || queued.test(message) : event.test(message) || proxied.test(message)) {
      return head === null && message === 'removed' ? 1 : signature;
    }
    if (head === null) return !hasId && common.test(message) && /\bfrom \S+\[/.test(message) ? 1 : 0;
    return (hasId && head.program.includes('/')) || common.test(message) ? signature - 1 : 0;
  },
  open: readEach(tell),
});

function readPostfixHead(text: string): Head | null {
  const head = readHead(text);
  return head !== null && daemons.test(head.program) ? head : null;
}

function splitMessage(text: string, head: Head | null): { readonly message: string; readonly queueId: string | null; readonly at: number } {
  const from = head?.end ?? 0;
  const match = queueIdShape.exec(text.slice(from, from + 40));
  const at = from + (match?.[0].length ?? 0);
  return { message: text.slice(at), queueId: match?.[2] ?? null, at };
}

function tell(line: Line): Told | null {
  const head = readPostfixHead(line.text);
  const { message, queueId, at } = splitMessage(line.text, head);
  const about: About = { queueId, ...(head?.time === undefined ? {} : { time: head.time }) };
  const shared = { queueId, logHost: head?.host ?? null, time: head?.time };
  if (delivery.test(message)) return { ...shared, ...tellDelivery(line, message, at, about) };
  if (refusal.test(message)) return { ...shared, ...tellRefusal(line, message, at, { ...about, host: head?.host ?? null }) };
  const quoted = said.exec(message);
  if (quoted !== null) {
    const reply = readReply(line, message, at, 0, message.length, about);
    const isLogin = quoted[3] !== undefined;
    const named = isLogin ? { ...reply, command: 'AUTH', host: hostName(quoted[3] ?? '') } : reply;
    return { ...shared, replies: [named], facts: {} };
  }
  return queueId === null ? null : { ...shared, ...tellQueue(line, message, at, about) };
}

function tellDelivery(line: Line, message: string, at: number, about: About): Told {
  const [, word = '', gap = ''] = /(?:^|, )status=([\w-]{1,40})( ?\(?)/.exec(message) ?? [];
  const statusAt = message.indexOf(`status=${word}${gap}`);
  const fieldsEnd = statusAt === -1 ? message.length : statusAt;
  const fields = message.slice(0, fieldsEnd);
  const relay = fieldOf(fields, 'relay');
  const dsn = fieldOf(fields, 'dsn');
  const recipient = fieldOf(fields, 'to') ?? null;
  const facts: MessageFacts = {
    delivery: { status: statusOf(word), recipient, originalRecipient: fieldOf(fields, 'orig_to'), relay, dsn, delay: fieldOf(fields, 'delay'), delays: fieldOf(fields, 'delays') },
  };
  if (word === '' || !gap.endsWith('(')) return { facts };
  const from = statusAt + `status=${word}${gap}`.length;
  const to = message.trimEnd().endsWith(')') ? message.trimEnd().length - 1 : message.length;
  const isServer = relay !== undefined && /[[\]]/.test(relay);
  const own: About = { ...about, recipient, status: dsn ?? null, action: word, host: isServer ? hostName(relay) : null };
  const reply = readReply(line, message, at, from, to, own);
  // What was sent was answered at its end; nothing else stands there without what it answers.
  const isAnswer = word === 'sent' && isServer && reply.code !== null && reply.command === null;
  return { replies: [isAnswer ? { ...reply, command: '.' } : reply], facts };
}

const statuses: Readonly<Record<string, DeliveryStatus>> = { sent: 'sent', deferred: 'deferred', bounced: 'bounced', expired: 'expired', softbounce: 'deferred', undeliverable: 'bounced', 'undeliverable-but-not-cached': 'bounced', deliverable: 'sent' };

function statusOf(word: string): DeliveryStatus | null {
  return statuses[word] ?? null;
}

const server = /(?:^|: )host (\S{1,320}) (said|refused to talk to me): /;
const noReply =
  /(?:^|: )(?:connect to (\S{1,320}?)(?::\d{1,5})?: |lost connection with (\S{1,320}) while (.{1,60})$|conversation with (\S{1,320}) timed out while (.{1,60})$|(?:TLS is required, but was not offered by host|Cannot start TLS:|message size \d+ exceeds size limit \d+ of server) (\S{1,320}))/;

/** The reply that a smtp or lmtp daemon quotes; else its own words. */
function readReply(line: Line, message: string, at: number, from: number, to: number, about: About): ReportedReply {
  const words = message.slice(from, to);
  const quoted = server.exec(words.slice(0, 1_000)) ?? /(?:^|: )SASL authentication failed; server (\S{1,320}) (said): /.exec(words.slice(0, 1_000));
  if (quoted === null) {
    const [, refused, lost, lostWhile, slow, slowWhile, other] = noReply.exec(words.slice(0, 1_000)) ?? [];
    const host = refused ?? lost ?? slow ?? other;
    const command = refused === undefined ? commandOf(lostWhile ?? slowWhile ?? '') : '(connection)';
    return readReported(quote(line, at + from, at + to), { ...about, ...(host === undefined ? {} : { host: hostName(host), command }) });
  }
  const start = from + quoted.index + quoted[0].length;
  const tail = replyTo.exec(message.slice(Math.max(start, to - 80), to));
  const end = tail === null ? to : Math.max(start, to - 80) + tail.index;
  const command = quoted[2] === 'said' ? commandOf(tail?.[1] ?? '') : '(connection)';
  return readReported(quote(line, at + start, at + end), { ...about, host: hostName(quoted[1] ?? ''), command: quoted[0].includes('SASL') ? 'AUTH' : command });
}

/** `mx.example.org[192.0.2.25]:25`: the name, or the address where there is none. */
function hostName(peer: string): string | null {
  const [, name = '', address = ''] = /^([^[]*)(?:\[([^\]]*)\])?/.exec(peer) ?? [];
  const host = name === '' || name === 'unknown' ? address : name;
  return host === '' || host === 'none' ? null : host;
}

/** What Postfix calls a command or a moment of the dialogue, by its verb. */
function commandOf(words: string): string | null {
  if (/greeting|^CONNECT$/.test(words)) return '(connection)';
  if (/end of data|end of message|message body|^END-OF-MESSAGE$|^\.$/i.test(words)) return '.';
  if (/handshake/i.test(words)) return 'STARTTLS';
  return /\b(EHLO|HELO|LHLO|STARTTLS|AUTH|MAIL|RCPT|DATA|BDAT|RSET|VRFY|ETRN|QUIT|NOOP|XCLIENT|XFORWARD)\b/.exec(words)?.[1] ?? null;
}

/** smtpd, postscreen, cleanup and milters: what this server answered, or would have. */
function tellRefusal(line: Line, message: string, at: number, about: About): Told {
  const [lead = '', stage = ''] = refusal.exec(message) ?? [];
  const kind = lead.slice(0, lead.indexOf(':'));
  const isContent = /^(?:header|body|mime-header|nested-header)/.test(lead.slice(kind.length + 2));
  const fieldsAt = lastFields(message);
  const recipient = (fieldsAt === -1 ? undefined : fieldOf(message.slice(fieldsAt), 'to')) ?? null;
  const isRefused = /^(?:milter-|proxy-)?reject$/.test(kind);
  const facts: MessageFacts = isRefused ? { delivery: { status: 'rejected', recipient }, sender: fieldsAt === -1 ? undefined : fieldOf(message.slice(fieldsAt), 'from') } : {};
  const own: About = { ...about, recipient, action: isRefused ? 'rejected' : null, command: isContent || lead.includes('END-OF-MESSAGE') ? '.' : commandOf(stage) };
  if (!/^(?:milter-reject|proxy-\w+|reject|reject_warning)$/.test(kind)) return { facts };
  if (isContent) {
    const end = /: (?=[45]\.\d+\.\d+ |[^=<>]{1,200}$)/g;
    const helo = message.indexOf('helo=', Math.max(0, fieldsAt));
    end.lastIndex = Math.max(helo, fieldsAt, 0);
    const match = end.exec(message);
    return match === null || fieldsAt === -1 ? { facts } : { facts, replies: [readReported(quote(line, at + match.index + 2, at + message.length), own)] };
  }
  const from = lead.endsWith('END-OF-MESSAGE: ') ? lead.length : peerEnd(message, lead.length);
  if (from === -1) return { facts };
  return { facts, replies: [readReported(quote(line, at + from, at + (fieldsAt === -1 ? message.length : fieldsAt)), own)] };
}

/** Behind `host[address]: ` or `[address]:port: `. */
function peerEnd(message: string, from: number): number {
  const match = /^\S{0,255}?\[[^\]\s]{1,80}\](?::\d{1,5})?: /.exec(message.slice(from, from + 400));
  return match === null ? -1 : from + match[0].length;
}

/** Where `; from=<…> to=<…> proto=…` begins: the wording before it may hold semicolons and names of its own. */
function lastFields(message: string): number {
  const at = message.lastIndexOf('; from=<');
  if (at !== -1) return at;
  const other = /; (?:to=<|proto=|helo=<|client=)/.exec(message.slice(-700));
  return other === null ? -1 : Math.max(0, message.length - 700) + other.index;
}

function tellQueue(line: Line, message: string, at: number, about: About): Told {
  if (message === 'removed') return { facts: { milestone: 'removed' } };
  if (message.startsWith('client=')) return { facts: { client: fieldOf(message, 'client'), milestone: 'accepted' } };
  if (message.startsWith('uid=')) return { facts: { client: `uid ${fieldOf(message, 'uid') ?? ''}`, sender: /from=<?([^>\s]*)/.exec(message)?.[1], milestone: 'accepted' } };
  const id = /^(?:resent-)?message-id=(\S{1,998})/.exec(message);
  if (id !== null) return { facts: { messageId: id[1]?.replace(/^<(.*)>$/, '$1') } };
  if (message.startsWith('from=')) {
    const sender = fieldOf(message, 'from');
    const ended = /, status=(\w+)(?:, )?/.exec(message);
    if (ended === null) return { facts: { sender, size: fieldOf(message, 'size') } };
    const word = ended[1] ?? '';
    const reply = readReported(quote(line, at + ended.index + ended[0].length, at + message.length), { ...about, action: word });
    const isExpired = statusOf(word) === 'expired';
    return { replies: [reply], facts: { sender, delivery: { status: statusOf(word), recipient: null }, ...(isExpired ? { milestone: 'expired' } : {}) } };
  }
  return { facts: {} };
}
