import { parseEnhancedStatusCode } from '../../../smtp/enhanced-status-code.ts';
import type { ConfiguredReply } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';

/** A code that begins a pattern, or one of its alternatives: `^220`, `(220|250)`, `/^250[ -]/`. */
const code = /(?:^["'/\\A^(?:]{0,6}|\|\^?)([2-5]\d\d(?![\w%]|\.\d)|[16-9]\d\d(?=[ -]|$))/g;

/** The codes that a text or a regular expression waits for. What stands behind a code is a pattern, and no text that anybody sends. */
export function awaitedReplies(file: string, { start, end }: Span, answers: readonly string[] = []): ConfiguredReply[] {
  const pattern = file.slice(start, end);
  return [...pattern.matchAll(code)].map((match) => {
    const from = match.index + match[0].length - 3;
    const word = /^[ -]([245]\.\d{1,3}\.\d{1,3})(?![\w.])/.exec(pattern.slice(from + 3, from + 16))?.[1];
    const parsed = word === undefined ? null : parseEnhancedStatusCode(word);
    const codeSpan = { start: start + from, end: start + from + 3 };
    const enhanced = parsed === null ? null : { ...parsed, span: { start: codeSpan.end + 1, end: codeSpan.end + 1 + parsed.text.length } };
    const last = enhanced?.span.end ?? codeSpan.end;
    return {
      span: { start: codeSpan.start, end: last },
      code: match[1] ?? '',
      codeSpan,
      enhanced,
      text: '',
      textSpan: { start: last, end: last },
      isTemplate: true,
      ...(answers.length === 0 ? {} : { answers }),
    };
  });
}
