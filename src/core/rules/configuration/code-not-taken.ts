import { describePermit, permitsCode } from '../../catalogue/permit.ts';
import type { ReplyPermit, SettingEntry } from '../../catalogue/setting.ts';
import { rfc } from '../../catalogue/source.ts';
import type { ConfiguredReply } from '../../smtp/setting.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';
import { configuredReplies, finishedSettings } from './configured.ts';
import { leaveOut, write, writeMeant, writeWhole } from './rewrite.ts';

export const codeNotTaken = defineRule({
  id: 'code-not-taken',
  title: 'Code that the program does not take in this place',
  group: 'configuration',
  severity: 'warning',
  source: rfc(5321, '4.2'),
  *check(document) {
    for (const { entry, value, valueSpan } of finishedSettings(document)) {
      if (!isNoCode(entry, value)) continue;
      const outcome = /^\d{1,9}$/.test(value) ? entry.permits?.otherwise : entry.permits?.unreadable;
      const fixes = writeWhole(valueSpan, entry, withDigits(value).replace(/^["']/, ''));
      yield { span: valueSpan, message: [`${value.slice(0, 40)} is no reply code, which is three digits and nothing else.`, outcome ?? ''].join(' ').trimEnd(), fixes };
    }
    for (const { setting, reply, permits } of configuredReplies(document)) {
      if (isNoCode(setting.entry, setting.value)) continue;
      const untaken = reply.untaken === undefined ? undefined : untakenAs(document.text, permits, reply.untaken);
      if (reply.untaken !== undefined && untaken !== undefined) {
        yield { span: reply.untaken, message: untaken, fixes: takenThen(document.text, reply.span, reply.untaken) };
        continue;
      }
      const fault = permits === null ? null : faultOf(reply, permits, setting.entry.name);
      if (fault !== null && permits !== null) yield { span: fault.span, message: [fault.message, fault.outcome ?? ''].join(' ').trimEnd(), fixes: fixesOf(document.text, setting.entry, reply, permits) };
    }
  },
});

/** What begins with a digit was meant as a code; a name, a variable or what a template fills in may become one. */
function isNoCode({ kind, permits }: SettingEntry, value: string): boolean {
  if (kind !== 'reply-code' || !/^["']?\d/.test(value) || /^0{0,6}\d{3}$/.test(value) || /[$%{}<>@]/.test(value)) return false;
  // Whether quotes may stand there, or words follow as a comment, is known of programs that say what they do then.
  return permits?.unreadable !== undefined || !/[\s"']/.test(value);
}

/** Where something stands that the program does not take, and what comes of it. */
interface Fault {
  readonly span: Span;
  readonly message: string;
  readonly outcome: string | undefined;
}

function faultOf(reply: ConfiguredReply, permits: ReplyPermit, name: string): Fault | null {
  const { code, codeSpan, enhanced, text } = reply;
  if (code === null || codeSpan === null) {
    // What the program or a template fills in may be the code.
    if (permits.isRequired === true && !/^(?:[$%{]|<%)/.test(text)) return { span: reply.span, message: `${name} needs a code before its text.`, outcome: permits.otherwise };
    if (enhanced === null || permits.classes === '' || permits.classes.includes(enhanced.class)) return null;
    return { span: enhanced.span, message: `Here the enhanced code begins with ${permits.classes.split('').join(' or ')}.`, outcome: permits.mended };
  }
  if (permits.enhancedOnly !== undefined) return { span: codeSpan, message: 'No reply code belongs here.', outcome: permits.enhancedOnly };
  // A code for success where a refusal is meant is the graver fault, and has a rule of its own.
  if (/^[23]/.test(code) && permits.meant !== 'success' && permits.meant !== 'any') return null;
  if (!permitsCode(permits, code)) return { span: codeSpan, message: `${name} takes ${describePermit(permits)}.`, outcome: permits.otherwise };
  return permits.bare !== undefined && enhanced === null && text === '' && !reply.isTemplate ? { span: codeSpan, message: `${code} stands alone.`, outcome: permits.bare } : null;
}

function fixesOf(file: string, entry: SettingEntry, reply: ConfiguredReply, permits: ReplyPermit): Fix[] {
  const { code, codeSpan, enhanced } = reply;
  if (code === null || codeSpan === null) return enhanced !== null && permits.classes.length === 1 ? [write(enhanced.span, `${permits.classes}${enhanced.text.slice(1)}`)] : [];
  if (permits.enhancedOnly !== undefined) return [permits.instead === undefined ? leaveOut(file, codeSpan) : write(codeSpan, permits.instead)];
  if (permits.codes === undefined && permits.classes === '') return [leaveOut(file, { start: codeSpan.start, end: Math.max(codeSpan.end, enhanced?.span.end ?? 0) })];
  // A code that lacks its text is the right one.
  return permitsCode(permits, code) ? [] : writeMeant(entry, reply, permits);
}

function untakenAs(file: string, permits: ReplyPermit | null, { start, end }: Span): string | undefined {
  return file.slice(start, end).includes('.') ? permits?.enhancedUntaken : permits?.untaken;
}

/** Three digits, without quotes around the text and with a blank behind them; nothing where it is not clear which digits. */
function takenThen(file: string, { start, end }: Span, code: Span): Fix[] {
  if (file.slice(code.start, code.end).includes('.')) return [writeBlank(file, code)];
  const [digits] = /^\d{3}/.exec(withDigits(file.slice(code.start, code.end))) ?? [];
  if (digits === undefined) return [];
  if (code.end - code.start !== 3) return [write(code, digits)];
  const letters = digits === file.slice(code.start, code.end) ? [] : [{ span: code, text: digits }];
  const quotes = file[start] === '"' ? [{ start, end: start + 1 }, ...(file[end - 1] === '"' && end > start + 1 ? [{ start: end - 1, end }] : [])] : [];
  const sign = code.end < end && /[-:,;]/.test(file.charAt(code.end)) ? [{ span: { start: code.end, end: code.end + 1 }, text: ' ' }] : [];
  return [{ title: letters.length > 0 ? `Write ${digits}` : 'Put the code first', edits: [...letters, ...quotes.map((span) => ({ span, text: '' })), ...sign], isSafe: false }];
}

/** In the place of the sign behind a code. */
function writeBlank(file: string, { end }: Span): Fix {
  return { title: 'Write a blank behind the code', edits: [{ span: { start: end, end: end + 1 }, text: /\s/.test(file.charAt(end + 1)) ? '' : ' ' }], isSafe: false };
}

/** With digits for the letters that look like them. */
function withDigits(text: string): string {
  return text.replace(/[lI]/g, '1').replace(/[oO]/g, '0');
}
