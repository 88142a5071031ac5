import type { SmtpDocument } from '../../document.ts';
import { locate, type Utterance } from '../../smtp/utterance.ts';
import { countOctets, offsetAfterOctets } from '../../text/octets.ts';
import type { Edit } from '../../text/span.ts';

/** A longer line has been made by no hand that would mend it so; and each break looks at all that is left. */
const longest = 20_000;
/** Two octets are the line end's. */
const lineEnd = 2;

/**
 * Breaks what was said into lines of at most `limit` octets with CRLF, each break at a blank. Every further line begins as the first does in
 * the file (marks, time), followed by `lead`; `replacesBlank` says whether the blank goes. Null where the notation does not show the line as it
 * is, or where a word is longer than a line.
 */
export function breakLine({ text, encoding }: SmtpDocument, utterance: Utterance, limit: number, lead: string, replacesBlank: boolean): Edit[] | null {
  const said = utterance.text;
  const whole = locate(utterance, 0, said.length);
  const start = Math.max(text.lastIndexOf('\n', whole.start - 1), text.lastIndexOf('\r', whole.start - 1)) + 1;
  const end = text.slice(whole.end, whole.end + lineEnd);
  if (said.length > longest || utterance.pieces !== undefined || !/^(?:\r?\n|$)/.test(end)) return null;
  const ending = end.startsWith('\r\n') ? '\r\n' : '\n';
  const mark = text.slice(start, whole.start);
  const edits: Edit[] = [];
  const room = limit - lineEnd;
  for (let from = 0; countOctets(said.slice(from), encoding) + (from === 0 ? 0 : lead.length) > room; ) {
    const most = from + offsetAfterOctets(said.slice(from), room - (from === 0 ? 0 : lead.length), encoding);
    const blank = said.lastIndexOf(' ', most);
    if (blank <= from + lead.length) return null;
    edits.push({ span: { start: whole.start + blank, end: whole.start + blank + (replacesBlank ? 1 : 0) }, text: `${ending}${mark}${lead}` });
    from = blank + (replacesBlank ? 1 : 0);
  }
  return edits;
}
