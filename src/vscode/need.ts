import * as vscode from 'vscode';

/** Languages that many open all day and that rarely hold SMTP: a document in them starts the extension only where something says that it may. */
const seldom = new Set(['javascript', 'typescript', 'python', 'php', 'ruby', 'go', 'java', 'csharp', 'rust', 'json']);

/** JSON in which a program keeps codes, by name: the formats themselves are not evaluated yet. */
const namedJson = /\/appsettings(?:\.[^/]*)?\.json$/;

/** The same as the core's `configurationName`, which is not evaluated yet either. */
const projectFile = '.smtp-lens.json';

/**
 * Calls `start` once, as soon as a document that is open or what the user decided asks for it. Used while VS Code starts: it evaluates nothing of the catalogue, and reads no
 * document. Resolves when what is open already has been looked at, and where that asked for it, when `start` has resolved.
 */
export async function onFirstNeed(start: () => Promise<void>, subscriptions: vscode.ExtensionContext['subscriptions']): Promise<void> {
  let hasStarted = false;
  const look = async (): Promise<void> => {
    const needed = await Promise.all(vscode.workspace.textDocuments.map(isNeeded));
    if (hasStarted || !needed.includes(true)) return;
    hasStarted = true;
    listening.dispose();
    await start();
  };
  // They listen before anything is looked at, so that no document opens in between.
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(() => void look()),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => void (uri.path.endsWith(`/${projectFile}`) ? look() : null)),
    vscode.workspace.onDidChangeConfiguration((event) => void (event.affectsConfiguration('smtpLens') ? look() : null)),
  );
  subscriptions.push(listening);
  await look();
}

async function isNeeded({ uri, languageId }: vscode.TextDocument): Promise<boolean> {
  // VS Code opens the user's settings by itself at every start.
  if (languageId === 'jsonc') return false;
  if (!seldom.has(languageId) || namedJson.test(uri.path)) return true;
  const settings = vscode.workspace.getConfiguration('smtpLens', { uri, languageId });
  if (settings.get('sourceCode.enabled') === true || Object.keys(settings.get<object>('files') ?? {}).length > 0) return true;
  return hasProjectFile(uri);
}

/** Whether a team's file lies beside a document or above it, up to the workspace folder. */
async function hasProjectFile(uri: vscode.Uri): Promise<boolean> {
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri.path;
  if (root === undefined) return false;
  for (let folder = vscode.Uri.joinPath(uri, '..'); folder.path.startsWith(root); folder = vscode.Uri.joinPath(folder, '..')) {
    if (await exists(vscode.Uri.joinPath(folder, projectFile))) return true;
    if (folder.path === root || folder.path === '/') break;
  }
  return false;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
