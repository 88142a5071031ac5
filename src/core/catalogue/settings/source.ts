import type { SettingEntry } from '../setting.ts';
import { rfc, work } from '../source.ts';

/** Where programs hold replies. Whoever wrote the program decides; nothing is permitted or forbidden but by SMTP. */
export const sourceSettings: readonly SettingEntry[] = [
  {
    program: 'source',
    name: 'reply in a string',
    kind: 'reply',
    verdict: 'A text that the program says as a reply, or looks for in one',
    meaning: 'Code, enhanced code and words reach the other side as they are written here, with what the program fills in.',
    sources: [rfc(5321, '4.2')],
  },
  {
    program: 'source',
    name: 'comparison',
    kind: 'expectation',
    verdict: 'The program decides by a reply code',
    meaning: 'Servers choose between codes of a class as they like: what is not listed is safest treated by its first digit.',
    permits: { classes: '2345', meant: 'any' },
    sources: [rfc(5321, '4.3.2')],
  },
  {
    program: 'source',
    name: 'assignment',
    kind: 'reply-code',
    verdict: 'The program sets a reply code',
    meaning: 'It stands apart from its text, so nothing else keeps the two in step.',
    sources: [rfc(5321, '4.2')],
  },
  {
    program: 'source',
    name: 'setreply',
    kind: 'reply',
    verdict: 'The reply that a milter has the mail server give',
    meaning: 'It counts where the milter then refuses with a code of 5 or puts off with one of 4. The library does not mind an enhanced code of another class; clients do.',
    permits: { classes: '45', meant: 'refusal', otherwise: 'libmilter returns an error, and the reply stays what it was.' },
    sources: [work('sendmail 8.17, libmilter/smfi.c'), rfc(2034, '4')],
  },
];
