import * as vscode from 'vscode';
import { lint, mergeSettings, parseDocument } from '../core/index.ts';
import { Configurations } from './configurations.ts';
import { languageId } from './language.ts';
import { lintSettings } from './settings.ts';

/** The type of the task that package.json contributes. */
const taskType = 'smtp-lens';
const transcripts = '**/*.{smtp,smtplog}';

/** The task `smtp-lens: check`: every transcript of the workspace, a line for each finding, which the problem matcher `$smtp-lens` reads. */
export function startCheckTask(): vscode.Disposable {
  const make = (definition: vscode.TaskDefinition): vscode.Task =>
    new vscode.Task(definition, vscode.TaskScope.Workspace, vscode.l10n.t('check'), taskType, new vscode.CustomExecution(() => Promise.resolve(new CheckTerminal(filesOf(definition)))), '$smtp-lens');
  return vscode.tasks.registerTaskProvider(taskType, {
    provideTasks: () => [make({ type: taskType })],
    resolveTask: ({ definition }) => make(definition),
  });
}

function filesOf({ files }: vscode.TaskDefinition): string {
  return typeof files === 'string' ? files : transcripts;
}

/** Prints what the command line prints; closes with 1 where something is an error. */
class CheckTerminal implements vscode.Pseudoterminal {
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
