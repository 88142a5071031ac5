import * as vscode from 'vscode';

/** The empty page of the comparison: script and style come from the extension alone, and it can reach nothing else. */
export function panelPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const resource = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', name)).toString();
  const policy = `default-src 'none'; script-src ${webview.cspSource}; style-src ${webview.cspSource}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${resource('panel.css')}">
<title>SMTP Lens</title>
</head>
<body>
<main id="comparison"></main>
<div id="status" role="status" aria-live="polite"></div>
<script src="${resource('panel.js')}"></script>
</body>
</html>`;
}
