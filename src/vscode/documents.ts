import * as vscode from 'vscode';
import { parseDocument, parseFences, type SmtpDocument } from '../core/index.ts';
import type { ConfigFiles } from './config-files.ts';
import { bounceLanguageId, explained, isMailFile, languageId, logLanguageId } from './language.ts';

interface Read {
  readonly version: number;
  /** A document keeps its version when it gets another language. */
  readonly language: string;
  readonly typedLine: number | null;
  readonly documents: readonly SmtpDocument[];
}

/** Every document that was asked for, read once per version and forgotten with it. */
export class Documents {
  #read = new WeakMap<vscode.TextDocument, Read>();
  readonly #typedLines = new WeakMap<vscode.TextDocument, number>();

  readonly #configFiles: ConfigFiles;

  constructor(configFiles: ConfigFiles) {
    this.#configFiles = configFiles;
  }

  /** Reads all anew when it is asked: what the user says of files has changed. */
  forget(): void {
    this.#read = new WeakMap();
  }

  /** Whether a document may be checked: cheap, since it is asked of every document that there is. */
  mayCheck(source: vscode.TextDocument): boolean {
    return explained.includes(source.languageId) || (source.languageId !== bounceLanguageId && this.#configFiles.mayBe(source));
  }

  /** The line, from 0, that the user is typing in a document; null when the cursor has left it. */
  typeOn(source: vscode.TextDocument, line: number | null): void {
    if (line === null) this.#typedLines.delete(source);
    else this.#typedLines.set(source, line);
  }

  typedLine(source: vscode.TextDocument): number | null {
    return this.#typedLines.get(source) ?? null;
  }

  /** A transcript or a log is one document, a Markdown text one for each of its fences, and what is none of these is mostly none at all; all have the offsets of the text. */
  all(source: vscode.TextDocument): readonly SmtpDocument[] {
    const known = this.#read.get(source);
    const typedLine = this.typedLine(source);
    if (known?.version === source.version && known.language === source.languageId && known.typedLine === typedLine) return known.documents;
    const typing = typedLine === null ? {} : { typingAt: source.offsetAt(new vscode.Position(typedLine, 0)) };
    const documents = this.#isOurs(source) ? this.#parse(source, source.getText(), typing) : [];
    this.#read.set(source, { version: source.version, language: source.languageId, typedLine, documents });
    return documents;
  }

  #isOurs(source: vscode.TextDocument): boolean {
    return this.mayCheck(source) || source.languageId === bounceLanguageId || isMailFile(source.uri);
  }

  #parse(source: vscode.TextDocument, text: string, typing: { readonly typingAt?: number }): readonly SmtpDocument[] {
    const { languageId: language, uri } = source;
    if (language === languageId) return [parseDocument(text, { isSmtp: true, ...typing })];
    if (language === logLanguageId) return [parseDocument(text, typing)];
    if (language === bounceLanguageId || isMailFile(uri)) return [parseDocument(text)].filter(({ format }) => format?.kind === 'bounce');
    if (language === 'markdown') return parseFences(text);
    const configuration = this.#configFiles.read(source, text, typing);
    return configuration === null ? [] : [configuration];
  }

  /** The document of a transcript. */
  get(source: vscode.TextDocument): SmtpDocument {
    return this.all(source)[0] ?? parseDocument('');
  }
}
