import * as vscode from 'vscode';
import { clipboardCommand, compareCommand, copyTicketCommand, explainBounceCommand, explainFailureCommand, fixAllCommand, followCommand, ignoreCommand, lookUpCommand, redactCommand, redactHereCommand, summariseCommand, treatAsBounceCommand, treatCommand, type CommandId } from './commands.ts';
import { explainThisBounce, treatAsBounce } from './bounce-commands.ts';
import { runCompare } from './compare/command.ts';
import { ComparePanels } from './compare/panel.ts';
import { CheckTerminal } from './check-terminal.ts';
import { ConfigFiles } from './config-files.ts';
import { Configurations } from './configurations.ts';
import { Documents } from './documents.ts';
import { copyTicket, explainFailure } from './failure.ts';
import { Findings } from './findings.ts';
import { fixAllWithPreview } from './fix-all.ts';
import { ignore } from './ignore.ts';
import { bounceLanguageId, documented, languageId } from './language.ts';
import { runLookUp } from './pages/look-up.ts';
import { messagePage, runFollow } from './pages/message.ts';
import { pageProvider, pageScheme } from './pages/pages.ts';
import { codeActionKinds, codeActionProvider } from './providers/code-actions.ts';
import { codeLensProvider } from './providers/code-lens.ts';
import { completionProvider, completionTriggers } from './providers/completion.ts';
import { definitionProvider } from './providers/definition.ts';
import { startDiagnostics } from './providers/diagnostics.ts';
import { foldingProvider } from './providers/folding.ts';
import { highlightProvider } from './providers/highlight.ts';
import { hoverProvider } from './providers/hover.ts';
import { inlayHintsProvider } from './providers/inlay-hints.ts';
import { referenceProvider } from './providers/references.ts';
import { selectionRangeProvider } from './providers/selection-range.ts';
import { semanticTokensProvider, tokenLegend } from './providers/semantic-tokens.ts';
import { registerSettingCompletion } from './providers/setting-completion.ts';
import { symbolProvider } from './providers/symbol.ts';
import { copyRedacted, redactHere } from './redact.ts';
import { onDidChangeSettings } from './settings.ts';
import { startSuggesting } from './suggestion.ts';
import { summarise } from './summarise.ts';
import { newFromClipboard, treatAsTranscript } from './transcript-commands.ts';

/** What runs once the extension has started, and what it does when it is asked. */
export interface Running {
  readonly disposables: readonly vscode.Disposable[];
  /** What each command does; the rest of the arguments is what it is called with. */
  readonly commands: Readonly<Record<CommandId, (argument: unknown) => unknown>>;
  /** Prints the findings of the workspace's files that a glob names. */
  check(files: string): vscode.Pseudoterminal;
  revive(panel: vscode.WebviewPanel, state: unknown): void;
}

export function start(extensionUri: vscode.Uri, memory: vscode.Memento): Running {
  const configurations = new Configurations();
  const documents = new Documents(new ConfigFiles(configurations));
  const findings = new Findings(documents, configurations);
  const settings = new vscode.EventEmitter<void>();
  const panels = new ComparePanels(extensionUri);
  return {
    disposables: [
      vscode.languages.registerHoverProvider('*', hoverProvider(documents, configurations)),
      vscode.languages.registerDocumentSymbolProvider([...documented, bounceLanguageId, 'plaintext'], symbolProvider(documents), { label: 'SMTP Lens' }),
      vscode.languages.registerFoldingRangeProvider([...documented], foldingProvider(documents)),
      vscode.languages.registerDocumentHighlightProvider([...documented], highlightProvider(documents)),
      vscode.languages.registerSelectionRangeProvider([...documented], selectionRangeProvider(documents)),
      vscode.languages.registerDocumentSemanticTokensProvider([...documented], semanticTokensProvider(documents), tokenLegend),
      vscode.languages.registerInlayHintsProvider(languageId, inlayHintsProvider(documents, settings.event)),
      vscode.languages.registerCodeLensProvider([...documented], codeLensProvider(documents, findings)),
      vscode.languages.registerCodeActionsProvider('*', codeActionProvider(findings), codeActionKinds),
      new vscode.Disposable(() => settings.dispose()),
      onDidChangeSettings(() => settings.fire()),
      vscode.languages.registerReferenceProvider([...documented], referenceProvider(documents)),
      vscode.languages.registerDefinitionProvider([...documented], definitionProvider(documents)),
      vscode.languages.registerCompletionItemProvider(languageId, completionProvider(documents), ...completionTriggers),
      registerSettingCompletion(documents),
      vscode.workspace.registerTextDocumentContentProvider(pageScheme, pageProvider(extensionUri, (query) => messagePage(documents, query))),
      new vscode.Disposable(() => {
        findings.dispose();
        configurations.dispose();
      }),
      startDiagnostics(documents, findings),
      startSuggesting(memory),
    ],
    commands: {
      [compareCommand]: (codes) => runCompare(panels, codes),
      [lookUpCommand]: runLookUp,
      [treatCommand]: treatAsTranscript,
      [clipboardCommand]: newFromClipboard,
      [redactCommand]: (within) => copyRedacted(documents, within),
      [redactHereCommand]: (chosen) => redactHere(documents, chosen),
      [explainBounceCommand]: explainThisBounce,
      [treatAsBounceCommand]: treatAsBounce,
      [fixAllCommand]: () => fixAllWithPreview(findings),
      [explainFailureCommand]: () => explainFailure(configurations),
      [copyTicketCommand]: copyTicket,
      [summariseCommand]: summarise,
      [followCommand]: () => runFollow(documents),
      [ignoreCommand]: (argument) => ignore(documents, argument),
    },
    check: (files) => new CheckTerminal(files),
    revive: (panel, state) => panels.revive(panel, state),
  };
}
