import tseslint from 'typescript-eslint';

/** Node's own modules, with and without the prefix, and their subpaths. */
const nodeModules = '^node:|^(assert|buffer|child_process|crypto|events|fs|http|https|module|net|os|path|process|readline|stream|timers|tls|tty|url|util|worker_threads|zlib)(/|$)';
const packages = '^[^./]';

/** One room: which imports may not cross its walls. */
function fence(files, patterns) {
  return {
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }] },
  };
}

const pureGlobals = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'console', 'process', 'Buffer', 'window', 'document', 'fetch', 'globalThis'];

export default tseslint.config(
  { ignores: ['dist/**', 'dist-test/**', 'out/**', '.vscode-test/**', 'node_modules/**', 'test/core/configs/must-not-fire/**'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['src/**/*.ts', 'test/**/*.ts'] })),
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...pureGlobals.map((name) => ({ name, message: 'The core is pure: text in, data out.' }))] },
  },
  fence(['src/core/**/*.ts'], [
    [packages, 'The core imports nothing but itself: no vscode, no Node, no packages.'],
    ['(^|/)(vscode|cli|panel)/', 'The core knows no host.'],
  ]),
  fence(['src/vscode/**/*.ts'], [
    [nodeModules, 'The extension runs in the browser too: nothing of Node.'],
    ['/core/(?!index\\.ts$)', 'Hosts enter the core by its door, core/index.ts.'],
    ['/cli/', 'Hosts do not know each other.'],
  ]),
  fence(['src/cli/**/*.ts'], [
    ['^vscode$', 'Only src/vscode imports vscode.'],
    ['/core/(?!index\\.ts$)', 'Hosts enter the core by its door, core/index.ts.'],
    ['/(vscode|panel)/', 'Hosts do not know each other.'],
  ]),
  fence(['src/panel/**/*.ts'], [
    [packages, 'The page imports nothing from outside.'],
    ['/core/(?!index\\.ts$)', 'Hosts enter the core by its door, core/index.ts.'],
    ['/(vscode|cli)/', 'Hosts do not know each other.'],
  ]),
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
