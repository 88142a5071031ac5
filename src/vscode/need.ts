import * as vscode from 'vscode';

/** Languages that many open all day and that rarely hold SMTP: a document in them starts the extension only where something says that it may. */
const seldom = new Set(['javascript', 'typescript', 'python', 'php', 'ruby', 'go', 'java', 'csharp', 'rust', 'json']);

/** JSON in which a program keeps codes, by name: the formats themselves are not evaluated yet. */
const namedJson = /\/appsettings(?:\.[^/]*)?\.json$/;

/** The same as the core's `configurationName`, which is not evaluated yet either. */
const projectFile = '.smtp-lens.json';

/** Whether a document is open that the extension may have something to say of. Asked while VS Code starts: it evaluates nothing of the catalogue, and reads no document. */
export async function isNeededNow(): Promise<boolean> {
  const needed = await Promise.all(vscode.workspace.textDocuments.map(isNeeded));
  return needed.includes(true);
}

/** Calls `start` once, as soon as a document or what the user decided asks for it. */
export function onFirstNeed(start: () => void): vscode.Disposable {
  const look = async (): Promise<void> => {
    if (!(await isNeededNow())) return;
    listening.dispose();
    start();
  };
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(() => void look()),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => void (uri.path.endsWith(`/${projectFile}`) ? look() : null)),
    vscode.workspace.onDidChangeConfiguration((event) => void (event.affectsConfiguration('smtpLens') ? look() : null)),
  );
  return listening;
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
