import type { SettingEntry } from '../setting.ts';
import { amavisSettings } from './amavis.ts';
import { dovecotSettings } from './dovecot.ts';
import { greylistingSettings } from './greylisting.ts';
import { harakaSettings } from './haraka.ts';
import { milterSettings } from './milters.ts';
import { mimedefangSettings } from './mimedefang.ts';
import { policydSpfSettings } from './policyd-spf.ts';
import { policydWeightSettings } from './policyd-weight.ts';
import { postfixParameters } from './postfix-parameters.ts';
import { rspamdSettings } from './rspamd.ts';
import { sieveSettings } from './sieve.ts';
import { smtp4devSettings } from './smtp4dev.ts';

/** What decides, in the configurations of mail servers and of programs around them, which replies people see. */
export const settings: readonly SettingEntry[] = [
  ...postfixParameters,
  ...rspamdSettings,
  ...dovecotSettings,
  ...sieveSettings,
  ...harakaSettings,
  ...amavisSettings,
  ...policydWeightSettings,
  ...policydSpfSettings,
  ...greylistingSettings,
  ...milterSettings,
  ...mimedefangSettings,
  ...smtp4devSettings,
];

const byName = new Map(settings.map((entry) => [keyOf(entry.program, entry.name, entry.format), entry]));

/** The entry of a setting; that of its file's kind before that of the whole program. */
export function findSetting(program: string, name: string, format?: string): SettingEntry | null {
  return (format === undefined ? undefined : byName.get(keyOf(program, name, format))) ?? byName.get(keyOf(program, name)) ?? null;
}

function keyOf(program: string, name: string, format = ''): string {
  return `${program}\n${format}\n${name}`;
}
