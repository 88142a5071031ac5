import { permitsCode } from '../../catalogue/permit.ts';
import type { GivenReply } from '../../catalogue/setting.ts';
import type { SmtpDocument } from '../../document.ts';
import type { ConfigFormat } from '../../formats/configs/config-format.ts';
import type { ConfiguredReply, Setting } from '../../smtp/setting.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Circumstance } from '../circumstances.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { explainReply } from '../explain/reply.ts';
import { explainChoice, explainSetting } from '../explain/setting.ts';
import type { Hover } from '../hover.ts';
import { uncomment } from './commented-out.ts';

/** The answer to a hover over a configuration: a code, a word that the setting takes, or the setting, in force or commented out. */
export function hoverSetting({ format, settings, text }: SmtpDocument, offset: number): Hover | null {
  return hoverInForce(settings, text, offset) ?? (format?.kind === 'config' ? hoverCommentedOut(format, text, offset) : null);
}

function hoverCommentedOut(format: ConfigFormat, text: string, offset: number): Hover | null {
  for (const { text: meant, shift } of uncomment(text, offset)) {
    const found = hoverInForce(format.read(meant), meant, offset - shift);
    if (found === null) continue;
    const span = { start: found.span.start + shift, end: found.span.end + shift };
    return { ...found, span, circumstances: [...found.circumstances, { text: 'Commented out: this line sets nothing.', quote: '', line: null }] };
  }
  return null;
}

function hoverInForce(settings: readonly Setting[], text: string, offset: number): Hover | null {
  // Of two that hold each other, the inner one is told later.
  const setting = settings.filter(({ span }) => contains(span, offset)).at(-1);
  if (setting === undefined) return null;
  return hoverReply(setting, offset) ?? hoverChoice(setting, text, offset) ?? hoverName(setting, text, offset);
}

function hoverReply(setting: Setting, offset: number): Hover | null {
  for (const reply of setting.replies) {
    const span = spanOfCodes(reply);
    const explanation = span === null || !contains(span, offset) ? null : explainConfigured(setting, reply);
    if (span !== null && explanation !== null) return { span, explanation: forAuthors(explanation), circumstances: placeOf(setting) };
  }
  return null;
}

/** Who writes a configuration asks what a code tells, not how a sender gets out of it: that is what fits above «Set by». */
function forAuthors(explanation: Explanation): Explanation {
  return { ...explanation, when: [], readings: [], fix: { sender: [], receiver: [] }, act: null, retry: null };
}

function spanOfCodes({ codeSpan, enhanced }: ConfiguredReply): Span | null {
  const spans = [codeSpan, enhanced?.span].filter((span) => span != null);
  // sendmail writes the enhanced code first.
  return spans.length === 0 ? null : { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** What a reply means that a configuration has its program give; null where it has no code. */
export function explainConfigured({ entry }: Setting, { code, enhanced, text, answers }: ConfiguredReply): Explanation | null {
  const command = answers?.length === 1 ? answers[0] : entry.gives?.[0]?.command;
  const context = command === undefined ? {} : { command };
  if (code !== null) {
    const input = `${code} ${text}`.trim();
    const parts = { code, enhanced: enhanced?.text ?? null, text };
    const told = explainReply(input, parts, context);
    // Who wrote the words knows what they mean: a guess at them tells less than the codes.
    return told.confidence === 'guess' ? explainReply(input, { ...parts, text: '' }, context) : told;
  }
  return enhanced === null ? null : explain(enhanced.text, context);
}

function placeOf({ entry }: Pick<Setting, 'entry'>): Circumstance[] {
  return [{ text: 'Set by', quote: entry.name, line: null }, { text: `${entry.verdict}.`, quote: '', line: null }];
}

function hoverChoice({ entry, nameSpan, chosen }: Setting, text: string, offset: number): Hover | null {
  const word = chosen.find(({ span }) => contains(span, offset));
  const choice = entry.choices?.find(({ value }) => value === word?.value);
  // An option's bare name can stand for its value: then it is the option that is asked for.
  if (word === undefined || (word.span.start === nameSpan.start && text.slice(word.span.start, word.span.end).toLowerCase() !== word.value.toLowerCase())) return null;
  if (choice !== undefined) return { span: word.span, explanation: explainChoice(word.value, entry, choice), circumstances: [] };
  return entry.takesKeywords === true ? { span: word.span, explanation: explain(word.value), circumstances: placeOf({ entry }) } : null;
}

function hoverName({ entry, nameSpan, replies }: Setting, text: string, offset: number): Hover | null {
  if (!contains(nameSpan, offset)) return null;
  const code = entry.kind === 'reply-code' ? replies[0]?.code ?? null : null;
  const meant = code === null || (entry.permits !== undefined && !permitsCode(entry.permits, code)) ? entry : { ...entry, gives: givenWith(entry.gives ?? [], code) };
  return { span: nameSpan, explanation: explainSetting(text.slice(nameSpan.start, nameSpan.end), meant), circumstances: [] };
}

/** The replies that come of the code that is set: those of its class, where some are. */
function givenWith(gives: readonly GivenReply[], code: string): GivenReply[] {
  const alike = gives.filter(({ reply }) => reply.startsWith(code.charAt(0)));
  return (alike.length === 0 ? gives : alike).map((given) => withCode(given, code));
}

/** An enhanced code goes with its reply code's class. */
function withCode(given: GivenReply, code: string): GivenReply {
  return { ...given, reply: given.reply.replace(/^\d{3}(?: [245](?=\.))?/, (lead) => (lead.length === 3 ? code : `${code} ${code.charAt(0)}`)) };
}
