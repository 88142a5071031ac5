import * as vscode from 'vscode';
import { pageScheme } from './pages.ts';

/** Pages that were made of somebody's text: what they hold cannot be made again from their names. */
const pages = new Map<string, string>();
const most = 20;
let made = 0;

/** Keeps a page of this name and content, and gives its address; the oldest are given up. */
export function keepPage(name: string, content: string): vscode.Uri {
  const path = `/made/${++made}/${name.replaceAll('/', '-')}.md`;
  pages.set(path, content);
  for (const oldest of pages.keys()) if (pages.size > most) pages.delete(oldest);
  return vscode.Uri.from({ scheme: pageScheme, path });
}

/** A page that is still kept. */
export function madePage(path: string): string | null {
  return pages.get(path) ?? null;
}

/** Files that pages lead back to: a rendered page may not link to a file itself, but to a document of ours that shows it. */
const sources = new Map<string, vscode.Uri>();

/** A link from a page that is kept to a line, from 0, of the file that it was made of. */
export function linkToSource(uri: vscode.Uri): (line: number) => string {
  const path = `/sources/${++made}/${uri.path.split('/').at(-1) ?? 'log'}`;
  sources.set(path, uri);
  for (const oldest of sources.keys()) if (sources.size > most) sources.delete(oldest);
  return (line) => `../..${encodeURI(path)}#L${line + 1}`;
}

/** The text of such a file, as the editor has it where it is open. */
export async function readSource(path: string): Promise<string | null> {
  const uri = sources.get(path);
  if (uri === undefined) return null;
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open === undefined ? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) : open.getText();
}
