import type { TextDocument } from 'vscode';
import { parseDocument, type SmtpDocument } from '../core/index.ts';

/** Every document that was asked for, read once per version and forgotten with it. */
export class Documents {
  readonly #read = new WeakMap<TextDocument, { readonly version: number; readonly document: SmtpDocument }>();

  get(source: TextDocument): SmtpDocument {
    const known = this.#read.get(source);
    if (known?.version === source.version) return known.document;
    const document = parseDocument(source.getText(), { isSmtp: true });
    this.#read.set(source, { version: source.version, document });
    return document;
  }
}
