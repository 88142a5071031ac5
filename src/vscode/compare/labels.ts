import * as vscode from 'vscode';
import type { PanelLabels } from '../../panel/message.ts';

/** The page's own words, in the user's language. */
export function panelLabels(): PanelLabels {
  return {
    change: vscode.l10n.t('Change this code'),
    swap: vscode.l10n.t('Swap'),
    copy: vscode.l10n.t('Copy as Markdown'),
    copied: vscode.l10n.t('Copied.'),
    when: vscode.l10n.t('When you see it'),
    fix: vscode.l10n.t('How to fix it'),
    receiver: vscode.l10n.t('If you run the server'),
    differences: vscode.l10n.t('Key differences'),
    aspect: vscode.l10n.t('Aspect'),
    choose: vscode.l10n.t('When to use which'),
    sources: vscode.l10n.t('Sources'),
    checked: vscode.l10n.t('checked {0}', '{0}'),
  };
}
