import type { TextDocument } from 'vscode';
import { parseDocument, parseFences, type SmtpDocument } from '../core/index.ts';
import { languageId } from './language.ts';

/** Every document that was asked for, read once per version and forgotten with it. */
export class Documents {
  readonly #read = new WeakMap<TextDocument, { readonly version: number; readonly documents: readonly SmtpDocument[] }>();

  /** A transcript is one document, a Markdown text one for each of its fences; all have the offsets of the text. */
  all(source: TextDocument): readonly SmtpDocument[] {
    const known = this.#read.get(source);
    if (known?.version === source.version) return known.documents;
    const text = source.getText();
    const documents = source.languageId === languageId ? [parseDocument(text, { isSmtp: true })] : parseFences(text);
    this.#read.set(source, { version: source.version, documents });
    return documents;
  }

  /** The document of a transcript. */
  get(source: TextDocument): SmtpDocument {
    return this.all(source)[0] ?? parseDocument('');
  }
}
