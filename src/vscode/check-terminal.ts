import * as vscode from 'vscode';
import { lint, mergeSettings, parseDocument } from '../core/index.ts';
import { Configurations } from './configurations.ts';
import { languageId } from './language.ts';
import { lintSettings } from './settings.ts';

/** Prints what the command line prints; closes with 1 where something is an error. */
export class CheckTerminal implements vscode.Pseudoterminal {
  readonly #files: string;
  readonly #write = new vscode.EventEmitter<string>();
  readonly #close = new vscode.EventEmitter<number>();
  readonly onDidWrite = this.#write.event;
  readonly onDidClose = this.#close.event;
  #isClosed = false;

  constructor(files: string) {
    this.#files = files;
  }

  open(): void {
    void this.#check();
  }

  close(): void {
    this.#isClosed = true;
  }

  async #check(): Promise<void> {
    const configurations = new Configurations();
    let errors = 0;
    let found = 0;
    const uris = await vscode.workspace.findFiles(this.#files);
    for (const uri of uris.sort((a, b) => a.path.localeCompare(b.path))) {
      if (this.#isClosed) break;
      const document = parseDocument(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), { isSmtp: true });
      const settings = mergeSettings(lintSettings({ uri, languageId }) ?? { preset: 'off' }, await configurations.read(uri));
      for (const { span, severity, message, rule } of lint(document, settings)) {
        const { line, column } = document.lines.positionAt(span.start);
        this.#write.fire(`${vscode.workspace.asRelativePath(uri)}:${line}:${column}: ${severity} ${message} (${rule.id})\r\n`);
        found++;
        if (severity === 'error') errors++;
      }
    }
    configurations.dispose();
    this.#write.fire(vscode.l10n.t('{0} files checked, {1} findings, {2} of them errors.', uris.length, found, errors) + '\r\n');
    this.#close.fire(errors > 0 ? 1 : 0);
  }
}
