import { spamhausPage } from '../pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const spamhaus = {
  speaker: 'spamhaus',
  kind: 'list',
  sources: [spamhausPage],
  rows: [
    says(
      ['spamhaus*open resolver', '127.255.255.25', 'returnc/pub', 'returnc/vol', 'returnc/err'],
      'blocklist-error',
      'Nobody lists you: the receiver asks Spamhaus through a public resolver, too often or wrongly, and takes the error for a hit.',
      { steps: ['Tell the receiver, by other means, to ask through a resolver of their own.', 'Check the answers for 127.0.0.0/24 only, and ask with your own resolver or a key.'], isFirst: true },
    ),
    suggests(
      ['using dbl.spamhaus', 'in dbl.spamhaus', 'spamhaus.org/query/dbl', 'Spamhaus DBL'],
      'bad-reputation',
      "The domain is on Spamhaus' list of domains.",
      { steps: ['Look the domain up at `check.spamhaus.org`.'] },
    ),
    says(
      ['pbl.spamhaus', 'spamhaus.org/pbl', 'Spamhaus PBL'],
      'blocklisted',
      'The address is of a range from which no mail should come directly.',
      { steps: ['Send through the provider, or take a static address out of the PBL.'] },
    ),
    suggests(
      ['spamhaus.org/sbl/query', 'spamhaus.org/query/ip', 'spamhaus.org/query/bl', 'zen.spamhaus', 'sbl.spamhaus', 'xbl.spamhaus', 'zen.dq.spamhaus'],
      'blocklisted',
      "The address is in a zone of Spamhaus'.",
      { steps: ['Look it up at `check.spamhaus.org`, end the cause, then ask for removal.'] },
    ),
  ],
} satisfies SpeakerTexts;
