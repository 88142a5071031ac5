import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { settingsOfParameter, type Parameter } from './parameter-settings.ts';

/** What a script calls to edit main.cf: Postfix's own command, and the one that Mail-in-a-Box and what grew out of it brings along. */
const command = /\bpostconf(?=[ \t]|\\\r?\n)|\beditconf\.py[ \t]{1,8}\S{0,80}\/main\.cf(?=[ \t]|\\\r?\n)/g;

/** What may stand before a command where it is called: other commands that call it, not those that print it, and no quote. */
const caller = /^(?!.*\b(?:echo|printf|print|grep|man|which|type|command|log\w{0,20}|info|warn\w{0,8})\b)[\w\s./$!=:@+-]{0,200}$/i;

const edit = /\bpostconf[ \t]{1,8}(?:-[a-zA-Z]{1,4}[ \t]{1,8}|-c[ \t]{0,4}\S{1,80}[ \t]{1,8}){0,4}["']?(?:[\w.*-]{1,40}\/[\w.*-]{1,20}\/)?[a-z]\w{2,80}[ \t]{0,8}=|\beditconf\.py[ \t]{1,8}\S{0,80}\/main\.cf\b/;

const longest = 8_000;

/** Whether a text calls a command that sets a parameter; what it calls may still be in a comment. */
export function callsPostconf(text: string): boolean {
  return edit.test(text);
}

/** The parameters that a shell script sets by Postfix's own command. Neither what it prints nor what is in a comment is a call. */
export function readPostconfCalls(text: string): Setting[] {
  let end = 0;
  return [...text.matchAll(command)].flatMap(({ 0: called, index }) => {
    if (index < end) return [];
    const before = text.slice(Math.max(0, index - 400), index);
    if (!caller.test(before.slice(before.search(/[^;&|({`\n]*$/)))) return [];
    const call = argumentsAt(text, index + called.length);
    end = call.end;
    return call.parameters.flatMap((parameter) => settingsOfParameter(text, parameter));
  });
}

/** The words that set something, up to the command's end. */
function argumentsAt(text: string, from: number): { readonly parameters: readonly Parameter[]; readonly end: number } {
  const parameters: Parameter[] = [];
  const limit = Math.min(text.length, from + longest);
  let at = from;
  let word = '';
  while (at < limit) {
    const gap = /^(?:[ \t]|\\\r?\n){1,400}/.exec(text.slice(at, at + 800))?.[0].length ?? 0;
    const start = at + gap;
    if (gap === 0 || start >= limit || /[;&|()<>`#\r\n]/.test(text.charAt(start))) break;
    at = endOfWord(text, start, limit);
    // What follows `-o` counts for this one call.
    const parameter = word === '-o' ? null : parameterIn(text, start, at);
    word = text.slice(start, at);
    if (parameter !== null) parameters.push(parameter);
  }
  return { parameters, end: at };
}

/** Behind the word that begins there; a quote that is not closed goes to the line's end. */
function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const letter = text.charAt(at);
    if (/[\s;&|()<>]/.test(letter)) break;
    if (letter === '\\') {
      if (/[\r\n]/.test(text.charAt(at + 1))) break;
      at += 2;
    } else if (letter === '"' || letter === "'") {
      const close = closing(text, at, end);
      if (close === -1) {
        const lineEnd = text.indexOf('\n', at);
        return lineEnd === -1 ? end : Math.min(end, lineEnd);
      }
      at = close + 1;
    } else at++;
  }
  return Math.min(at, end);
}

function closing(text: string, from: number, end: number): number {
  const quote = text.charAt(from);
  for (let at = from + 1; at < end; at++) {
    if (text.charAt(at) === '\\' && quote === '"') at++;
    else if (text.charAt(at) === quote) return at;
  }
  return -1;
}

const assignment = /^(?:[\w.*-]{1,40}\/[\w.*-]{1,20}\/)?([a-z]\w{1,80})([ \t]{0,40}=[ \t]{0,40})/;

/** `name=value`, with quotes around all of it or around the value, and with a service's name before it (`-P`). */
function parameterIn(text: string, start: number, end: number): Parameter | null {
  const whole = unquoted(text, { start, end });
  const [lead = '', name = '', equals = ''] = assignment.exec(text.slice(whole.start, Math.min(whole.end, whole.start + 300))) ?? [];
  if (lead === '' || (whole.start === start && /\s/.test(equals))) return null;
  const nameEnd = whole.start + lead.length - equals.length;
  const value = unquoted(text, { start: whole.start + lead.length, end: whole.end });
  const valueEnd = value.start + text.slice(value.start, value.end).trimEnd().length;
  return { name, nameSpan: { start: nameEnd - name.length, end: nameEnd }, valueSpan: { start: value.start, end: valueEnd } };
}

/** Without a pair of quotes around all of it. */
function unquoted(text: string, { start, end }: Span): Span {
  const isQuoted = /["']/.test(text.charAt(start)) && closing(text, start, end) === end - 1;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
