import type { Rule } from '../rule.ts';
import { bareCr } from './bare-cr.ts';
import { bareLf } from './bare-lf.ts';
import { commandLineTooLong } from './command-line-too-long.ts';
import { domainTooLong } from './domain-too-long.ts';
import { doubledCr } from './doubled-cr.ts';
import { localPartTooLong } from './local-part-too-long.ts';
import { missingDotStuffing } from './missing-dot-stuffing.ts';
import { nonAsciiWithoutSmtputf8 } from './non-ascii-without-smtputf8.ts';
import { nulOctet } from './nul-octet.ts';
import { oddEndOfData } from './odd-end-of-data.ts';
import { pathTooLong } from './path-too-long.ts';
import { replyLineTooLong } from './reply-line-too-long.ts';
import { textLineTooLong } from './text-line-too-long.ts';
import { undeclared8bitText } from './undeclared-8bit-text.ts';

/** What a single line may look like: lengths, octets, line ends. */
export const lineRules: readonly Rule[] = [
  commandLineTooLong,
  replyLineTooLong,
  textLineTooLong,
  localPartTooLong,
  domainTooLong,
  pathTooLong,
  nonAsciiWithoutSmtputf8,
  undeclared8bitText,
  bareLf,
  bareCr,
  doubledCr,
  nulOctet,
  oddEndOfData,
  missingDotStuffing,
];
