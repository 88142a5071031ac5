import type { Span } from '../../../text/span.ts';
import { endOfBraces } from './braces.ts';
import { actionAt, rightSideOf, type Action } from './postfix-table.ts';

/** A table that is written into the value of a parameter: `static:{550 no}`, `inline:{ { key = value } }`, `regexp:{ { /x/ REJECT } }`. */
export interface InlineTable {
  readonly span: Span;
  /** The right sides of its lines. */
  readonly actions: readonly Action[];
}

const beginning = /\b(?:static|inline|regexp|pcre|cidr):/g;

/** The tables within a part of a text, in its order. Where a brace is not closed, reading ends. */
export function readInlineTables(text: string, { start, end }: Span): InlineTable[] {
  const part = text.slice(start, end);
  const found: InlineTable[] = [];
  beginning.lastIndex = 0;
  for (let match = beginning.exec(part); match !== null; match = beginning.exec(part)) {
    const from = match.index + match[0].length;
    const isBraced = part[from] === '{';
    const to = isBraced ? endOfBraces(part, from) : from + wordLength(part, from);
    if (to === null) break;
    beginning.lastIndex = to;
    const inside = isBraced ? { start: start + from + 1, end: start + to - 1 } : { start: start + from, end: start + to };
    found.push({ span: { start: start + match.index, end: start + to }, actions: actionsOf(text, inside, match[0], isBraced) });
  }
  return found;
}

function actionsOf(text: string, inside: Span, type: string, isBraced: boolean): Action[] {
  if (type === 'static:') return actionWithin(text, inside);
  return isBraced ? tokensIn(text, inside).flatMap((token) => (type === 'inline:' ? ofPair(text, token) : ofRule(text, token))) : [];
}

/** Words, or what stands in braces, braces apart. */
function tokensIn(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end);
  const found: Span[] = [];
  for (let at = 0; at < part.length; ) {
    if (/[\s,]/.test(part[at] ?? '')) {
      at++;
      continue;
    }
    const isBraced = part[at] === '{';
    const to = isBraced ? endOfBraces(part, at) : at + wordLength(part, at);
    if (to === null) break;
    found.push(isBraced ? { start: start + at + 1, end: start + to - 1 } : { start: start + at, end: start + to });
    at = Math.max(to, at + 1);
  }
  return found;
}

function ofPair(text: string, { start, end }: Span): Action[] {
  const equals = text.slice(start, end).indexOf('=');
  return equals === -1 ? [] : actionWithin(text, { start: start + equals + 1, end });
}

function ofRule(text: string, { start, end }: Span): Action[] {
  const lead = leadOf(text.slice(start, end));
  const action = rightSideOf(text, { start: start + lead, end });
  return action === null ? [] : [action];
}

function actionWithin(text: string, { start, end }: Span): Action[] {
  const action = actionAt(text, start, start + text.slice(start, end).trimEnd().length);
  return action === null ? [] : [action];
}

function leadOf(text: string): number {
  return text.length - text.trimStart().length;
}

const word = /[^\s,]{0,2000}/y;

function wordLength(text: string, at: number): number {
  word.lastIndex = at;
  return word.exec(text)?.[0].length ?? 0;
}
