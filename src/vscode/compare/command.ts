import * as vscode from 'vscode';
import { codesIn } from '../../core/index.ts';
import type { ComparePanels } from './panel.ts';
import { pickCodes } from './pick.ts';

/** Compares the codes that it is given, that are selected, or that stand under the cursor, after the user picked more. */
export async function runCompare(panels: ComparePanels, given: unknown): Promise<void> {
  const start = Array.isArray(given) ? given.map(String) : codesInEditor();
  const codes = start.length >= 2 && Array.isArray(given) ? start : await pickCodes(start);
  if (codes !== null) panels.show(codes);
}

function codesInEditor(): string[] {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return [];
  const { document, selections } = editor;
  const texts = selections.map((selection) => {
    const word = document.getWordRangeAtPosition(selection.active, /\d{3}(?![.\d])|[245]\.\d{1,3}\.\d{1,3}/);
    return selection.isEmpty ? (word === undefined ? '' : document.getText(word)) : document.getText(selection);
  });
  return codesIn(texts.join('\n'));
}
