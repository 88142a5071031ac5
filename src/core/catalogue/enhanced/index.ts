import type { EnhancedCodeEntry } from '../enhanced-code.ts';
import { otherCodes } from './0-other.ts';
import { addressingCodes } from './1-addressing.ts';
import { mailboxCodes } from './2-mailbox.ts';
import { mailSystemCodes } from './3-mail-system.ts';
import { networkCodes } from './4-network.ts';
import { protocolCodes } from './5-protocol.ts';
import { contentCodes } from './6-content.ts';
import { authenticationCodes } from './7-authentication.ts';
import { securityCodes } from './7-security.ts';
import { vendorCodes } from './vendor.ts';

export { enhancedRanges, type EnhancedCodeRange } from './vendor-ranges.ts';

/** Every enhanced code with an entry, by subject and detail as numbers. */
export const enhancedCodes: readonly EnhancedCodeEntry[] = [
  ...otherCodes,
  ...addressingCodes,
  ...mailboxCodes,
  ...mailSystemCodes,
  ...networkCodes,
  ...protocolCodes,
  ...contentCodes,
  ...securityCodes,
  ...authenticationCodes,
  ...vendorCodes,
].sort((left, right) => placeOf(left.code) - placeOf(right.code));

function placeOf(code: string): number {
  const [subject = 0, detail = 0] = code.split('.').map(Number);
  return subject * 1000 + detail;
}
