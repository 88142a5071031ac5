import type { SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const settings = work('smtp4dev, appsettings.json and ScriptingHost.cs');

function expression(name: string, verdict: string, meaning: string, command: string): SettingEntry {
  return { program: 'smtp4dev', name, kind: 'text', verdict, meaning, permits: { classes: '2345', meant: 'any' }, gives: [{ reply: '550 <text>', when: 'after error(550, text)', command }], sources: [settings] };
}

/** The JavaScript of smtp4dev that decides what it takes. */
export const smtp4devSettings: readonly SettingEntry[] = [
  expression('CredentialsValidationExpression', 'Decides which names and passwords are taken', 'True takes them, false refuses. They stand in `credentials`.', 'AUTH'),
  expression('RecipientValidationExpression', 'Decides which recipients are taken', 'Asked once for each, with `recipient` and `session`; false refuses.', 'RCPT'),
  expression('MessageValidationExpression', 'Decides which messages are taken', 'True or null takes the message. A number is the code of the refusal, a text its words after 554; `error(code, text)` says both.', '.'),
  expression('CommandValidationExpression', 'Decides which commands are taken', 'Asked for each command, with `command` and `session`. What it returns counts as it does for a message.', ''),
];
