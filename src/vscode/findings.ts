import * as vscode from 'vscode';
import { lint, mergeSettings, type Finding, type LintSettings } from '../core/index.ts';
import type { Configurations } from './configurations.ts';
import type { Documents } from './documents.ts';
import { pageScheme } from './pages/pages.ts';
import { lintSettings, onDidChangeSettings } from './settings.ts';

interface Found {
  readonly version: number;
  readonly language: string;
  readonly typedLine: number | null;
  readonly findings: readonly Finding[];
}

/** What is wrong with each open document: found once per version, and anew when a setting or a configuration changes. */
export class Findings {
  readonly #documents: Documents;
  readonly #configurations: Configurations;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #settings: vscode.Disposable;
  #found = new WeakMap<vscode.TextDocument, Found>();
  /** Fired when settings or configurations may have changed what is found anywhere. */
  readonly onDidChange = this.#changed.event;

  constructor(documents: Documents, configurations: Configurations) {
    this.#documents = documents;
    this.#configurations = configurations;
    const renew = (): void => {
      this.#documents.forget();
      this.#found = new WeakMap();
      this.#changed.fire();
    };
    this.#settings = vscode.Disposable.from(this.#configurations.onDidChange(renew), onDidChangeSettings(renew));
  }

  of(source: vscode.TextDocument): readonly Finding[] {
    if (!this.#documents.mayCheck(source) || isCopy(source.uri)) return [];
    const typedLine = this.#documents.typedLine(source);
    const known = this.#found.get(source);
    if (known?.version === source.version && known.language === source.languageId && known.typedLine === typedLine) return known.findings;
    const settings = this.#settingsOf(source);
    const findings = settings === null ? [] : this.#documents.all(source).flatMap((document) => lint(document, settings));
    this.#found.set(source, { version: source.version, language: source.languageId, typedLine, findings });
    return findings;
  }

  /** The team's configuration in the workspace is stronger than the user's settings. */
  #settingsOf({ uri, languageId }: vscode.TextDocument): LintSettings | null {
    const own = lintSettings({ uri, languageId });
    return own === null ? null : mergeSettings(own, this.#configurations.for(uri));
  }

  dispose(): void {
    this.#settings.dispose();
    this.#changed.dispose();
  }
}

/** A document that only shows another one: an older version, or what a change would make of it. */
function isCopy({ scheme }: vscode.Uri): boolean {
  return scheme === 'git' || scheme === pageScheme || scheme.startsWith('vscode-bulkedit');
}
