import type { EnhancedCodeEntry } from '../enhanced-code.ts';
import { ianaEnhancedStatusCodes, rfc } from '../source.ts';
import { sisimaiTables } from './vendor-pages.ts';

export const otherCodes = [
  {
    code: '0.0',
    title: 'Other or Undefined Status',
    name: 'Other undefined Status',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'Only the class is known: the server says whether it worked, and leaves the reason to its text.',
    forms: {
      '2': {
        verdict: 'Done; the server adds no detail',
        when: ['`250 2.0.0 Ok: queued as …` after the final dot', '`220 2.0.0 Ready to start TLS`', '`221 2.0.0 Bye` after QUIT'],
        fix: { sender: ['Keep the queue id from the text: the other side can find the message by it.'], receiver: [] },
        act: 'nobody',
        retry: 'no',
        reason: 'accepted',
      },
      '4': {
        verdict: 'Put off for now; only the text may say why',
        when: [
          '`dsn=4.0.0` in a Postfix log, where the other server sent no enhanced code at all',
          'Software that has one code for all its temporary errors',
        ],
        fix: {
          sender: [
            'Read the words after the code, then let the queue try again.',
            'Look at the log line of the first attempt if the delay goes on.',
          ],
          receiver: ['Give a more exact code, so that nobody has to ask.'],
        },
        act: 'nobody',
        retry: 'yes',
      },
      '5': {
        verdict: 'Refused for good; only the text may say why',
        when: [
          'A refusal that came without an enhanced code and was logged as `dsn=5.0.0`',
          'Home-made servers and filters: `500 5.0.0 Line too long`',
        ],
        fix: {
          sender: [
            'Judge by the reply text and by the command that it answered.',
            'Ask the postmaster of the receiving domain if the text is empty.',
          ],
          receiver: ['Map your rejections to the registered details.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
      },
    },
    related: ['3.0', '7.0'],
    readings: [
      {
        speaker: 'exchange',
        classes: ['5'],
        commands: ['HELO', 'EHLO'],
        verdict: 'HELO or EHLO came without a domain name',
        meaning: 'Old Exchange servers say `5.0.0 HELO / EHLO requires domain address` when the client does not name itself.',
        when: [],
        fix: { sender: ['Configure a full host name as the client name.'], receiver: [] },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'helo-rejected',
        sources: [sisimaiTables],
      },
    ],
    sources: [rfc(3463, '3.1'), ianaEnhancedStatusCodes],
  },
] as const satisfies readonly EnhancedCodeEntry[];
