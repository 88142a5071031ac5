import { describePermit, permitsCode } from '../../catalogue/permit.ts';
import type { ReplyPermit } from '../../catalogue/setting.ts';
import { rfc } from '../../catalogue/source.ts';
import type { ConfiguredReply } from '../../smtp/setting.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';
import { configuredReplies } from './configured.ts';

export const codeNotTaken = defineRule({
  id: 'code-not-taken',
  title: 'Code that the program does not take in this place',
  group: 'configuration',
  severity: 'warning',
  source: rfc(5321, '4.2'),
  *check(document) {
    for (const { entry, value, valueSpan } of document.settings) {
      if (entry.kind !== 'reply-code' || valueSpan === null || !/^\d{1,9}$/.test(value) || value.length === 3) continue;
      yield { span: valueSpan, message: `${value} is no reply code, which has three digits. ${entry.permits?.otherwise ?? ''}`.trimEnd() };
    }
    for (const { setting, reply, permits } of configuredReplies(document)) {
      const fault = permits === null ? null : faultOf(reply, permits, setting.entry.name);
      if (fault !== null) yield { span: fault.span, message: [fault.message, fault.outcome ?? ''].join(' ').trimEnd(), fixes: fault.fixes ?? [] };
    }
  },
});

/** Where something stands that the program does not take, and what comes of it. */
interface Fault {
  readonly span: Span;
  readonly message: string;
  readonly outcome: string | undefined;
  readonly fixes?: readonly Fix[];
}

function faultOf(reply: ConfiguredReply, permits: ReplyPermit, name: string): Fault | null {
  const { code, codeSpan, enhanced, text } = reply;
  if (code === null || codeSpan === null) {
    // What the program fills in may be the code.
    if (permits.isRequired === true && !/^[$%{]/.test(text)) return { span: reply.span, message: `${name} needs a code before its text.`, outcome: permits.otherwise };
    if (enhanced === null || permits.classes === '' || permits.classes.includes(enhanced.class)) return null;
    return { span: enhanced.span, message: `Here the enhanced code begins with ${permits.classes.split('').join(' or ')}.`, outcome: permits.mended, fixes: otherClass(enhanced, permits) };
  }
  if (permits.enhancedOnly !== undefined) return { span: codeSpan, message: 'No reply code belongs here.', outcome: permits.enhancedOnly, fixes: [withoutCode(reply, code, codeSpan, permits)] };
  // A code for success where a refusal is meant is the graver fault, and has a rule of its own.
  if (/^[23]/.test(code) && permits.meant !== 'success' && permits.meant !== 'any') return null;
  if (!permitsCode(permits, code)) return { span: codeSpan, message: `${name} takes ${describePermit(permits)}.`, outcome: permits.otherwise };
  return permits.bare !== undefined && enhanced === null && text === '' && !reply.isTemplate ? { span: codeSpan, message: `${code} stands alone.`, outcome: permits.bare } : null;
}

function withoutCode({ enhanced, textSpan }: ConfiguredReply, code: string, codeSpan: Span, { instead }: ReplyPermit): Fix {
  if (instead !== undefined) return { title: `Write ${instead}`, edits: [{ span: codeSpan, text: instead }], isSafe: false };
  return { title: `Remove ${code}`, edits: [{ span: { start: codeSpan.start, end: (enhanced?.span ?? textSpan).start }, text: '' }], isSafe: false };
}

/** The same code in the one class that the place takes. */
function otherClass({ span, text }: NonNullable<ConfiguredReply['enhanced']>, { classes }: ReplyPermit): Fix[] {
  const mended = `${classes}${text.slice(1)}`;
  return classes.length === 1 ? [{ title: `Write ${mended}`, edits: [{ span, text: mended }], isSafe: false }] : [];
}
