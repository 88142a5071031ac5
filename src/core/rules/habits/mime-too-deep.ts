import { work } from '../../catalogue/source.ts';
import type { MessageText } from '../../smtp/session.ts';
import type { Utterance } from '../../smtp/utterance.ts';
import { defineRule } from '../rule.ts';

/** Postfix's mime_nesting_limit. */
const most = 100;

export const mimeTooDeep = defineRule({
  id: 'mime-too-deep',
  title: 'MIME parts nested over 100 deep',
  group: 'habits',
  severity: 'info',
  source: work('Postfix, postconf(5): mime_nesting_limit'),
  *check({ sessions }) {
    for (const { messages } of sessions) {
      for (const message of messages) {
        const line = message.kind === 'data' ? findTooDeep(message) : null;
        if (line !== null) yield { span: line.span, message: `A multipart within ${most} others: Postfix refuses it, filters may not look inside. Nest less.` };
      }
    }
  },
});

/** A Content-Type as far as it has been read. */
interface Field {
  readonly line: Utterance;
  text: string;
}

/** The line of the Content-Type that opens one multipart too many (RFC 2046, section 5.1). */
function findTooDeep({ lines }: MessageText): Utterance | null {
  const open: string[] = [];
  const depths = new Map<string, number>();
  const close = (to: number): void => {
    for (const boundary of open.splice(to)) depths.delete(boundary);
  };
  let isHeader = true;
  let field: Field | null = null;
  let contentType: Field | null = null;
  for (const line of lines) {
    const { text } = line;
    const delimiter = text.startsWith('--') ? text.slice(2, 300).trimEnd() : '';
    const ended = delimiter.endsWith('--') ? depths.get(delimiter.slice(0, -2)) : undefined;
    const begun = depths.get(delimiter);
    if (begun !== undefined) {
      close(begun + 1);
      isHeader = true;
      field = null;
      contentType = null;
    } else if (ended !== undefined) {
      close(ended);
      isHeader = false;
    } else if (isHeader && text === '') {
      isHeader = false;
      const boundary = contentType === null ? null : readBoundary(contentType.text);
      if (contentType === null || boundary === null || depths.has(boundary)) continue;
      if (open.length >= most) return contentType.line;
      depths.set(boundary, open.length);
      open.push(boundary);
    } else if (isHeader) {
      if (!/^[ \t]/.test(text)) field = /^content-type[ \t]*:/i.test(text) ? { line, text: text.slice(0, 1_000) } : null;
      else if (field !== null && field.text.length < 2_000) field.text += text.slice(0, 1_000);
      contentType = field ?? contentType;
    }
  }
  return null;
}

function readBoundary(contentType: string): string | null {
  if (!/^content-type[ \t]*:[ \t]*multipart\//i.test(contentType)) return null;
  const match = /;[ \t]*boundary[ \t]*=[ \t]*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  return match?.[1] ?? match?.[2] ?? null;
}
