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
