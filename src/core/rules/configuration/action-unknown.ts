import { settings } from '../../catalogue/settings/index.ts';
import type { SettingEntry } from '../../catalogue/setting.ts';
import { manual } from '../../catalogue/source.ts';
import { isWithinEdits } from '../../text/edit-distance.ts';
import { defineRule } from '../rule.ts';
import { write } from './rewrite.ts';

export const actionUnknown = defineRule({
  id: 'action-unknown',
  title: 'Action that the program does not know there',
  group: 'configuration',
  severity: 'warning',
  source: manual('Postfix, header_checks(5)', 'https://www.postfix.org/header_checks.5.html'),
  *check({ settings: found, text, unfinished }) {
    for (const { entry, nameSpan } of found) {
      // A word that somebody is typing may become one that is known.
      if (entry.unknown === undefined || nameSpan.end === unfinished?.end) continue;
      const word = text.slice(nameSpan.start, nameSpan.end);
      yield { span: nameSpan, message: `${word} is no action of this table. ${entry.unknown}`, fixes: meant(entry, word).map((one) => write(nameSpan, one)) };
    }
  },
});

/** Actions of the same table that differ by a slip. */
function meant({ program, format }: SettingEntry, word: string): string[] {
  return settings.filter((one) => one.program === program && one.format === format && one.unknown === undefined && isWithinEdits(one.name, word.toUpperCase(), 1)).map(({ name }) => name);
}
