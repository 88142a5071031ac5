import * as vscode from 'vscode';
import { inlayHints } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import { wantedHints } from '../settings.ts';

/** Off unless the user asks: which command a pipelined reply answers, and the names of codes. */
export function inlayHintsProvider(documents: Documents, onDidChangeInlayHints: vscode.Event<void>): vscode.InlayHintsProvider {
  return {
    onDidChangeInlayHints,
    provideInlayHints(source, range) {
      const wanted = wantedHints(source);
      if (wanted.size === 0) return [];
      return inlayHints(documents.get(source), source.offsetAt(range.start), source.offsetAt(range.end))
        .filter(({ kind }) => wanted.has(kind))
        .map(({ offset, text }) => Object.assign(new vscode.InlayHint(source.positionAt(offset), text), { paddingLeft: true }));
    },
  };
}
