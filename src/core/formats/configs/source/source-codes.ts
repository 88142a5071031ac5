import { findReplyCode } from '../../../catalogue/index.ts';
import { parseEnhancedStatusCode } from '../../../smtp/enhanced-status-code.ts';
import type { ConfiguredReply } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import type { SourceContext } from './source-context.ts';

/** A number in a program that its surroundings make a reply code. */
export interface SourceCode {
  readonly kind: 'comparison' | 'assignment' | 'setreply';
  readonly nameSpan: Span;
  readonly reply: ConfiguredReply;
}

const number = /(?<![\w.$-])(["']?)([2-5]\d\d)\1(?![\w.%-])/g;
const path = '((?:[\\w$]{1,40}(?:\\??\\.|->|::)){0,4})([\\w$]{1,60})(?:\\(\\))?';
const list = '(?:["\']?\\d{3}["\']?\\s{0,4},\\s{0,8}){0,12}';
const compared = new RegExp(`(?<![\\w$.>:])${path}\\s{0,8}(?:===?|!==?|\\beq\\b|\\bne\\b)\\s{0,8}$`);
const listed = new RegExp(`(?<![\\w$.>:])${path}\\s{0,8}(?:\\bnot )?\\bin\\s{0,8}[([{]\\s{0,8}${list}$`);
const inArray = new RegExp(`\\bin_array\\(\\s{0,4}${path},\\s{0,4}(?:\\[|array\\()\\s{0,4}${list}$`);
const assigned = new RegExp(`(?<![\\w$.>:])${path}\\s{0,8}(?::?=|=>|:)\\s{0,8}$`);
const comparedAfter = new RegExp(`^\\s{0,4}(?:===?|!==?)\\s{0,4}${path}`);
const listedAfter = new RegExp(`^(?:\\s{0,4},\\s{0,4}["']?\\d{3}["']?){0,12}\\s{0,4}\\]\\s{0,4}\\.(?:includes|indexOf|contains|include\\?)\\s{0,4}\\(\\s{0,4}${path}`);
/** Comparisons of tests: `assertEqual(e.smtp_code, 550)`, `expect(e.responseCode).toBe(550)`. */
const equal = '\\bassert(?:[._]?(?:is_?)?(?:strict_?)?equals?|Same|_eq!)?\\(\\s{0,8}(?:t,\\s{0,4})?';
const asserted = new RegExp(`${equal}(?!t,)${path},\\s{0,8}$`, 'i');
const expected = new RegExp(`\\bexpect\\(${path}\\)\\.(?:to\\.)?(?:be|equal|eql|toBe|toEqual|toStrictEqual|to eq)\\(\\s{0,4}$`);
const assertedBefore = new RegExp(`${equal}$`, 'i');
const assertedAfter = new RegExp(`^\\s{0,4},\\s{0,8}${path}`);
const cased = new RegExp(`\\b(?:case|when)\\s{1,8}${list}$`);
const thrown = /\b(SMTP\w{0,30}(?:Exception|Error|Refused)|Smtp\w{0,30}(?:Exception|Error))\s{0,4}(?:\(\s{0,8}|\{\s{0,40}Code:\s{0,40})$/;
const choosing = /\b(?:switch|match|case)\b([^{}\n;]{1,120})(\{|\n)/g;

/** `smtp_code`, `lastSmtpReply`, `SmtpStatusCode`: it says SMTP itself. */
const sure = /smtp\w{0,40}(?:code|status|reply|response|errno|error)$/i;
/** Names that libraries of SMTP use, and others too. */
const likely = /^(?:responseCode|response_code|replyCode|reply_code|getReturnCode|getReplyCode|getResponseCode)$/;
const likelyOwner = /^(?:\$?(?:reply|smtp|smtp_?err(?:or)?|proto_?err(?:or)?|text_?err(?:or)?|tp_?err(?:or)?|lastReply|last_reply))(?:\.|->|::|\?\.)$/i;

/** The codes that a program compares with, sets or hands to a milter's library; never a number whose name does not say what it is. */
export function codesIn(file: string, code: string, context: SourceContext): SourceCode[] {
  if (!context.speaksSmtp) return [];
  // In most languages `case` names one of the choices; in Ruby it asks.
  const switches = [...code.matchAll(choosing)].filter(({ 1: subject = '' }) => !/:\s*$|^\s*["'\d]/.test(subject)).map(({ 0: whole, 1: subject = '', index }) => ({ subject, start: index, body: index + whole.length - 1 }));
  const found = [...code.matchAll(number)].flatMap(({ 0: whole, 2: digits = '', index }) => {
    const at = index + whole.indexOf(digits);
    const line = code.slice(Math.max(0, index - 160), index);
    const before = line.slice(line.lastIndexOf('\n') + 1);
    const rest = code.slice(index + whole.length, index + whole.length + 200);
    const after = rest.slice(0, rest.indexOf('\n') === -1 ? rest.length : rest.indexOf('\n'));
    const named = nameOf(before, after, index, index + whole.length, digits, context) ?? caseOf(code, before, index, switches, digits, context) ?? thrownAt(code, index);
    // A number that is no code of SMTP's counts where a code is compared, and is a slip there.
    if (named === null || (findReplyCode(digits) === null && named.kind !== 'comparison')) return [];
    return [{ ...named, reply: bare(digits, at) }];
  });
  return [...found, ...milterReplies(file, code)].sort((a, b) => a.reply.span.start - b.reply.span.start);
}

function nameOf(before: string, after: string, start: number, end: number, digits: string, context: SourceContext): Omit<SourceCode, 'reply'> | null {
  for (const [shape, kind] of [[compared, 'comparison'], [listed, 'comparison'], [inArray, 'comparison'], [asserted, 'comparison'], [expected, 'comparison'], [assigned, 'assignment']] as const) {
    const match = shape.exec(before);
    if (match === null) continue;
    const [whole, owner = '', name = ''] = match;
    if (!saysSmtp(owner, name, digits, start, context)) return null;
    const nameStart = start - before.length + match.index + whole.indexOf(owner + name) + owner.length;
    return { kind, nameSpan: { start: nameStart, end: nameStart + name.length } };
  }
  for (const shape of [comparedAfter, listedAfter, ...(assertedBefore.test(before) ? [assertedAfter] : [])]) {
    const match = shape.exec(after);
    if (match === null) continue;
    const [whole, owner = '', name = ''] = match;
    if (!saysSmtp(owner, name, digits, start, context)) return null;
    const nameStart = end + whole.lastIndexOf(name);
    return { kind: 'comparison', nameSpan: { start: nameStart, end: nameStart + name.length } };
  }
  return null;
}

function saysSmtp(owner: string, name: string, digits: string, offset: number, context: SourceContext): boolean {
  if (sure.test(name)) return true;
  if (findReplyCode(digits) === null) return false;
  const isNamed = likely.test(name) || (/^code$/i.test(name) && likelyOwner.test(owner.slice(owner.search(/[\w$]+(?:\?\.|\.|->|::)$/))));
  if (!isNamed || context.isForeign || !context.isNear(offset, 1_500)) return false;
  // Codes that HTTP has too.
  return !/^(?:2\d\d|421|451|50[0-5])$/.test(digits) || !context.isWeb(name, offset);
}

function caseOf(code: string, before: string, index: number, switches: readonly { readonly subject: string; readonly start: number; readonly body: number }[], digits: string, context: SourceContext): Omit<SourceCode, 'reply'> | null {
  if (!cased.test(before)) return null;
  let low = 0;
  for (let high = switches.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((switches[middle]?.body ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  const around = switches[low - 1];
  if (around === undefined || index - around.body > 4_000) return null;
  const [, owner = '', name = ''] = new RegExp(`${path}\\W{0,8}$`).exec(around.subject.trimEnd()) ?? [];
  if (name === '' || !saysSmtp(owner, name, digits, index, context)) return null;
  const between = code.slice(around.body, index);
  if (code.charAt(around.body) === '{' && count(between, '{') <= count(between, '}')) return null;
  const nameStart = around.start + code.slice(around.start, around.body).lastIndexOf(name);
  return { kind: 'comparison', nameSpan: { start: nameStart, end: nameStart + name.length } };
}

function thrownAt(code: string, index: number): Omit<SourceCode, 'reply'> | null {
  const before = code.slice(Math.max(0, index - 120), index);
  const match = thrown.exec(before);
  if (match === null) return null;
  const start = index - before.length + match.index;
  return { kind: 'assignment', nameSpan: { start, end: start + (match[1] ?? '').length } };
}

const call = /\b((?:smfi_)?set_?reply)\s{0,4}\(/gi;
const argumentsOf = /^\s{0,8}(?:[\w$>.-]{1,40}\s{0,4},\s{0,8})?(["']?)([2-5]\d\d)\1\s{0,4},\s{0,8}(?:(["'])([245]\.\d{1,3}\.\d{1,3})\3|None|null|undef|nil|NULL|""|'')?(?:\s{0,4},\s{0,8}[rbuf]{0,2}(["'])([^"'\n]{1,400})\5)?/i;

/** `setreply("550", "5.1.1", "User unknown")`, as milters of every language say it. */
function milterReplies(file: string, code: string): SourceCode[] {
  return [...code.matchAll(call)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const from = index + whole.length;
    const match = argumentsOf.exec(file.slice(from, from + 700));
    if (match === null) return [];
    const [all, , digits = '', , word, , text = ''] = match;
    const parsed = word === undefined ? null : parseEnhancedStatusCode(word);
    const codeStart = from + all.indexOf(digits);
    const enhancedStart = parsed === null ? -1 : from + all.indexOf(parsed.text, all.indexOf(digits) + 3);
    const end = from + all.length - (text === '' ? 0 : 1);
    const textSpan = text === '' ? { start: end, end } : { start: end - text.length, end };
    const reply: ConfiguredReply = {
      span: { start: codeStart, end: text === '' ? (parsed === null ? codeStart + 3 : enhancedStart + parsed.text.length) : end },
      code: digits,
      codeSpan: { start: codeStart, end: codeStart + 3 },
      enhanced: parsed === null ? null : { ...parsed, span: { start: enhancedStart, end: enhancedStart + parsed.text.length } },
      text,
      textSpan,
      isTemplate: /[%{$]/.test(text),
    };
    return [{ kind: 'setreply' as const, nameSpan: { start: index, end: index + name.length }, reply }];
  });
}

function bare(code: string, start: number): ConfiguredReply {
  const span = { start, end: start + 3 };
  return { span, code, codeSpan: span, enhanced: null, text: '', textSpan: { start: start + 3, end: start + 3 }, isTemplate: false };
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
