import { unpack } from 'packed-data';
import * as vscode from 'vscode';

/** Reads the catalogue, which lies deflated beside the bundle: the core must not be evaluated before. Throws an Error where it is not there or damaged. */
export async function loadCatalogue(extensionUri: vscode.Uri): Promise<void> {
  try {
    const octets = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'catalogue.deflate'));
    unpack(await inflate(octets));
  } catch (cause) {
    throw new Error(vscode.l10n.t('SMTP Lens cannot read its catalogue, dist/catalogue.deflate. Install the extension again.'), { cause });
  }
}

async function inflate(octets: Uint8Array): Promise<string> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(octets), writer.close()]);
  const reader = readable.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) text += decoder.decode(part.value, { stream: true });
  await written;
  return text + decoder.decode();
}
