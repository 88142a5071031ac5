import { policydPage } from '../pages.ts';
import { suggests, type SpeakerTexts } from '../row.ts';

export const policyd = {
  speaker: 'policyd',
  kind: 'filter',
  marks: ['policyd'],
  sources: [policydPage],
  rows: [
    suggests(
      ['Sending quota exceeded', 'Policy Rejection: Quota'],
      'quota-exceeded',
      "The host's policy server counts this account's mail.",
      { causedBy: 'check_policy_service' },
    ),
  ],
} satisfies SpeakerTexts;
