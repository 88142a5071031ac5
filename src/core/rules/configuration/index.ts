import type { Rule } from '../rule.ts';
import { actionUnknown } from './action-unknown.ts';
import { belowStandard } from './below-standard.ts';
import { codeNotTaken } from './code-not-taken.ts';
import { enhancedCodeMisspelt } from './enhanced-code-misspelt.ts';
import { expectationNeverMet } from './expectation-never-met.ts';
import { permanentForTemporary } from './permanent-for-temporary.ts';
import { successForRefusal } from './success-for-refusal.ts';
import { temporaryForPermanent } from './temporary-for-permanent.ts';
import { testSettingLeftOn } from './test-setting-left-on.ts';
import { unsafeSetting } from './unsafe-setting.ts';

/** What a configuration has its program say and wait for. */
export const configurationRules: readonly Rule[] = [successForRefusal, codeNotTaken, actionUnknown, enhancedCodeMisspelt, temporaryForPermanent, permanentForTemporary, testSettingLeftOn, unsafeSetting, belowStandard, expectationNeverMet];
