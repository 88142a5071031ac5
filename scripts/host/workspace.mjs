import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of a folder for tests to open, so that none of them changes a file of the project.
 * @param {string} folder
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>} the copy has the same name
 */
export async function copyWorkspace(folder) {
  const parent = await mkdtemp(path.join(tmpdir(), 'smtp-lens-workspace-'));
  const copy = path.join(parent, path.basename(folder));
  await cp(folder, copy, { recursive: true });
  return { folder: copy, remove: () => rm(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
