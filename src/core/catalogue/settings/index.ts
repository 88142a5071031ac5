import type { SettingEntry } from '../setting.ts';
import { postfixAccessActions } from './postfix-access.ts';
import { postfixChecksActions } from './postfix-checks.ts';
import { postfixParameters } from './postfix-parameters.ts';
import { postfixTransports } from './postfix-transport.ts';

/** What decides, in the configurations of mail servers and of programs around them, which replies people see. */
export const settings: readonly SettingEntry[] = [...postfixParameters, ...postfixAccessActions, ...postfixChecksActions, ...postfixTransports];

const byName = new Map(settings.map((entry) => [keyOf(entry.program, entry.name, entry.format), entry]));

/** The entry of a setting; that of its file's kind before that of the whole program. */
export function findSetting(program: string, name: string, format?: string): SettingEntry | null {
  return (format === undefined ? undefined : byName.get(keyOf(program, name, format))) ?? byName.get(keyOf(program, name)) ?? null;
}

function keyOf(program: string, name: string, format = ''): string {
  return `${program}\n${format}\n${name}`;
}
