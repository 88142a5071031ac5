import type { LogWordEntry } from '../log-word.ts';
import { work } from '../source.ts';

const formats = ['exim-log'];
const sources = [work('Exim specification, chapter Log files')];
/** A field of a line about a message. */
const field = (id: string, name: string, verdict: string, meaning: string): LogWordEntry => ({ id: `exim-${id}`, formats, shape: `(?<=\\s)${name}=`, verdict, meaning, fix: [], sources });
/** The sign behind a message's id. */
const flag = (id: string, sign: string, verdict: string, meaning: string, fix: readonly string[] = []): LogWordEntry => ({ id: `exim-${id}`, formats, shape: `(?<=-[0-9A-Za-z]{2,4} )${sign}(?= )`, verdict, meaning, fix, sources });

export const eximWords: readonly LogWordEntry[] = [
  flag('arrival', '<=', 'A message arrived', 'The sender follows; `<>` is a bounce. H= or U= tell from where, S= its size, id= its Message-ID.'),
  flag('fake-reject', '\\(=', 'Accepted, though the client was told otherwise', 'An ACL said `control = fakereject`.'),
  flag('delivery', '=>', 'Delivered to this address', 'R= is the router and T= the transport that did it; C= is what the next server answered.'),
  flag('further', '->', 'Delivered to a further address in the same go', 'It shared the connection or the file with the address of the `=>` line before it.'),
  flag('cutthrough', '>>', 'Delivered while the message was still coming in', 'With cutthrough delivery Exim is client and server at once and keeps no copy.'),
  flag('suppressed', '\\*>', 'Not really delivered: `-N` suppressed it', 'Exim was told to go through the motions only.'),
  flag('failed', '\\*\\*', 'Failed for good: this address bounces', 'The reason stands behind the last field. The bounce is a message of its own, whose R= names this id.', ['Read the reason behind the fields.']),
  flag('deferred', '==', 'Put off: Exim keeps the message and tries again', 'The retry rules say when. The number in brackets behind `defer` is the system’s error, or one of Exim’s own if it is negative.', ['Read the reason at the end of the line; often only waiting helps.']),
  field('host', 'H', 'The other host', 'The name that DNS confirms, then in parentheses what it said in EHLO where that differs, then its address.'),
  field('router', 'R', 'The router that decided, or the message that a bounce is about', 'With an arrival it is the id of the message whose failure is reported.'),
  field('transport', 'T', 'The transport, or the subject', 'With a delivery it is what carried the message; with an arrival, in quotes, the Subject.'),
  field('confirmation', 'C', 'What the next server answered at the end', 'The id in it finds the message in that server’s log. In lines about a connection it lists the commands instead.'),
  field('size', 'S', 'The size of the message in octets', 'As received, with the header that Exim added.'),
  field('protocol', 'P', 'How it came in', '`esmtps` is with TLS, `esmtpa` with a login, `esmtpsa` with both; in a delivery it is the return path.'),
  field('authenticated', 'A', 'Who logged in, and how', 'The authenticator, then the name.'),
  field('cipher', 'X', 'TLS: version, cipher and bits', 'Without it the connection was not encrypted.'),
  field('verified', 'CV', 'Whether the other side’s certificate was verified', '`no` is normal between servers; `dane` says that DNS vouches for it.'),
  field('queue-time', 'QT', 'How long the message has been in the queue', 'Up to this delivery, or up to the end.'),
  field('delivery-time', 'DT', 'How long this delivery took', 'Without the time in the queue.'),
  field('receive-time', 'RT', 'How long it took to receive the message', 'From the first command to the last line.'),
  field('message-id', 'id\\*?', 'The Message-ID in the header', 'With an asterisk Exim made it up, since the message had none.'),
  field('interface', 'I', 'The local address and port', 'On which the client came in, or from which Exim connected.'),
  {
    id: 'exim-completed',
    formats,
    shape: String.raw`(?<=-[0-9A-Za-z]{2,4} )Completed\b`,
    verdict: 'Done with: the message has left the queue',
    meaning: 'Every address has been delivered to or has failed.',
    fix: [],
    sources,
  },
  {
    id: 'exim-frozen',
    formats,
    shape: String.raw`\b(?:Frozen|Message is frozen)\b`,
    verdict: 'Exim has stopped trying until somebody acts',
    meaning: 'Mostly a bounce that nobody takes: its sender is empty, so there is nobody to tell.',
    fix: ['`exim -Mvl` and the id show its log. `exim -Mt` thaws it, `exim -Mrm` removes it.'],
    sources,
  },
  {
    id: 'exim-retry-time',
    formats,
    shape: String.raw`\bretry time not reached\b`,
    verdict: 'Not tried now: the host or address failed a moment ago',
    meaning: 'Exim remembers failures by host and waits as its retry rules say. The first failure is further up.',
    fix: ['Look for the last line with a reply about the same host.'],
    sources: [work('Exim specification, chapter Retry configuration')],
  },
  {
    id: 'exim-retry-timeout',
    formats,
    shape: String.raw`\bretry timeout exceeded\b`,
    verdict: 'Tried for too long: the message bounces',
    meaning: 'The last retry rule has run out. The reason is that of the earlier deferrals.',
    fix: ['Look for the `==` lines of the same id.'],
    sources: [work('Exim specification, chapter Retry configuration')],
  },
  {
    id: 'exim-unrouteable',
    formats,
    shape: String.raw`\bUnrouteable address\b`,
    verdict: 'No router takes the address',
    meaning: 'A remote domain without MX and address in DNS, or a local part that nobody has.',
    fix: ['`exim -bt` and the address show what each router says.'],
    sources: [work('Exim specification, chapter The Exim command line')],
  },
  {
    id: 'exim-lost-connection',
    formats,
    shape: String.raw`\b(?:lost while reading message data|unexpected disconnection while reading SMTP command|SMTP command timeout|SMTP data timeout)\b`,
    verdict: 'The client went away in the middle',
    meaning: 'It closed the connection, or said nothing until the time was over. Without an answer to its last line, it sends the message again.',
    fix: [],
    sources,
  },
];
