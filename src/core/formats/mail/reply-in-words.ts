import type { ReportedReply } from '../../smtp/reported-reply.ts';
import { parseEnhancedStatusCode, type LocatedEnhancedStatusCode } from '../../smtp/enhanced-status-code.ts';
import type { Run } from '../reading/wire-lines.ts';
import { joinRuns, placeOf, sliceRun, spanInRun, trimRun } from './passage.ts';

/** Where a reply begins among other words, and its codes. */
interface Found {
  readonly at: number;
  readonly code: string;
}

/** A code with an enhanced code of its own class behind it is a reply wherever it stands. */
const withEnhanced = /(?:^|[\s:;("'<>#=,[\]])(([245])\d\d):?(?:[ -]|, ?ERROR_CODE ?:){1,3}(?:\1[ -])?['"(]?#?\2\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/;
/** A code alone is one only where a reply is told to begin. */
const alone = [
  /^\s*['"([]?([245]\d\d)(?=[ ,-]+\D|\s*['")\]]?$|-?:)/,
  /\s([245]\d\d)-['"]/,
  /(?:\bsaid:?|\breturned:?|\bresponded(?: with failure)?:?|\bwas:?|\bRespon[sd]e:?|\bReason:?|\bbecause of:?|\berror:?|\bfailure:?|\breply:?|\bmessage:?|_?code ?:?|<<<)\s{0,3}['"(#<[]{0,2}([245]\d\d)(?=[ -]+\D|['",]|$)/i,
  /(?:[:,;]\s{1,3}|\s:\s?|['"([])['"(]?([245]\d\d)[ -](?=[^\d\s])/,
] as const;

export function findReply(text: string): Found | null {
  for (const pattern of [withEnhanced, ...alone]) {
    const match = pattern.exec(text);
    const code = match?.[1];
    if (match !== null && code !== undefined) return { at: match.index + match[0].indexOf(code), code };
  }
  return null;
}

const enhancedToken = /(?<![\d.])([245])\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/g;

/** What a report tells of a delivery besides the reply's words. */
export type Circumstances = Pick<ReportedReply, 'command' | 'host' | 'queueId' | 'recipient' | 'status' | 'action'>;

/** A reply as reported: the words from its code on; all of them where they hold no code. */
export function reportReply(words: Run, circumstances: Circumstances): ReportedReply {
  const found = findReply(words.text);
  if (found === null) {
    const whole = trimRun(words);
    const enhanced = locateEnhanced(whole, 0, null);
    const isFirst = enhanced !== null && /^[\s#(<"']*$/.test(whole.text.slice(0, enhanced.at));
    return report(whole, null, null, enhanced, isFirst ? enhanced.at + enhanced.located.text.length : 0, circumstances);
  }
  const wording = dropRepeats(trimRun(sliceRun(words, found.at, words.text.length)), found.code);
  const enhanced = locateEnhanced(wording, 3, found.code.charAt(0));
  const behind = /^\d{3}:?(?:[ -]|, ?ERROR_CODE ?:){0,3}(?:\d{3}[ -])?['"(]?#?([245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)[)'"]?)?\s*/.exec(wording.text)?.[0].length ?? 3;
  return report(wording, found.code, spanInRun(wording, 0, 3), enhanced, behind, circumstances);
}

function report(wording: Run, code: string | null, codeSpan: ReportedReply['codeSpan'], enhanced: Token | null, textAt: number, circumstances: Circumstances): ReportedReply {
  return { report: 'reply', ...placeOf(wording), code, codeSpan, enhanced: enhanced?.located ?? null, text: wording.text.slice(textAt).trim(), ...circumstances };
}

interface Token {
  readonly at: number;
  readonly located: LocatedEnhancedStatusCode;
}

/** The first enhanced code of the reply's class: many stand in brackets behind the words. */
function locateEnhanced(run: Run, from: number, codeClass: string | null): Token | null {
  enhancedToken.lastIndex = from;
  for (let match = enhancedToken.exec(run.text); match !== null; match = enhancedToken.exec(run.text)) {
    if (codeClass !== null && match[1] !== codeClass) continue;
    const parsed = parseEnhancedStatusCode(match[0]);
    if (parsed !== null) return { at: match.index, located: { ...parsed, span: spanInRun(run, match.index, match.index + match[0].length) } };
  }
  return null;
}

/** The codes that each further line of a reply repeats are no words of it. */
function dropRepeats(run: Run, code: string): Run {
  if (!/^\d{3}-/.test(run.text)) return run;
  const repeats = new RegExp(`\\s${code}[ -](?:[245]\\.\\d{1,3}\\.\\d{1,3}(?:\\s|$))?`, 'g');
  const parts: Run[] = [];
  let from = 0;
  for (const match of run.text.matchAll(repeats)) {
    parts.push(trimRun(sliceRun(run, from, match.index)));
    from = match.index + match[0].length;
  }
  return parts.length === 0 ? run : joinRuns([...parts, trimRun(sliceRun(run, from, run.text.length))]);
}
