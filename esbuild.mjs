import { build, context } from 'esbuild';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { packedData } from './scripts/packed-data.mjs';
import { withoutSamples } from './scripts/without-samples.mjs';

/** What every bundle shares. Minified code keeps no names, so that a stack trace needs the source map, which is not shipped. */
const common = {
  bundle: true,
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  // One directive at the top serves the whole bundle; esbuild would repeat it in each of some hundred modules.
  tsconfigRaw: { compilerOptions: { alwaysStrict: false, verbatimModuleSyntax: true } },
};

/** One bundle serves `main` and `browser`: for the browser's platform, so that an import from Node fails the build. */
export const extension = {
  ...common,
  entryPoints: { extension: 'src/vscode/extension.ts' },
  outdir: 'dist',
  platform: 'browser',
  format: 'cjs',
  banner: { js: '"use strict";' },
  external: ['vscode'],
  plugins: [withoutSamples(), packedData('dist/catalogue.deflate')],
  // jsonc-parser's main is UMD, which no bundler can follow.
  mainFields: ['module', 'main'],
};

/** The page inside the comparison's webview. */
const panel = {
  ...common,
  entryPoints: { panel: 'src/panel/panel.ts' },
  outdir: 'dist',
  platform: 'browser',
  format: 'iife',
};

const cli = {
  ...common,
  entryPoints: { cli: 'src/cli/main.ts', 'summary-worker': 'src/cli/summary/worker.ts' },
  outdir: 'dist',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  banner: { js: '#!/usr/bin/env node\n"use strict";' },
  // jsonc-parser's main is UMD, which no bundler can follow.
  mainFields: ['module', 'main'],
};

const bundles = [extension, panel, cli];

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (argv.includes('--watch')) for (const bundle of bundles) await (await context({ ...bundle, minify: false })).watch();
  else await Promise.all(bundles.map((bundle) => build(bundle)));
}
