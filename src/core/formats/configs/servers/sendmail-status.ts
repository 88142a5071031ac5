import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { settingFor } from '../reading/setting-for.ts';

/** A word that the error mailer takes in place of an enhanced code, such as `nouser`, or one that may become it; null for a macro or a number. */
export function statusWord(file: string, span: Span): Setting | null {
  const entry = findSetting('sendmail', 'error status');
  const setting = entry === null ? null : settingFor(file, entry, { nameSpan: span, valueSpan: span });
  return setting?.chosen.length === 1 || /^[a-z]*$/.test(setting?.value ?? '-') ? setting : null;
}
