import { parse as parseJson } from 'jsonc-parser';
import * as vscode from 'vscode';
import { configurationName, readConfiguration, settingsFor, type Configuration, type FileFormats, type LintSettings, type OwnPattern } from '../core/index.ts';

interface Placed {
  readonly folder: vscode.Uri;
  readonly configuration: Configuration;
}

/**
 * The files `.smtp-lens.json` of the workspace, each for its folder and all below it, the nearest deciding alone. They are read through
 * the workspace's file system, so that a virtual workspace has them too; what is wrong in one is shown by its schema, and left out here.
 */
export class Configurations {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher(`**/${configurationName}`);
  readonly #read = new Map<string, Promise<Configuration | null>>();
  readonly #known = new Map<string, Configuration | null>();
  readonly onDidChange = this.#changed.event;

  constructor() {
    const forget = (uri: vscode.Uri): void => {
      const folder = vscode.Uri.joinPath(uri, '..').toString();
      this.#read.delete(folder);
      this.#known.delete(folder);
      this.#changed.fire();
    };
    this.#watcher.onDidChange(forget);
    this.#watcher.onDidCreate(forget);
    this.#watcher.onDidDelete(forget);
  }

  /** What the nearest file says of a document; nothing while it is still being read, which is told by `onDidChange`. */
  for(uri: vscode.Uri): LintSettings {
    const placed = this.#nearest(uri);
    return placed === null ? {} : settingsFor(placed.configuration, uri.path.slice(placed.folder.path.replace(/\/$/, '').length + 1));
  }

  /** The wordings that the team explains itself, where a document lies. */
  patternsFor(uri: vscode.Uri): readonly OwnPattern[] {
    return this.#nearest(uri)?.configuration.patterns ?? [];
  }

  /** What the team says of files that no name tells. */
  filesFor(uri: vscode.Uri): FileFormats {
    return this.#nearest(uri)?.configuration.files ?? [];
  }

  /** Whether the team wants replies in programs explained; undefined where it leaves that to the user. */
  sourceCodeFor(uri: vscode.Uri): boolean | undefined {
    return this.#nearest(uri)?.configuration.sourceCode;
  }

  /** The same as `for`, once all that concerns the document has been read. */
  async read(uri: vscode.Uri): Promise<LintSettings> {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    for (const folder of root === undefined ? [] : foldersAbove(uri, root)) {
      this.#at(folder);
      await this.#read.get(folder.toString());
    }
    return this.for(uri);
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#changed.dispose();
  }

  #nearest(uri: vscode.Uri): Placed | null {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    for (const folder of root === undefined ? [] : foldersAbove(uri, root)) {
      const configuration = this.#at(folder);
      if (configuration !== null) return { folder, configuration };
    }
    return null;
  }

  #at(folder: vscode.Uri): Configuration | null {
    const key = folder.toString();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (!this.#read.has(key)) {
      const reading = readIn(folder);
      this.#read.set(key, reading);
      void reading.then((configuration) => {
        if (this.#read.get(key) !== reading) return;
        this.#known.set(key, configuration);
        if (configuration !== null) this.#changed.fire();
      });
    }
    return null;
  }
}

/** From a file's own folder up to the workspace's. */
function foldersAbove(uri: vscode.Uri, root: vscode.Uri): vscode.Uri[] {
  const folders: vscode.Uri[] = [];
  for (let folder = vscode.Uri.joinPath(uri, '..'); folder.path.startsWith(root.path); folder = vscode.Uri.joinPath(folder, '..')) {
    folders.push(folder);
    if (folder.path === root.path || folder.path === '/') break;
  }
  return folders;
}

async function readIn(folder: vscode.Uri): Promise<Configuration | null> {
  try {
    const octets = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, configurationName));
    return readConfiguration(parseJson(new TextDecoder().decode(octets))).configuration;
  } catch {
    return null;
  }
}
