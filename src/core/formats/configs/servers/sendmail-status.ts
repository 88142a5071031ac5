import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { settingFor } from '../reading/setting-for.ts';

/** One of the words that the error mailer takes in place of an enhanced code, such as `nouser`; null for any other. */
export function statusWord(file: string, span: Span): Setting | null {
  const entry = findSetting('sendmail', 'error status');
  const setting = entry === null ? null : settingFor(file, entry, { nameSpan: span, valueSpan: span });
  return setting?.chosen.length === 1 ? setting : null;
}
