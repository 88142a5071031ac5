import { reportActions, reportFields, type ReportFieldEntry } from '../catalogue/report-fields.ts';
import type { SmtpDocument } from '../document.ts';
import type { ReportedReply } from '../smtp/reported-reply.ts';
import { contains } from '../text/span.ts';
import { explain } from './explain/explain.ts';
import { blank, type Explanation } from './explain/explanation.ts';
import { explainReported } from './explain/reported.ts';
import type { Hover } from './hover.ts';

/** How many characters of a reply tell that the same reply stands elsewhere in a report too. */
const telling = 16;

/** The answer to a hover over a bounce: a code of a reply that it reports, wherever it stands, or a field for machines. */
export function hoverReported(document: SmtpDocument, offset: number): Hover | null {
  if (document.replies.length === 0) return null;
  return hoverCode(document.replies, offset) ?? (document.format?.kind === 'bounce' ? hoverLine(document, offset) : null);
}

function hoverCode(replies: readonly ReportedReply[], offset: number): Hover | null {
  for (const reply of replies) {
    const { codeSpan, enhanced, span } = reply;
    if (!contains(span, offset)) continue;
    const found = [codeSpan, enhanced?.span].find((one) => one != null && contains(one, offset));
    if (found != null) return { span: found, explanation: explainReported(reply), circumstances: [] };
  }
  return null;
}

function hoverLine({ text, lines, replies }: SmtpDocument, offset: number): Hover | null {
  const start = lines.startOfLine(lines.positionAt(offset).line);
  const line = /^[^\r\n]{0,2000}/.exec(text.slice(start, start + 2_000))?.[0] ?? '';
  const at = offset - start;
  return hoverField(line, start, at) ?? hoverRepeated(replies, line, start, at);
}

function hoverField(line: string, start: number, at: number): Hover | null {
  const [, name = ''] = /^([A-Za-z-]{6,20})[ \t]*:/.exec(line) ?? [];
  const field = reportFields.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (field === undefined) return null;
  if (at <= name.length) return { span: { start, end: start + name.length }, explanation: explainEntry(field), circumstances: [] };
  const value = field.name === 'Action' ? /[a-z]+/i.exec(line.slice(name.length + 1)) : field.name === 'Status' ? /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(line.slice(name.length + 1)) : null;
  if (value === null) return null;
  const from = start + name.length + 1 + value.index;
  const span = { start: from, end: from + value[0].length };
  if (!contains(span, start + at)) return null;
  const action = reportActions.find((one) => one.name === value[0].toLowerCase());
  const explanation = field.name === 'Status' ? explain(value[0]) : action === undefined ? null : explainEntry(action);
  return explanation === null ? null : { span, explanation, circumstances: [] };
}

/** Fields and words of one report often hold the same reply. */
function hoverRepeated(replies: readonly ReportedReply[], line: string, start: number, at: number): Hover | null {
  for (const reply of replies) {
    if (reply.code === null) continue;
    const head = reply.wording.slice(0, telling);
    for (let found = line.indexOf(head); found !== -1; found = line.indexOf(head, found + 1)) {
      const length = reply.enhanced !== null && reply.wording.slice(4).startsWith(reply.enhanced.text) ? 4 + reply.enhanced.text.length : 3;
      if (at < found || at > found + length) continue;
      return { span: { start: start + found, end: start + found + length }, explanation: explainReported(reply), circumstances: [] };
    }
  }
  return null;
}

function explainEntry({ name, verdict, meaning, sources }: ReportFieldEntry): Explanation {
  return { ...blank, input: name, kind: 'keyword', label: name, status: 'standard', verdict, meaning, sources };
}
