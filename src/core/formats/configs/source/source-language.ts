/** Languages whose comments and strings are known. */
export type Language = 'csharp' | 'go' | 'java' | 'javascript' | 'perl' | 'php' | 'python' | 'ruby' | 'rust';

const byExtension: Readonly<Record<string, Language>> = {
  cs: 'csharp',
  go: 'go',
  java: 'java',
  kt: 'java',
  js: 'javascript',
  jsx: 'javascript',
  cjs: 'javascript',
  mjs: 'javascript',
  ts: 'javascript',
  tsx: 'javascript',
  cts: 'javascript',
  mts: 'javascript',
  pl: 'perl',
  pm: 'perl',
  php: 'php',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
};

/** The language of a program by its file's name; null where it is no program that is known. */
export function languageOf(path: string): Language | null {
  const extension = /\.([a-z]{1,4})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return byExtension[extension] ?? null;
}

/** What a program without a name is most likely written in. */
export function guessLanguage(text: string): Language {
  const head = text.slice(0, 4_000);
  if (/^#!.{0,80}\bperl|^\s*(?:use strict|package [\w:]+;|my [$@%])/m.test(head)) return 'perl';
  if (/^<\?php/m.test(head)) return 'php';
  if (/^#!.{0,80}\bruby|^\s*require ['"]|^\s*def \w+(?:\(.{0,80}\))?$/m.test(head)) return 'ruby';
  if (/^#!.{0,80}\bpython|^\s*(?:import \w+$|from [\w.]+ import |def \w+\(.{0,200}\).{0,40}:$)/m.test(head)) return 'python';
  if (/^package \w+$/m.test(head)) return 'go';
  if (/^\s*(?:use [\w:]+(?:::\{.{0,200}\})?;|fn \w+|pub (?:fn|struct))/m.test(head)) return 'rust';
  if (/^\s*(?:using [\w.]+;|namespace [\w.]+)/m.test(head)) return 'csharp';
  return /^\s*(?:import [\w.]+;|package [\w.]+;|public class )/m.test(head) ? 'java' : 'javascript';
}
