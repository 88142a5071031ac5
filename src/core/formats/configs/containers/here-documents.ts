import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';

/** A text in a shell script that is written to a file or shown. */
export interface HereDocument {
  /** Null where it is shown. */
  readonly path: string | null;
  readonly span: Span;
  /** Tabs at the beginning of its lines are not the file's (`<<-`). */
  readonly isIndented: boolean;
}

const opener = /(?<!<)<<(-?)[ \t]{0,8}(["']?)\\?([A-Za-z_]\w{0,40})\2/;
const closer = /^\t{0,20}([A-Za-z_]\w{0,40})[ \t]{0,8}$/;
/** `> file`, `tee file`, and `COPY <<EOF file` in a Dockerfile. */
const target = /(?:(?<![\d&])>{1,2}[ \t]{0,8}|\btee[ \t]{1,8}(?:-\S{1,10}[ \t]{1,8})?|^[ \t]{0,8}(?:COPY|ADD)[ \t](?:--\S{1,60}[ \t]{1,8}){0,4}[ \t]{0,8})(["']?)([^\s"'|&;<>()]{1,200})\1/g;

/** The texts that a script writes to files or shows, in its order; one may stand in another. What another command is given is left. */
export function hereDocumentsIn(text: string): HereDocument[] {
  if (!text.includes('<<')) return [];
  const lines = [...readLines(text)];
  const ends = new Map<string, { readonly at: number[]; next: number }>();
  lines.forEach(({ text: line }, at) => {
    const name = closer.exec(line)?.[1];
    if (name === undefined) return;
    const known = ends.get(name);
    if (known === undefined) ends.set(name, { at: [at], next: 0 });
    else known.at.push(at);
  });
  return lines.flatMap(({ text: line }, at) => {
    const match = line.length > 2_000 || /^\s*#/.test(line) ? null : opener.exec(line);
    const end = match === null ? undefined : ends.get(match[3] ?? '');
    if (match === null || end === undefined) return [];
    while ((end.at[end.next] ?? Infinity) <= at) end.next++;
    const [first, last] = [lines[at + 1], lines[end.at[end.next] ?? -1]];
    const path = [...line.replace(match[0], '').matchAll(target)].map(({ 2: one = '' }) => one).find((one) => one !== '/dev/null') ?? (/^\s*cat\b[^|]*$/.test(line) ? null : undefined);
    return first === undefined || last === undefined || path === undefined || first.start >= last.start ? [] : [{ path, span: { start: first.start, end: last.start }, isIndented: match[1] === '-' }];
  });
}
