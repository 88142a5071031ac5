import { findSetting } from '../../../catalogue/settings/index.ts';
import type { SettingEntry } from '../../../catalogue/setting.ts';
import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { readChaosTriggers } from './chaos-triggers.ts';
import { settingFor } from '../reading/setting-for.ts';

/** What images of Postfix put before the name of a parameter, which keeps its case. */
const prefixes = ['POSTFIX_', 'POSTCONF_'];

/** What docker-mailserver hands to Postgrey, by the names of its documentation. */
const ofPostgrey: Readonly<Record<string, string>> = { POSTGREY_TEXT: 'POSTGREY_TEXT', POSTGREY_DELAY: '--delay' };

const mailVariable = /\b(?:POSTGREY_(?:TEXT|DELAY)|(?:POSTFIX|POSTCONF)_[a-z][a-z0-9_]{3,60}|MP_CHAOS_TRIGGERS|MP_ENABLE_CHAOS)\b/g;

/** Whether a text names a variable that carries a setting of SMTP. */
export function namesVariable(text: string): boolean {
  return text.match(mailVariable)?.some((name) => entryOfVariable(name) !== null) === true;
}

/** The setting that an environment variable carries into a container; null where it carries none of SMTP's. */
function entryOfVariable(name: string): SettingEntry | null {
  if (ofPostgrey[name] !== undefined) return findSetting('postgrey', ofPostgrey[name]);
  if (name.startsWith('MP_')) return findSetting('mailpit', name);
  const prefix = prefixes.find((one) => name.startsWith(one));
  return prefix === undefined ? null : findSetting('postfix', name.slice(prefix.length));
}

/** A variable with its value, quotes apart. */
export function readVariable(file: string, name: string, nameSpan: Span, valueSpan: Span): Setting[] {
  const entry = entryOfVariable(name);
  if (entry === null) return [];
  const known = entry.name === 'MP_CHAOS_TRIGGERS' ? { chosen: [], replies: readChaosTriggers(file, valueSpan) } : {};
  return [settingFor(file, entry, { nameSpan, valueSpan }, known)];
}
