import { readFile } from 'node:fs/promises';

/** As every format writes them; what is not written so is left alone and costs some octets. */
const samples = /^  samples: \[\n(?:    .*\n)*?  \],\n/m;

/**
 * Leaves the samples of the formats out of a bundle: they are documentation and test, and nobody asks for them at run time.
 * @returns {import('esbuild').Plugin}
 */
export function withoutSamples() {
  return {
    name: 'without-samples',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]core[\\/]formats[\\/].*\.ts$/ }, async ({ path }) => ({ contents: (await readFile(path, 'utf8')).replace(samples, '  samples: [],\n'), loader: 'ts' }));
    },
  };
}
