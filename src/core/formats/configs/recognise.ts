import { startOfLine } from '../../text/line.ts';
import { fitsPath } from '../../text/path.ts';
import type { ConfigFormat } from './config-format.ts';
import type { Setting } from '../../smtp/setting.ts';
import { configFormats, findConfigFormat } from './index.ts';
import { isNamedTemplate, untemplated } from './reading/template-name.ts';
import { isTemplateText, withoutTemplate } from './reading/template-text.ts';
import { languageOf } from './source/source-language.ts';

/** What the user says of files: a path's pattern and the id of a config format, or `off` for none. The last that fits counts. */
export type FileFormats = readonly (readonly [pattern: string, format: string])[];

/** A configuration tells by its head what it is. */
const head = 65_536;

/**
 * The format of a configuration that has a name: as the user says, else as its path and its text say. Null where it is none; `off` where the
 * user wants it left alone. The line where somebody is typing says nothing yet where the others tell.
 */
export function recogniseFile(path: string, text: string, files: FileFormats = [], typingAt?: number): ConfigFormat | 'off' | null {
  const wanted = files.filter(([pattern]) => fitsPath(pattern, path)).at(-1);
  if (wanted !== undefined) return wanted[1] === 'off' ? 'off' : findConfigFormat(wanted[1]);
  const start = text.slice(0, head);
  return recogniseHead(path, start) ?? (typingAt === undefined || typingAt > start.length ? null : recogniseHead(path, withoutLine(start, typingAt)));
}

function recogniseHead(path: string, start: string): ConfigFormat | null {
  const shown = isTemplate(start, path) ? withoutTemplate(start) : start;
  const name = untemplated(path);
  return formatNamed(path, shown) ?? (name === null ? null : formatNamed(name, shown));
}

function formatNamed(path: string, start: string): ConfigFormat | null {
  const named = configFormats.find(({ files, likeness }) => files.some((pattern) => fitsPath(pattern, path)) && likeness(start) !== 'against');
  if (named !== undefined) return named;
  return configFormats.find(({ candidates = [], likeness }) => candidates.some((pattern) => fitsPath(pattern, path)) && ['plain', 'unmistakable'].includes(likeness(start))) ?? null;
}

/** What a configuration sets, or what a template of one will set; what the template leaves open stands in it as a word. */
export function readConfiguration(format: ConfigFormat, text: string, path?: string): readonly Setting[] {
  return format.read(isTemplate(text, path) ? withoutTemplate(text) : text, path === undefined ? undefined : (untemplated(path) ?? path));
}

/** A program's strings may hold anything. */
function isTemplate(text: string, path: string | undefined): boolean {
  return path !== undefined && languageOf(path) === null && (isNamedTemplate(path) || isTemplateText(text));
}

function withoutLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(0, startOfLine(text, offset)) + (end === -1 ? '' : text.slice(end));
}

/** The format of a text of which no name tells anything; null where it is none, or might be another program's. */
export function recogniseText(text: string): ConfigFormat | null {
  const start = text.slice(0, head);
  return configFormats.find(({ likeness }) => likeness(start) === 'unmistakable') ?? null;
}

/** Whether a path alone makes a file worth looking into: cheap, for hosts that see every file there is. */
export function mayBeConfiguration(path: string, files: FileFormats = []): boolean {
  const names = [path, untemplated(path)].filter((name) => name !== null);
  return files.some(([pattern]) => fitsPath(pattern, path)) || configFormats.some((format) => [...format.files, ...(format.candidates ?? [])].some((pattern) => names.some((name) => fitsPath(pattern, name))));
}
