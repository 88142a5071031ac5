import type { ReplyCodeEntry } from '../reply-code.ts';
import { completionReplies } from './completion.ts';
import { intermediateReplies } from './intermediate.ts';
import { nonstandardOtherReplies } from './nonstandard-other.ts';
import { nonstandardPermanentReplies } from './nonstandard-permanent.ts';
import { nonstandardTransientReplies } from './nonstandard-transient.ts';
import { permanentReplies } from './permanent.ts';
import { transientReplies } from './transient.ts';

/** Every reply code that is defined or met, in the order of the codes. */
export const replyCodes: readonly ReplyCodeEntry[] = [
  ...completionReplies,
  ...intermediateReplies,
  ...transientReplies,
  ...permanentReplies,
  ...nonstandardTransientReplies,
  ...nonstandardPermanentReplies,
  ...nonstandardOtherReplies,
].sort((a, b) => Number(a.code) - Number(b.code));
