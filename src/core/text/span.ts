/** A half-open range of UTF-16 offsets into a text: the only position that the core knows. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change as data: the text in `span` becomes `text`. A host applies it. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans have a character in common, or one that is empty lies within the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** A text with changes made to it; they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let changed = '';
  let at = 0;
  for (const { span, text: replacement } of edits) {
    changed += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return changed + text.slice(at);
}
