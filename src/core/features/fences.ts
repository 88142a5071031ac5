import { parseDocument, type SmtpDocument } from '../document.ts';
import { readLines } from '../text/line.ts';
import type { Encoding } from '../text/octets.ts';
import type { Span } from '../text/span.ts';

/** A fence of Markdown may stand in a list or a quotation (CommonMark, section 4.5). */
const fence = /^(?:[ \t]{0,12}|[ \t>]{1,12}|[ \t]{0,8}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})(`{3,}|~{3,})[ \t]*([^`\s{]*)/;

/** What stands between the lines of each fence that is marked `smtp`. */
export function findFences(text: string): Span[] {
  const found: Span[] = [];
  let open: { readonly marks: string; readonly start: number; readonly isSmtp: boolean } | null = null;
  for (const line of readLines(text)) {
    const match = fence.exec(line.text.slice(0, 400));
    if (match === null) continue;
    const [, marks = '', language = ''] = match;
    if (open === null) open = { marks, start: line.end + line.lineEnd.length, isSmtp: language.toLowerCase() === 'smtp' };
    else if (language === '' && marks.startsWith(open.marks)) {
      if (open.isSmtp) found.push({ start: open.start, end: line.start });
      open = null;
    }
  }
  if (open?.isSmtp === true) found.push({ start: open.start, end: text.length });
  return found;
}

/** Reads each `smtp` fence of a Markdown text as a document of its own, with offsets into the whole text: all else is blank in it. */
export function parseFences(text: string, encoding: Encoding = 'utf-8'): SmtpDocument[] {
  return findFences(text).map(({ start, end }) => parseDocument(blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end)), { isSmtp: true, encoding }));
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
