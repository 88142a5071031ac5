import { build } from 'esbuild';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';

/** Rooms with files that are data alone: prose by the hundred kilobytes, which packs to a third. */
const rooms = ['catalogue', 'catalogue/enhanced', 'catalogue/replies', 'catalogue/verbs', 'catalogue/keywords', 'catalogue/log-words', 'catalogue/settings', 'diagnosis', 'diagnosis/speakers', 'diagnosis/wordings'].map((room) => path.resolve('src', 'core', room));
const namespace = 'packed-data';

/**
 * Puts the catalogue's data beside the bundle as one deflated text: what each file exports is taken at build time. The host reads the file and
 * gives its text to `unpack` before the first module of the core is evaluated. A file that exports more than plain data stays as it is.
 * @param {string} outfile
 * @returns {import('esbuild').Plugin}
 */
export function packedData(outfile) {
  return {
    name: namespace,
    async setup({ onLoad, onResolve }) {
      const exported = await readAll();
      mkdirSync(path.dirname(outfile), { recursive: true });
      writeFileSync(outfile, deflateRawSync(JSON.stringify(exported), { level: 9, memLevel: 9 }));
      onResolve({ filter: /^packed-data$/ }, () => ({ path: namespace, namespace }));
      onLoad({ filter: /.*/, namespace }, () => ({
        contents: 'export let data; export function unpack(text) { data = JSON.parse(text); }',
      }));
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const names = exported[nameOf(file)];
        if (names === undefined) return null;
        const lines = Object.keys(names).map((name) => `export const ${name} = data[${JSON.stringify(nameOf(file))}].${name};`);
        return { contents: [`import { data } from '${namespace}';`, ...lines].join('\n'), resolveDir: path.dirname(file) };
      });
    },
  };
}

/** What the files of the rooms export, by the file's name, where that survives being written and read as JSON. */
async function readAll() {
  const files = rooms.flatMap((room) => readdirSync(room).filter((name) => isData(name)).map((name) => path.join(room, name)));
  const outfile = path.resolve('dist-test', `${namespace}.mjs`);
  const contents = `export const all = {};\n${files.map((file, i) => `import * as m${i} from ${JSON.stringify(file)};\nall[${JSON.stringify(nameOf(file))}] = m${i};`).join('\n')}`;
  await build({ stdin: { contents, resolveDir: process.cwd() }, outfile, bundle: true, format: 'esm', target: 'es2022', logLevel: 'warning' });
  const { all } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  return Object.fromEntries(Object.entries(all).map(([file, module]) => [file, { ...module }]).filter(([, exports]) => isDeepStrictEqual(JSON.parse(JSON.stringify(exports)), exports)));
}

/** An index only puts together; samples are for the tests. */
function isData(name) {
  return name.endsWith('.ts') && name !== 'index.ts' && !name.endsWith('.samples.ts');
}

function nameOf(file) {
  return path.relative(path.resolve('src', 'core'), file).split(path.sep).join('/');
}
