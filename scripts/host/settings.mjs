import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** User settings that keep VS Code from talking about itself. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Workspace trust stays on, and nobody is asked: every folder opens in Restricted Mode. */
export const restrictedMode = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** Every folder is trusted. */
export const trusted = { 'security.workspace.trust.enabled': false };

/** What makes the interface predictable under a test. */
export const testSettings = {
  ...quietSettings,
  'editor.hover.delay': 100,
  'terminal.integrated.gpuAcceleration': 'off',
  'workbench.editorLargeFileConfirmation': 1000,
  'workbench.reduceMotion': 'on',
};

/**
 * @param {string} userDataFolder
 * @param {Record<string, unknown>} settings
 */
export async function writeUserSettings(userDataFolder, settings) {
  const folder = path.join(userDataFolder, 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}
