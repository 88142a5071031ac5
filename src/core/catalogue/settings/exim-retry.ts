import type { SettingEntry } from '../setting.ts';
import { rfc, work } from '../source.ts';

const source = work('Exim 4.96, specification, chapter Retry configuration');

function error(name: string, verdict: string, meaning: string): SettingEntry {
  return { program: 'exim', name, format: 'exim-config', kind: 'expectation', permits: { classes: '4', meant: 'any' }, verdict, meaning, sources: [source] };
}

/** Retry rules: how long Exim goes on trying, and the errors that a rule may be for. */
export const eximRetry: readonly SettingEntry[] = [
  {
    program: 'exim',
    name: 'retry rule',
    kind: 'time',
    unit: 's',
    minimum: 'give-up-time',
    verdict: 'How long Exim tries before a message is returned',
    meaning: 'Letter, end, interval, one set after the other: `F` waits always the same, `G` a bit longer each time, `H` by chance. The end of the last set is when Exim gives up.',
    sources: [source, rfc(5321, '4.5.4.1')],
  },
  {
    program: 'exim',
    name: 'retry rule for some',
    kind: 'time',
    unit: 's',
    verdict: 'How long Exim tries for these addresses or errors',
    meaning: 'The first rule that fits an address and an error counts. Without any set the first failure is final.',
    sources: [source],
  },
  error('rcpt_4xx', 'A temporary refusal of RCPT', 'Mostly greylisting or a full mailbox at the other side.'),
  error('mail_4xx', 'A temporary refusal of MAIL', 'The other side minds the sender or is too busy.'),
  error('data_4xx', 'A temporary refusal of DATA or of the message', 'Given at once, or after the dot.'),
];
