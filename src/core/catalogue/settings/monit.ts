import type { SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const manual = work('monit 5.33, monit(1)');

/** What monit is told to ask mail servers. */
export const monitSettings: readonly SettingEntry[] = [
  {
    program: 'monit',
    name: 'protocol',
    kind: 'choice',
    verdict: 'The language in which monit tests a port',
    meaning: 'The test of SMTP is built in: no `send` and `expect` are needed.',
    choices: [
      { value: 'smtp', meaning: 'Plain SMTP on the port that the test names.' },
      { value: 'smtps', meaning: 'SMTP with encryption; the choice where the test logs in with a name and a password.' },
    ],
    sources: [manual],
  },
  {
    program: 'monit',
    name: 'expect',
    kind: 'expectation',
    verdict: 'What the server must say next, as a regular expression',
    meaning: 'monit holds it against the first 255 octets that come. Begin it with `^`, or a number in the text of the answer counts as well.',
    sources: [manual],
  },
  {
    program: 'monit',
    name: 'send',
    kind: 'text',
    verdict: 'What monit says to the server next',
    meaning: 'Nothing is added: end each command with `\\r\\n`, or the server waits for the rest of the line.',
    sources: [manual],
  },
];
