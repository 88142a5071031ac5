import * as vscode from 'vscode';
import { eventually, ok } from './assert.ts';
import { closeAll, open } from './open.ts';

const tabs = (): string[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

describe('compare', () => {
  after(closeAll);

  it('opens a panel beside the editor for the codes that it is given', async () => {
    const { document } = await open('220 a ESMTP\n');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('smtpLens.compare', ['211', '500']);
    await eventually(tabs, (all) => all.includes('SMTP 211 System Status vs 500 Syntax Error'));
    ok(vscode.window.tabGroups.all.length >= 2);
  });
});
