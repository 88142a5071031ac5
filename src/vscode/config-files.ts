import * as vscode from 'vscode';
import { configFormats, mayBeConfiguration, parseDocument, recogniseFile, recogniseText, type FileFormats, type SmtpDocument } from '../core/index.ts';
import type { Configurations } from './configurations.ts';
import { pathOf, wantedFiles, wantsSourceCode } from './settings.ts';

/** The language of texts of which no name tells anything: their content may. */
const unnamed = 'plaintext';

/** What the user and the workspace say of files: the workspace is stronger, since the last that fits counts. */
export class ConfigFiles {
  readonly #configurations: Configurations;

  constructor(configurations: Configurations) {
    this.#configurations = configurations;
  }

  /** Whether a document is worth looking into; asked for every document that changes, so it reads no text. */
  mayBe(source: vscode.TextDocument): boolean {
    return source.languageId === unnamed || mayBeConfiguration(pathOf(source.uri), this.#filesFor(source)) || this.#readsSourceCode(source);
  }

  /** The configuration that a document is, whatever its language; null where it is none. Content alone tells only for plain text. */
  read(source: vscode.TextDocument, text: string, typing: { readonly typingAt?: number }): SmtpDocument | null {
    const path = pathOf(source.uri);
    const files = this.#filesFor(source);
    const named = recogniseFile(path, text, files, typing.typingAt);
    if (named === 'off') return null;
    if (named !== null) return parseDocument(text, { format: named.id, path, ...typing });
    const readsSourceCode = this.#readsSourceCode(source);
    if (!readsSourceCode && (source.languageId !== unnamed || recogniseText(text) === null)) return null;
    const document = parseDocument(text, { path, files, readsSourceCode, ...typing });
    return document.format?.kind === 'config' ? document : null;
  }

  #filesFor(source: vscode.TextDocument): FileFormats {
    return [...wantedFiles(source), ...this.#configurations.filesFor(source.uri)];
  }

  #readsSourceCode(source: vscode.TextDocument): boolean {
    if (source.isUntitled || source.languageId === unnamed) return false;
    return this.#configurations.sourceCodeFor(source.uri) ?? wantsSourceCode(source);
  }
}

/** Where the list of what fits opens by itself while a value is typed: files that have such a name, and plain text. */
export function completed(): vscode.DocumentFilter[] {
  const own = vscode.workspace.getConfiguration('smtpLens').get<Readonly<Record<string, string>>>('files') ?? {};
  const patterns = new Set([...configFormats.flatMap(({ files, candidates = [] }) => [...files, ...candidates]), ...Object.keys(own)]);
  return [{ language: unnamed }, ...[...patterns].map((pattern) => ({ pattern: pattern.startsWith('/') ? pattern : `**/${pattern}` }))];
}
