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
