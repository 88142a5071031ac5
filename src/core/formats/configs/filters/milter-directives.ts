import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { bareTextAt } from '../reading/bare-text.ts';
import { readDirectives } from '../reading/directive-lines.ts';
import { settingFor } from '../reading/setting-for.ts';

/** The settings of a milter whose file has a directive a line; its refusals' texts come without a code. */
export function readMilterDirectives(program: string, text: string): Setting[] {
  return readDirectives(text).flatMap((directive) => {
    const entry = findSetting(program, directive.name);
    if (entry === null) return [];
    const reply = entry.kind === 'reply' ? bareTextAt(text, directive.valueSpan) : null;
    return [settingFor(text, entry, directive, { replies: reply === null ? [] : [reply] })];
  });
}
