import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument, parseFences, type SmtpDocument } from '../core/index.ts';
import { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** What the options say about the files that are read. */
export interface InputOptions {
  readonly format?: string;
  readonly stdinFilename?: string;
}

/** A file as it was read. */
export interface Input {
  /** As named by the caller; for standard input the name that was given for it, or `-`. */
  readonly file: string;
  readonly document: SmtpDocument;
  readonly charset: Charset;
}

/** How a file's octets became text, and how text becomes octets of the same kind. */
export interface Charset {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';
  /** The mark at the beginning that says so (BOM); no part of the text. */
  readonly mark: Uint8Array;
}

/** Reads and parses files, one at a time, as the nearest `.smtp-lens.json` says what they are; `-` is standard input. Throws a UsageError that names what cannot be read. */
export function* readInputs(files: readonly string[], options: InputOptions, settings = new Settings(undefined, [])): Generator<Input, void, undefined> {
  for (const name of files) {
    const file = name === '-' ? (options.stdinFilename ?? '-') : name;
    const { text, charset } = decode(readOctets(name));
    const encoding = charset.name === 'latin1' ? 'single-byte' : 'utf-8';
    const format = options.format === undefined ? {} : { format: options.format };
    const placed = file === '-' ? {} : { path: path.resolve(file).split(path.sep).join('/'), ...settings.readingFor(file) };
    try {
      yield { file, document: parseDocument(text, { ...format, ...placed, encoding, isSmtp: /\.smtp(?:log)?$/i.test(file) }), charset };
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(`${error.message} See: smtp-lens list formats`);
      throw error;
    }
  }
}

/** A Markdown file's `smtp` fences, each an input of its own, as in the editor; any other file, and one without such fences, as it is. */
export function splitFences(input: Input, options: InputOptions): readonly Input[] {
  if (options.format !== undefined || !/\.(?:md|mdown|markdown|mkdn?)$/i.test(input.file)) return [input];
  const fences = parseFences(input.document.text, input.document.encoding);
  return fences.length === 0 ? [input] : fences.map((document) => ({ ...input, document }));
}

function readOctets(name: string): Buffer {
  try {
    return readFileSync(name === '-' ? 0 : name);
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Says which input cannot be read, and why. */
export function unreadable(name: string, error: unknown): UsageError {
  return new UsageError(`${name === '-' ? 'Standard input' : name} cannot be read: ${reasonOf(error)}`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path.',
  EISDIR: 'it is a folder. Name the files in it.',
  EACCES: 'you may not read it. Check its permissions.',
  Z_DATA_ERROR: 'it is no gzip file, or a damaged one. Unpack it first.',
  Z_BUF_ERROR: 'the gzip file is cut off. Unpack what is there with gzip -dc and pipe it in.',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB. Split it.',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

/** UTF-16 is known by its mark; what is not valid UTF-8 is read one octet a character, so that nothing is lost and sizes stay true. */
function decode(octets: Buffer): { text: string; charset: Charset } {
  for (const name of ['utf-16le', 'utf-16be'] as const) {
    const mark = Buffer.from(name === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]);
    if (octets.subarray(0, 2).equals(mark)) return { text: new TextDecoder(name).decode(octets), charset: { name, mark } };
  }
  try {
    const mark = octets.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? octets.subarray(0, 3) : Buffer.alloc(0);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(octets), charset: { name: 'utf-8', mark } };
  } catch {
    return { text: octets.toString('latin1'), charset: { name: 'latin1', mark: Buffer.alloc(0) } };
  }
}

/** The octets of a text as the file had them that it was read from. */
export function encode(text: string, { name, mark }: Charset): Uint8Array {
  const octets = Buffer.from(text, name === 'utf-16be' ? 'utf-16le' : name);
  return Buffer.concat([mark, name === 'utf-16be' ? octets.swap16() : octets]);
}
