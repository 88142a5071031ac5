import type { Setting } from '../../../../src/core/smtp/setting.ts';
import { parse } from '../../marked.ts';

/** What a file's format finds in it, a line each: `name = value`, with the codes and the text of each reply. */
export function toldSettings(path: string, text: string): string[] {
  return parse(text, { path }).settings.map((setting) => `${setting.entry.name} = ${setting.value}${setting.replies.map((reply) => ` [${codesOf(reply)}]`).join('')}`);
}

function codesOf({ code, enhanced, text }: Setting['replies'][number]): string {
  return [code, enhanced?.text, text].filter((part) => part !== null && part !== undefined && part !== '').join(' ');
}
