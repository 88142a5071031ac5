/** A line that only an engine for templates understands. */
const statementLine = /^[ \t]{0,80}(?:\{%|<%)/m;

/** Whether a text's head has lines that a template's engine takes out. */
export function isTemplateText(text: string): boolean {
  return statementLine.test(text.slice(0, 65_536));
}

/** What an engine takes out, and what it puts something else for; `<%=` goes before `<%`. */
const marks = /\{%|\{#|\{\{|<%=?/g;
const closers: Readonly<Record<string, string>> = { '{%': '%}', '{#': '#}', '{{': '}}', '<%': '%>', '<%=': '%>' };
/** In Go's and in Mustache's templates statements stand in the braces of expressions. */
const braceStatement = /^\{\{[-~]?\s{0,8}(?:[#/^!]|(?:if|else|end|range|with|block|define|template|include)\b)/;
const longest = 20_000;

/**
 * A text in which what a template's engine takes out is blank, and the expressions are words without a blank in them, so that a line has its parts
 * where they will be. Offsets hold. A line of nothing but expressions is blank, too: nobody knows what it becomes.
 */
export function withoutTemplate(text: string): string {
  const next = new Map<string, number>();
  let result = '';
  let done = 0;
  marks.lastIndex = 0;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const [mark] = match;
    const closer = closers[mark] ?? '';
    let close = next.get(closer) ?? -2;
    if (close !== Infinity && close < match.index + mark.length) {
      const found = text.indexOf(closer, match.index + mark.length);
      close = found === -1 ? Infinity : found;
      next.set(closer, close);
    }
    if (close - match.index > longest) continue;
    const end = close + closer.length;
    const part = text.slice(match.index, end);
    const isStatement = mark === '{%' || mark === '{#' || mark === '<%' || braceStatement.test(part);
    result += text.slice(done, match.index) + (isStatement ? blank(part, text, match.index, end) : part.replace(/[ \t]/g, '_'));
    done = end;
    marks.lastIndex = end;
  }
  return (result + text.slice(done)).replace(/^[ \t]{0,200}(?:\{\{[^\r\n{}]{0,400}\}\}|<%=[^\r\n%]{0,400}%>)[ \t]{0,200}$/gm, (line) => ' '.repeat(line.length));
}

/** Blanks; what follows a statement at a line's begin begins the line itself. */
function blank(part: string, text: string, start: number, end: number): string {
  const blanks = part.replace(/[^\r\n]/g, ' ');
  const isFirst = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
  return isFirst && /\S/.test(text.charAt(end)) ? `${blanks.slice(0, -1)}\n` : blanks;
}
