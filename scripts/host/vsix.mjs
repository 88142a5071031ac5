import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { runQuietly } from './command.mjs';
import { fromRoot, projectRoot } from './project.mjs';

const { name, version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

/** Where `npm run package` writes the extension. */
export const vsixPath = fromRoot(`${name}-${version}.vsix`);

/**
 * Builds and packages the extension anew.
 * @returns {Promise<string>} the .vsix
 */
export async function packageExtension() {
  await rm(vsixPath, { force: true });
  await runQuietly('npm', ['run', 'package'], { cwd: projectRoot });
  if (!existsSync(vsixPath)) throw new Error(`npm run package did not write ${vsixPath}.`);
  return vsixPath;
}
