import { readFileSync } from 'node:fs';
import { parseDocument, type SmtpDocument } from '../core/index.ts';
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
}

/** Reads and parses files, one at a time; `-` is standard input. Throws a UsageError that names what cannot be read. */
export function* readInputs(files: readonly string[], options: InputOptions): Generator<Input, void, undefined> {
  for (const name of files) {
    const file = name === '-' ? (options.stdinFilename ?? '-') : name;
    const { text, encoding } = decode(readOctets(name));
    const format = options.format === undefined ? {} : { format: options.format };
    try {
      yield { file, document: parseDocument(text, { ...format, encoding, isSmtp: /\.smtp(?:log)?$/i.test(file) }) };
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(`${error.message} See: smtp-lens list formats`);
      throw error;
    }
  }
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
function decode(octets: Buffer): { text: string; encoding: 'utf-8' | 'single-byte' } {
  if (octets[0] === 0xff && octets[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(octets), encoding: 'utf-8' };
  if (octets[0] === 0xfe && octets[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(octets), encoding: 'utf-8' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(octets), encoding: 'utf-8' };
  } catch {
    return { text: octets.toString('latin1'), encoding: 'single-byte' };
  }
}
