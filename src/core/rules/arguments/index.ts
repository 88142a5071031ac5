import type { Rule } from '../rule.ts';
import { addressLiteralMalformed } from './address-literal-malformed.ts';
import { addressMalformed } from './address-malformed.ts';
import { angleBracketsMissing } from './angle-brackets-missing.ts';
import { angleBracketsUnbalanced } from './angle-brackets-unbalanced.ts';
import { argumentMissing } from './argument-missing.ts';
import { argumentUnexpected } from './argument-unexpected.ts';
import { bdatMalformed } from './bdat-malformed.ts';
import { displayNameInPath } from './display-name-in-path.ts';
import { helloNameMalformed } from './hello-name-malformed.ts';
import { helloNameNotQualified } from './hello-name-not-qualified.ts';
import { parameterMalformed } from './parameter-malformed.ts';
import { parameterOnWrongCommand } from './parameter-on-wrong-command.ts';
import { parameterTwice } from './parameter-twice.ts';
import { pathKeywordWrong } from './path-keyword-wrong.ts';
import { spaceAfterColon } from './space-after-colon.ts';
import { unknownVerb } from './unknown-verb.ts';

/** What follows a verb: names, paths, parameters. */
export const argumentRules: readonly Rule[] = [
  unknownVerb,
  argumentMissing,
  argumentUnexpected,
  helloNameMalformed,
  helloNameNotQualified,
  pathKeywordWrong,
  spaceAfterColon,
  angleBracketsMissing,
  angleBracketsUnbalanced,
  displayNameInPath,
  addressMalformed,
  addressLiteralMalformed,
  parameterMalformed,
  parameterTwice,
  parameterOnWrongCommand,
  bdatMalformed,
];
