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
      if (entry.kind !== 'reply-code' || !/^\d{1,9}$/.test(value) || value.length === 3) continue;
      yield { span: valueSpan, message: `${value} is no reply code, which has three digits. ${entry.permits?.otherwise ?? ''}`.trimEnd(), fixes: writeWhole(valueSpan, entry, value) };
    }
    for (const { setting, reply, permits } of configuredReplies(document)) {
      if (reply.untaken !== undefined && permits?.untaken !== undefined) {
        yield { span: reply.untaken, message: `This code is taken for text. ${permits.untaken}`, fixes: [putFirst(document.text, reply.span, reply.untaken)] };
        continue;
      }
      const fault = permits === null ? null : faultOf(reply, permits, setting.entry.name);
      if (fault !== null && permits !== null) yield { span: fault.span, message: [fault.message, fault.outcome ?? ''].join(' ').trimEnd(), fixes: fixesOf(document.text, setting.entry, reply, permits) };
    }
  },
});

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

/** Takes the quotes off around a text, and the hyphen behind its code. */
function putFirst(file: string, { start, end }: Span, code: Span): Fix {
  const quotes = file[start] === '"' ? [{ start, end: start + 1 }, ...(file[end - 1] === '"' && end > start + 1 ? [{ start: end - 1, end }] : [])] : [];
  const hyphen = file[code.end] === '-' ? [{ span: { start: code.end, end: code.end + 1 }, text: ' ' }] : [];
  return { title: 'Put the code first', edits: [...quotes.map((span) => ({ span, text: '' })), ...hyphen], isSafe: false };
}
