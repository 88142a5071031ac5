import type { Rule } from '../rule.ts';
import { authInTransaction } from './auth-in-transaction.ts';
import { authTwice } from './auth-twice.ts';
import { bdatAfterLast } from './bdat-after-last.ts';
import { bdatAndDataMixed } from './bdat-and-data-mixed.ts';
import { bdatLastMissing } from './bdat-last-missing.ts';
import { bdatSizeWrong } from './bdat-size-wrong.ts';
import { binarymimeWithData } from './binarymime-with-data.ts';
import { commandAfterQuit } from './command-after-quit.ts';
import { dataWithoutRcpt } from './data-without-rcpt.ts';
import { endOfDataUnmatched } from './end-of-data-unmatched.ts';
import { greetingNotAwaited } from './greeting-not-awaited.ts';
import { helloMissing } from './hello-missing.ts';
import { helloMissingAfterStarttls } from './hello-missing-after-starttls.ts';
import { mailRefusedIgnored } from './mail-refused-ignored.ts';
import { messageWithoutRecipient } from './message-without-recipient.ts';
import { nestedMail } from './nested-mail.ts';
import { pipeliningNotOffered } from './pipelining-not-offered.ts';
import { pipeliningPastData } from './pipelining-past-data.ts';
import { pipeliningPastLast } from './pipelining-past-last.ts';
import { pipeliningPastStarttls } from './pipelining-past-starttls.ts';
import { rcptWithoutMail } from './rcpt-without-mail.ts';
import { starttlsInTransaction } from './starttls-in-transaction.ts';
import { starttlsTwice } from './starttls-twice.ts';

/** Who may say what when. */
export const sequenceRules: readonly Rule[] = [
  greetingNotAwaited,
  helloMissing,
  helloMissingAfterStarttls,
  rcptWithoutMail,
  dataWithoutRcpt,
  nestedMail,
  mailRefusedIgnored,
  messageWithoutRecipient,
  endOfDataUnmatched,
  commandAfterQuit,
  starttlsTwice,
  starttlsInTransaction,
  authTwice,
  authInTransaction,
  bdatAndDataMixed,
  bdatLastMissing,
  bdatAfterLast,
  bdatSizeWrong,
  binarymimeWithData,
  pipeliningNotOffered,
  pipeliningPastStarttls,
  pipeliningPastData,
  pipeliningPastLast,
];
