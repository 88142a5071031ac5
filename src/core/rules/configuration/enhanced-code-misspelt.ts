import { findEnhancedCode } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import { beginsRefusal } from '../../smtp/refusal-words.ts';
import { defineRule, type Problem } from '../rule.ts';
import { configuredReplies, finishedSettings } from './configured.ts';
import { write } from './rewrite.ts';

export const enhancedCodeMisspelt = defineRule({
  id: 'enhanced-code-misspelt',
  title: 'Enhanced code that is written wrongly',
  group: 'configuration',
  severity: 'warning',
  source: rfc(2034, '4'),
  *check(document) {
    for (const { reply, permits } of configuredReplies(document)) {
      const { code, enhanced, textSpan } = reply;
      if (enhanced !== null || (code === null && permits?.enhancedOnly === undefined)) continue;
      const [, word = '', next = ''] = /^(\S{3,13})(?:\s+(\S{1,12})|$)/.exec(document.text.slice(textSpan.start, Math.min(textSpan.end, textSpan.start + 40))) ?? [];
      if (!isSlip(word, next, code?.charAt(0) ?? '[245]')) continue;
      yield problemAt(word, textSpan.start);
    }
    for (const { entry, value, valueSpan, replies } of finishedSettings(document)) {
      if (entry.kind === 'enhanced-code' && replies.length === 0 && /^\d[\dlIoO.,]{1,12}$/.test(value)) yield problemAt(value, valueSpan.start);
    }
  },
});

function problemAt(word: string, start: number): Problem {
  const meant = mend(word);
  const span = { start, end: start + word.length };
  return {
    span,
    message: `${word} is no enhanced code: it is three numbers with dots between, such as ${meant ?? '5.7.1'}. ${/[lIoO]/.test(word) ? 'A letter stands for a digit here.' : 'Clients read this as text.'}`,
    fixes: meant === null ? [] : [write(span, meant)],
  };
}

const measure = /^(?:[KMGT]i?B?|bytes|octets|points?)\W?$/i;

/** Whether a text's first word is an enhanced code with a slip in it, and not a size, a date, a version or an address. */
function isSlip(word: string, next: string, digit: string): boolean {
  // One number or one dot too few may be any decimal; a sentence or nothing must follow, and the class be the reply's.
  if (new RegExp(`^${digit}(?:\\.\\d{1,3}|\\d\\.\\d{1,3})$`).test(word)) return (/^(?:[A-Z<"']|$)/.test(next) && !measure.test(next)) || beginsRefusal(next);
  if (/^[245]\.\d{1,3}\.(?:19|20)\d\d$/.test(word)) return false;
  if (/[lIoO]/.test(word)) return /^[245]\.[\dlIoO]{1,3}\.[\dlIoO]{1,3}$/.test(word);
  return /^[245](?:\.\d{1,3}\.\d{4,6}|\.\d{1,3}\.|\.{1,2}\d{1,3}\.{1,2}\d{1,3}\.?|[.,]\d{1,3}[.,]\d{1,3})$/.test(word);
}

/** The code that is most likely meant; null where several could be. */
function mend(word: string): string | null {
  const dotted = word.replace(/[lI]/g, '1').replace(/[oO]/g, '0').replace(/[.,]+/g, '.').replace(/\.$/, '');
  const candidates = [dotted, dotted.replace(/^(\d)(\d)\./, '$1.$2.'), dotted.replace(/^(\d)\.(\d)(\d{1,2})$/, '$1.$2.$3')];
  return candidates.find((one) => /^\d\.\d{1,3}\.\d{1,3}$/.test(one) && findEnhancedCode(one) !== null) ?? null;
}
