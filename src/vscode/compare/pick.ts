import * as vscode from 'vscode';
import { listComparable, type Comparable } from '../../core/index.ts';

interface CodeItem extends vscode.QuickPickItem {
  readonly code: string;
}

/** Lets the user choose two or more codes, those of `start` being chosen already. Null when it is dismissed. */
export function pickCodes(start: readonly string[]): Promise<readonly string[] | null> {
  const items = listComparable(start).map(itemOf);
  const pick = vscode.window.createQuickPick<CodeItem>();
  pick.title = vscode.l10n.t('Compare SMTP Codes');
  pick.placeholder = vscode.l10n.t('Choose two or more: type a number, a name or a word such as “mailbox” or “TLS”');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.ignoreFocusOut = false;
  pick.items = items;
  pick.selectedItems = items.filter(({ code }) => start.includes(code));
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      if (pick.selectedItems.length < 2) {
        pick.title = vscode.l10n.t('Compare SMTP Codes: choose one more');
        return;
      }
      resolve(inOrder(pick.selectedItems.map(({ code }) => code), start));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(null);
      pick.dispose();
    });
    pick.show();
  });
}

function itemOf({ code, title, name, verdict }: Comparable): CodeItem {
  return { code, label: code, description: title === name ? title : `${title} – ${name}`, detail: verdict };
}

/** The codes that the user began with come first, in their order. */
function inOrder(chosen: readonly string[], start: readonly string[]): string[] {
  return [...start.filter((code) => chosen.includes(code)), ...chosen.filter((code) => !start.includes(code))];
}
