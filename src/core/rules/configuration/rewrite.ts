import { findEnhancedCode, findReplyCode } from '../../catalogue/index.ts';
import type { EnhancedClass } from '../../catalogue/enhanced-code.ts';
import { permitsCode } from '../../catalogue/permit.ts';
import type { ReplyPermit, SettingEntry } from '../../catalogue/setting.ts';
import type { ConfiguredReply } from '../../smtp/setting.ts';
import type { Span } from '../../text/span.ts';
import { contradictionOf } from '../replies/text-contradicts-code.ts';
import type { Fix } from '../rule.ts';

/** Puts another value in a setting's place. */
export function write(span: Span, text: string): Fix {
  return { title: `Write ${text}`, edits: [{ span, text }], isSafe: false };
}

/** Codes that a program takes at a place and that say what is meant there: one, or one of each class where either may be meant. */
export function writeMeant(entry: SettingEntry, reply: ConfiguredReply, permits: ReplyPermit): Fix[] {
  return meantClasses(entry, reply, permits).flatMap((digit) => {
    const code = candidates(entry, reply, digit).find((one) => permitsCode(permits, one));
    return code === undefined || contradictionOf(code, reply.text) !== undefined ? [] : writeCode(reply, code);
  });
}

/** A code of the class that an enhanced code says, for whoever meant that one; none where the program does not take it. */
export function writeToAgree(entry: SettingEntry, reply: ConfiguredReply, permits: ReplyPermit | null): Fix[] {
  const { code: written, codeSpan, enhanced, text } = reply;
  // What is said of a login or of TLS has no counterpart of the other class.
  if (written === null || codeSpan === null || enhanced === null || !/[45]/.test(enhanced.class) || /^53/.test(written)) return [];
  const code = candidates(entry, reply, enhanced.class).find((one) => permits === null || permitsCode(permits, one));
  return code === undefined || (permits !== null && isAgainst(permits, code)) || contradictionOf(code, text) !== undefined ? [] : [write(codeSpan, code)];
}

function isAgainst({ meant }: ReplyPermit, code: string): boolean {
  return (meant === 'permanent' && code.startsWith('4')) || (meant === 'temporary' && code.startsWith('5'));
}

/** A code for a number that is none: what it begins with, or the general one of its first digit; and what the program says of itself, where that is of another class. */
export function writeWhole(span: Span, { default: byDefault = '', permits }: SettingEntry, written: string): Fix[] {
  const isCode = (one: string): boolean => /^\d{3}$/.test(one) && findReplyCode(one) !== null && (permits === undefined || permitsCode(permits, one));
  const begun = /^[45]/.test(written) ? [written.slice(0, 3), byDefault, `${written.charAt(0)}50`].find((one) => one.startsWith(written.charAt(0)) && isCode(one)) : undefined;
  const own = isCode(byDefault) && byDefault.charAt(0) !== begun?.charAt(0) ? byDefault : undefined;
  return [begun, own].flatMap((code) => (code === undefined ? [] : [write(span, code)]));
}

function meantClasses({ default: byDefault = '' }: SettingEntry, { enhanced }: ConfiguredReply, { meant, classes }: ReplyPermit): string[] {
  const digits = meant === 'permanent' ? ['5'] : meant === 'temporary' ? ['4'] : meant === 'refusal' ? (byDefault.startsWith('4') ? ['4', '5'] : ['5', '4']) : [];
  // Code and enhanced code were meant to agree.
  return enhanced !== null && digits.includes(enhanced.class) && classes.includes(enhanced.class) ? [enhanced.class] : digits;
}

/** What the program says of itself, then the sibling of what was written, then the widest code. */
function candidates({ default: byDefault = '', gives = [] }: SettingEntry, { code, answers }: ConfiguredReply, digit: string): string[] {
  const fitting = gives.filter(({ command }) => answers === undefined || command === undefined || answers.includes(command));
  const own = [byDefault, ...fitting.map(({ reply }) => reply)].flatMap((reply) => /^\d{3}(?!\d)/.exec(reply)?.[0] ?? []);
  const sibling = code !== null && /^[45](?:21|50|52|54)$/.test(code) ? [`${digit}${code.slice(1)}`] : [];
  return [...own, ...sibling, `${digit}50`].filter((one) => one.startsWith(digit) && findReplyCode(one) !== null);
}

/** The enhanced code follows in its class, where it has one there. */
function writeCode({ codeSpan, enhanced }: ConfiguredReply, code: string): Fix[] {
  if (codeSpan === null) return [];
  const mended = enhanced === null ? null : `${code.charAt(0)}${enhanced.text.slice(1)}`;
  if (enhanced === null || mended === null || mended === enhanced.text || (isKnown(enhanced.text) && !isKnown(mended))) return [write(codeSpan, code)];
  return [{ title: `Write ${code} and ${mended}`, edits: [{ span: codeSpan, text: code }, { span: enhanced.span, text: mended }], isSafe: false }];
}

/** Takes out what stands before a text, with the blanks behind it. */
export function leaveOut(file: string, { start, end }: Span): Fix {
  const gap = /^[ \t-]{0,40}/.exec(file.slice(end, end + 40))?.[0].length ?? 0;
  return { title: `Leave ${file.slice(start, end)} out`, edits: [{ span: { start, end: end + gap }, text: '' }], isSafe: false };
}

function isKnown(enhanced: string): boolean {
  return findEnhancedCode(enhanced)?.forms[enhanced.charAt(0) as EnhancedClass] !== undefined;
}
