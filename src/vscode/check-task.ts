import * as vscode from 'vscode';

/** The type of the task that package.json contributes. */
const taskType = 'smtp-lens';
const transcripts = '**/*.{smtp,smtplog}';

/**
 * The task `smtp-lens: check`: every transcript of the workspace, a line for each finding, which the problem matcher `$smtp-lens` reads.
 * @param check what prints the findings of the files that a glob names; asked for when the task runs
 */
export function registerCheckTask(check: (files: string) => Promise<vscode.Pseudoterminal>): vscode.Disposable {
  const make = (definition: vscode.TaskDefinition): vscode.Task =>
    new vscode.Task(definition, vscode.TaskScope.Workspace, vscode.l10n.t('check'), taskType, new vscode.CustomExecution(() => check(filesOf(definition))), '$smtp-lens');
  return vscode.tasks.registerTaskProvider(taskType, {
    provideTasks: () => [make({ type: taskType })],
    resolveTask: ({ definition }) => make(definition),
  });
}

function filesOf({ files }: vscode.TaskDefinition): string {
  return typeof files === 'string' ? files : transcripts;
}
