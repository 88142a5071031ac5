import * as vscode from 'vscode';
import { selectionsAt } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { rangeOf } from '../range.ts';

/** «Expand Selection»: line, exchange, transaction, session. */
export function selectionRangeProvider(documents: Documents): vscode.SelectionRangeProvider {
  return {
    provideSelectionRanges: (source, positions) =>
      positions.map((position) => {
        const spans = selectionsAt(documents.get(source), source.offsetAt(position));
        const outermost = new vscode.SelectionRange(new vscode.Range(0, 0, source.lineCount, 0));
        return [...spans].reverse().reduce((parent, span) => new vscode.SelectionRange(rangeOf(source, span), parent), outermost);
      }),
  };
}
