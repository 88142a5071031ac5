import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.ts';
import { closeAll, open } from './open.ts';

const wrong = '220 a ESMTP\nEHLO b.example.org\n250 a\nMAIL FROM: <c@example.org>\n250 ok\nRCPT TO: <d@example.org>\n250 ok\n';
const rule = 'space-after-colon';

const codes = (uri: vscode.Uri): unknown[] =>
  vscode.languages.getDiagnostics(uri).flatMap(({ source, code }) => (source === 'SMTP Lens' && typeof code === 'object' ? [code.value] : []));
const blanks = (uri: vscode.Uri): number => codes(uri).filter((code) => code === rule).length;

async function actionsAt({ uri }: vscode.TextDocument, line: number, kind?: vscode.CodeActionKind): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, new vscode.Range(line, 0, line, 40), kind?.value);
}

async function run(actions: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const action = actions.find((one) => title.test(one.title));
  ok(action, `no action ${title.source} among: ${actions.map((one) => one.title).join(' | ')}`);
  if (action.edit !== undefined) ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command !== undefined) await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

function configurationUri(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder);
  return vscode.Uri.joinPath(folder.uri, '.smtp-lens.json');
}

describe('fixes', () => {
  afterEach(async () => {
    await vscode.workspace.fs.delete(configurationUri()).then(undefined, () => undefined);
    await closeAll();
  });

  it('puts one problem right, as the preferred action', async () => {
    const { document } = await open(wrong);
    await eventually(() => blanks(document.uri), (count) => count === 2);
    const actions = await actionsAt(document, 3);
    equal(actions.find(({ isPreferred }) => isPreferred === true)?.title, 'Remove the blank');
    await run(actions, /^Remove the blank$/);
    equal(document.lineAt(3).text, 'MAIL FROM:<c@example.org>');
    await eventually(() => blanks(document.uri), (count) => count === 1);
  });

  it('puts all right at once, as source.fixAll.smtpLens', async () => {
    const { document } = await open(wrong);
    await eventually(() => blanks(document.uri), (count) => count === 2);
    await run(await actionsAt(document, 0, vscode.CodeActionKind.SourceFixAll.append('smtpLens')), /Fix all/);
    equal(document.getText(), wrong.replaceAll(': <', ':<'));
  });

  it('ignores a line, and then a file, in the configuration of the workspace', async () => {
    const { document } = await open(wrong);
    await eventually(() => blanks(document.uri), (count) => count === 2);
    await run(await actionsAt(document, 3), /Ignore space-after-colon on lines like this/);
    await eventually(() => blanks(document.uri), (count) => count === 1);
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(configurationUri()));
    match(written, /"line": "MAIL FROM: <c@example\.org>"/);
    await run(await actionsAt(document, 5), /Ignore space-after-colon in this file/);
    await eventually(() => blanks(document.uri), (count) => count === 0);
  });

  it('follows a configuration as it is written, and turns a rule off in it', async () => {
    const { document } = await open(wrong);
    await eventually(() => blanks(document.uri), (count) => count === 2);
    await vscode.workspace.fs.writeFile(configurationUri(), new TextEncoder().encode('{\n  // the team knows\n  "preset": "strict"\n}\n'));
    const isError = (): boolean => vscode.languages.getDiagnostics(document.uri).some(({ code, severity }) => typeof code === 'object' && code.value === rule && severity === vscode.DiagnosticSeverity.Error);
    await eventually(isError, Boolean);
    await run(await actionsAt(document, 3), /Turn space-after-colon off/);
    await eventually(() => blanks(document.uri), (count) => count === 0);
    match(new TextDecoder().decode(await vscode.workspace.fs.readFile(configurationUri())), /the team knows/);
  });
});

describe('the task', () => {
  it('checks every transcript of the workspace', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'smtp-lens' });
    ok(tasks.length === 1);
    const [task] = tasks;
    ok(task);
    const ended = new Promise<number | undefined>((resolve) => {
      const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.definition.type !== 'smtp-lens') return;
        listener.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    ok([0, 1].includes((await ended) ?? -1));
  });
});
