import { compare, comparisonMarkdown, type Comparison } from '../../core/index.ts';
import { plainText } from '../plain-text.ts';
import { UsageError } from '../usage-error.ts';
import { explanationJson } from './explain.ts';

export interface CompareOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

export function compareCodes(codes: readonly string[], { json, markdown }: CompareOptions): { output: string } {
  const comparison = compareOrComplain(codes);
  if (json === true) return { output: JSON.stringify({ ...comparison, items: comparison.items.map(explanationJson) }, null, 2) };
  const text = comparisonMarkdown(comparison);
  return { output: markdown === true ? text : plainText(text) };
}

function compareOrComplain(codes: readonly string[]): Comparison {
  try {
    return compare(codes);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${error.message} Example: smtp-lens compare 211 500`);
    throw error;
  }
}
