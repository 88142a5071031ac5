import type { SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const manual = work('HAProxy 2.6, configuration manual');

/** What HAProxy is told of mail servers behind it, and of how it sends mail itself. */
export const haproxySettings: readonly SettingEntry[] = [
  {
    program: 'haproxy',
    name: 'option smtpchk',
    kind: 'choice',
    verdict: 'Checks mail servers with a hello instead of a mere connection',
    meaning: 'HAProxy connects, says hello and takes a server for alive if the answer begins with 2. Whatever else comes, and silence, takes the server out.',
    default: 'HELO localhost',
    choices: [
      { value: 'HELO', meaning: 'The old greeting; whatever is neither HELO nor EHLO becomes this one too.' },
      { value: 'EHLO', meaning: 'The greeting that asks for extensions.' },
    ],
    sources: [manual],
  },
  {
    program: 'haproxy',
    name: 'tcp-check expect',
    kind: 'expectation',
    verdict: 'What a server must answer to count as alive',
    meaning: '`string` looks for the text anywhere in what came, `rstring` takes a regular expression: write `^220` for a code at the beginning. With `!` a match takes the server out.',
    sources: [manual],
  },
  {
    program: 'haproxy',
    name: 'tcp-check send',
    kind: 'text',
    verdict: 'What a health check says to the server',
    meaning: 'It is sent as it stands, so a command needs its own `\\r\\n`, and each blank a backslash.',
    sources: [manual],
  },
  {
    program: 'haproxy',
    name: 'timeout client',
    kind: 'time',
    verdict: 'How long a mail client may be silent before the connection is cut',
    meaning: 'A server that waits longer than this in front of it never gets to use its patience. A bare number counts milliseconds.',
    unit: 'ms',
    minimum: 'timeout-server',
    sources: [manual],
  },
  {
    program: 'haproxy',
    name: 'timeout server',
    kind: 'time',
    verdict: 'How long a mail server may be silent before the connection is cut',
    meaning: 'After the final dot a server filters and stores the message, which takes its time. A client whose connection is cut then sends the message once more. A bare number counts milliseconds.',
    unit: 'ms',
    minimum: 'timeout-data-end',
    sources: [manual],
  },
  {
    program: 'haproxy',
    name: 'timeout mail',
    kind: 'time',
    verdict: 'How long HAProxy tries to send a mail of its own',
    meaning: 'Counts from the connection to the mail server on. Greylisting and slow greetings need more than the default, and an alert that was given up is lost.',
    default: '10s',
    unit: 'ms',
    sources: [manual],
  },
];
