import { redact, type RedactOptions, type Replaced } from '../../core/index.ts';
import { encode, readInputs, type InputOptions } from '../input.ts';

export interface RedactFlags extends InputOptions, RedactOptions {
  readonly json?: boolean;
  readonly check?: boolean;
}

interface Row {
  readonly file: string;
  readonly kind: Replaced['kind'];
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Prints files without their secrets, octet for octet as they were but for those; with `--check` only says where secrets stand. */
export function redactFiles(files: readonly string[], flags: RedactFlags): { output: string | Uint8Array; status: number } {
  const parts: { text: string; octets: Uint8Array }[] = [];
  const rows: Row[] = [];
  for (const { file, document, charset } of readInputs(files, flags)) {
    const { text, replaced } = redact(document, flags.check === true ? {} : flags);
    for (const { kind, span } of replaced) rows.push({ file, kind, ...document.lines.positionAt(span.start), length: span.end - span.start });
    parts.push({ text, octets: encode(text, charset) });
  }
  const status = flags.check === true && rows.length > 0 ? 1 : 0;
  const text = parts.map((part) => part.text).join('');
  if (flags.json === true) return { output: JSON.stringify({ text, replaced: rows.map((row) => rowJson(row, files.length > 1)) }, null, 2), status };
  if (flags.check === true) return { output: rows.map(({ file, line, column, kind }) => `${file}:${line}:${column}: ${kind}`).join('\n'), status };
  return { output: Buffer.concat(parts.map(({ octets }) => octets)), status };
}

function rowJson({ file, kind, line, column, length }: Row, isOneOfMany: boolean) {
  return { kind, line, column, length, ...(isOneOfMany ? { file } : {}) };
}
