import type { SettingEntry } from '../setting.ts';
import { postfixCodes } from './postfix-codes.ts';
import { postfixFilterParameters } from './postfix-filters.ts';
import { postfixLimits } from './postfix-limits.ts';
import { postfixPostscreen } from './postfix-postscreen.ts';
import { postfixRestrictions, postfixStages } from './postfix-restrictions.ts';
import { postfixSasl } from './postfix-sasl.ts';
import { postfixStrictness } from './postfix-strictness.ts';
import { postfixSwitches } from './postfix-switches.ts';
import { postfixTimes } from './postfix-times.ts';
import { postfixTransportParameters } from './postfix-transport-parameters.ts';
import { postfixVerify } from './postfix-verify.ts';

/** What main.cf, and master.cf's `-o`, set. */
export const postfixParameters: readonly SettingEntry[] = [
  ...postfixCodes,
  ...postfixSwitches,
  ...postfixStages,
  ...postfixRestrictions,
  ...postfixTimes,
  ...postfixLimits,
  ...postfixPostscreen,
  ...postfixSasl,
  ...postfixStrictness,
  ...postfixTransportParameters,
  ...postfixVerify,
  ...postfixFilterParameters,
];
