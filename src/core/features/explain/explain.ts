import { findEnhancedCode } from '../../catalogue/index.ts';
import { explainCodes, type ReplyContext } from './codes.ts';
import { explainReply, explainWords, readReply } from './reply.ts';
import { explainSettingNamed } from './setting.ts';
import { explainEnhancedTheory } from './theory.ts';
import { explainKeyword, explainParameter, explainVerb } from './words.ts';
import { blank, type Explanation } from './explanation.ts';

const codeShape = /^\d{3}$/;
/** One code, a vendor's range (`5.7.606-649`), or the first of a list. */
const enhancedShape = /^([245Xx])\.(\d{1,3})\.(\d{1,3})(?:-\d{1,3})?\??(?:\s*[,/].*)?$/;
const classShape = /^([245])\.[Xx]\.[Xx]$/;
const subjectShape = /^([245Xx])\.([0-7])\.[Xx]$/;
/**
 * Answers «what is this?» for a code, an enhanced code, a whole reply, a verb, an EHLO keyword or a program's setting. Never fails: what is not known is
 * said to be unknown, with what its digits still tell.
 */
export function explain(input: string, context: ReplyContext = {}): Explanation {
  const text = input.trim();
  const command = context.command?.toUpperCase();
  const circumstances = { ...context, ...(command === undefined ? {} : { command }) };
  if (codeShape.test(text)) return explainCodes(input, text, null, circumstances);
  const enhanced = enhancedShape.exec(text);
  if (enhanced !== null) return explainCodes(input, null, withClass(enhanced), circumstances);
  const theory = classShape.exec(text) ?? subjectShape.exec(text);
  if (theory !== null) return explainEnhancedTheory(input, theory[1] ?? '', theory[2] ?? null);
  const reply = readReply(text);
  if (reply?.isWhole === true) return explainReply(input, reply, circumstances);
  const word = explainWord(input, text) ?? explainWord(input, text.split(/[\s:=]/, 1)[0] ?? '');
  if (word !== null && !isSentence(text)) return word;
  return (reply === null ? explainWords(input, text, circumstances) : explainReply(input, reply, circumstances)) ?? word ?? explainSettingNamed(input, text) ?? explainNothing(input);
}

/** `X.7.1` asks for no class in particular: the gravest in which the registry pairs it with a reply code, else in which it occurs. */
function withClass([, first = '', subject = '', detail = '']: RegExpExecArray): string {
  if (!/[xX]/.test(first)) return `${first}.${subject}.${detail}`;
  const entry = findEnhancedCode(`5.${subject}.${detail}`);
  const classes = (['5', '4', '2'] as const).filter((wanted) => entry?.forms[wanted] !== undefined);
  const registered = classes.find((wanted) => entry?.replyCodes.some((code) => code.startsWith(wanted)));
  return `${registered ?? classes[0] ?? '5'}.${subject}.${detail}`;
}

/** Whether a text says something, as `STARTTLS is required`, and is no command or keyword with its arguments. */
function isSentence(text: string): boolean {
  return (text.slice(0, 1000).match(/\s[a-z]{2,}(?=[\s.,;:]|$)/g)?.length ?? 0) >= 2;
}

function explainWord(input: string, word: string): Explanation | null {
  return explainVerb(input, word) ?? explainKeyword(input, word) ?? explainParameter(input, word);
}

function explainNothing(input: string): Explanation {
  return {
    ...blank,
    input,
    kind: 'unknown',
    label: input.trim().slice(0, 80),
    verdict: 'Not an SMTP code, verb or keyword that we know',
    meaning: 'A reply starts with three digits, an enhanced code looks like 5.1.1, and a verb or keyword is one word such as RCPT or CHUNKING.',
  };
}
