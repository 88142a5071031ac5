import type { Rule } from '../rule.ts';
import { duplicateRecipient } from './duplicate-recipient.ts';
import { gaveUpAfterTemporary } from './gave-up-after-temporary.ts';
import { headerTooLarge } from './header-too-large.ts';
import { mimeTooDeep } from './mime-too-deep.ts';
import { obsoleteVerb } from './obsolete-verb.ts';
import { oldHello } from './old-hello.ts';
import { retryAfterPermanent } from './retry-after-permanent.ts';
import { sourceRoute } from './source-route.ts';
import { tooManyPending } from './too-many-pending.ts';
import { tooManyRecipients } from './too-many-recipients.ts';
import { vrfyDiscloses } from './vrfy-discloses.ts';

/** What is allowed and unwise. */
export const habitRules: readonly Rule[] = [
  obsoleteVerb,
  oldHello,
  sourceRoute,
  vrfyDiscloses,
  tooManyRecipients,
  tooManyPending,
  duplicateRecipient,
  retryAfterPermanent,
  gaveUpAfterTemporary,
  headerTooLarge,
  mimeTooDeep,
];
