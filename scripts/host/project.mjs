import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The folder with the extension's package.json. */
export const projectRoot = path.resolve(import.meta.dirname, '..', '..');

/**
 * @param {...string} segments
 * @returns {string} an absolute path inside the project
 */
export function fromRoot(...segments) {
  return path.join(projectRoot, ...segments);
}

/**
 * @param {string} extensionPath a folder with an extension's package.json
 * @returns {Promise<string>} `publisher.name`
 */
export async function extensionId(extensionPath) {
  const manifest = JSON.parse(await readFile(path.join(extensionPath, 'package.json'), 'utf8'));
  return `${manifest.publisher}.${manifest.name}`;
}
