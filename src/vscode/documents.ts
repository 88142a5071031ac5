import * as vscode from 'vscode';
import { parseDocument, type SmtpDocument } from '../core/index.ts';

/** Every document that was asked for, read once per version. */
export class Documents implements vscode.Disposable {
  readonly #read = new Map<string, { readonly version: number; readonly document: SmtpDocument }>();
  readonly #closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#read.delete(uri.toString()));

  get(source: vscode.TextDocument): SmtpDocument {
    const key = source.uri.toString();
    const known = this.#read.get(key);
    if (known?.version === source.version) return known.document;
    const document = parseDocument(source.getText(), { isSmtp: true });
    this.#read.set(key, { version: source.version, document });
    return document;
  }

  dispose(): void {
    this.#closing.dispose();
    this.#read.clear();
  }
}
