import * as vscode from 'vscode';
import { folds, type Fold } from '../../core/index.ts';
import type { Documents } from '../documents.ts';

/** «Fold All Regions» folds sessions, «Fold All Block Comments» what a tool says of its own. */
const kinds: Readonly<Record<Fold['kind'], vscode.FoldingRangeKind | undefined>> = {
  session: vscode.FoldingRangeKind.Region,
  reply: undefined,
  message: undefined,
  note: vscode.FoldingRangeKind.Comment,
};

export function foldingProvider(documents: Documents): vscode.FoldingRangeProvider {
  return {
    provideFoldingRanges: (source) =>
      folds(documents.get(source)).map(({ startLine, endLine, kind }) => new vscode.FoldingRange(startLine, endLine, kinds[kind])),
  };
}
