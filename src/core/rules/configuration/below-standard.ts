import { limits } from '../../catalogue/limits.ts';
import { rfc } from '../../catalogue/source.ts';
import type { SettingEntry } from '../../catalogue/setting.ts';
import { readDuration } from '../../text/duration.ts';
import { readSize } from '../../text/size.ts';
import { finishedSettings } from './configured.ts';
import { write } from './rewrite.ts';
import { defineRule } from '../rule.ts';

export const belowStandard = defineRule({
  id: 'below-standard',
  title: 'Time or size below what the standard asks for',
  group: 'configuration',
  severity: 'info',
  source: rfc(5321, '4.5.3'),
  *check(document) {
    for (const { entry, valueSpan, value } of finishedSettings(document)) {
      const limit = limits.find(({ id }) => id === entry.minimum);
      const amount = amountOf(entry, value);
      if (limit?.value == null || amount === null || amount >= limit.value) continue;
      // Nothing, or zero, turns most limits off.
      if (amount === 0) continue;
      yield { span: valueSpan, message: `${value} is below the ${limit.value} ${limit.unit} that the standard asks for here: ${limit.title.toLowerCase()}.`, fixes: reaches(entry, limit.value) ? [write(valueSpan, entry.default ?? '')] : [] };
    }
  },
});

const seconds: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** In seconds, octets, or as it stands; null where the value is none of these. */
function amountOf(entry: SettingEntry, value: string): number | null {
  if (entry.kind === 'time') return readDuration(value, seconds[entry.unit ?? 's']);
  if (entry.kind === 'size') return readSize(value, entry.unit);
  return entry.kind === 'count' && /^\d{1,12}$/.test(value) ? Number(value) : null;
}

function reaches(entry: SettingEntry, least: number): boolean {
  return (amountOf(entry, entry.default ?? '') ?? 0) >= least;
}
