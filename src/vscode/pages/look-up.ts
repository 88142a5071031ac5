import * as vscode from 'vscode';
import { listLookUps, type LookUp } from '../../core/index.ts';
import { codePageUri, showPage } from './pages.ts';

interface LookUpItem extends vscode.QuickPickItem {
  readonly entry: LookUp;
}

/** A list of everything that the catalogue explains, found by number, name or word; what is chosen opens as a page. */
export function runLookUp(): void {
  const insert: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('insert'), tooltip: vscode.l10n.t('Insert at the cursor') };
  const copy: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('copy'), tooltip: vscode.l10n.t('Copy') };
  const pick = vscode.window.createQuickPick<LookUpItem>();
  pick.title = vscode.l10n.t('Look Up SMTP Code');
  pick.placeholder = vscode.l10n.t('A number, a name, or words such as “mailbox full”, “greylist” or “relay”');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = listLookUps().map((entry) => ({
    entry,
    label: entry.name,
    description: entry.title,
    detail: [entry.verdict, entry.words].filter((text) => text !== '').join(' – '),
    buttons: vscode.window.activeTextEditor === undefined ? [copy] : [insert, copy],
  }));
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    pick.hide();
    if (item !== undefined) void showPage(codePageUri(item.entry.name));
  });
  pick.onDidTriggerItemButton(({ item, button }) => {
    pick.hide();
    if (button === copy) void vscode.env.clipboard.writeText(item.entry.name);
    else void insertAtCursor(item.entry.name);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

async function insertAtCursor(text: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  await editor?.edit((edits) => editor.selections.forEach((selection) => edits.replace(selection, text)));
}
