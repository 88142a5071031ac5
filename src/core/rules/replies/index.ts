import type { Rule } from '../rule.ts';
import { answerOverTimeout } from './answer-over-timeout.ts';
import { dataAnsweredWithSuccess } from './data-answered-with-success.ts';
import { enhancedClassMismatch } from './enhanced-class-mismatch.ts';
import { enhancedCodeChanges } from './enhanced-code-changes.ts';
import { enhancedCodeMisplaced } from './enhanced-code-misplaced.ts';
import { enhancedCodeMissing } from './enhanced-code-missing.ts';
import { enhancedCodeNotRegistered } from './enhanced-code-not-registered.ts';
import { enhancedCodeNotRepeated } from './enhanced-code-not-repeated.ts';
import { hyphenMissing } from './hyphen-missing.ts';
import { hyphenOnLastLine } from './hyphen-on-last-line.ts';
import { replyCodeChanges } from './reply-code-changes.ts';
import { replyCodeNotStandard } from './reply-code-not-standard.ts';
import { replyCodeOutsideGrammar } from './reply-code-outside-grammar.ts';
import { replyNotPermitted } from './reply-not-permitted.ts';
import { replyTextNotAscii } from './reply-text-not-ascii.ts';
import { textContradictsCode } from './text-contradicts-code.ts';
import { unsolicitedReply } from './unsolicited-reply.ts';

/** What a server answers: its codes, their lines, their text. */
export const replyRules: readonly Rule[] = [
  replyCodeOutsideGrammar,
  replyCodeNotStandard,
  replyCodeChanges,
  hyphenOnLastLine,
  hyphenMissing,
  enhancedClassMismatch,
  enhancedCodeMissing,
  enhancedCodeMisplaced,
  enhancedCodeChanges,
  enhancedCodeNotRepeated,
  enhancedCodeNotRegistered,
  replyNotPermitted,
  dataAnsweredWithSuccess,
  textContradictsCode,
  replyTextNotAscii,
  unsolicitedReply,
  answerOverTimeout,
];
