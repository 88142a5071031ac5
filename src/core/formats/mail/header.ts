import type { Run } from '../reading/wire-lines.ts';
import { eachLine, joinRuns, sliceRun, trimRun, type Passage } from './passage.ts';
import { decodeWords } from './transfer-encoding.ts';

/** A field of a header (RFC 5322, section 2.2), unfolded and without encoded words. */
export interface Field {
  /** In small letters. */
  readonly name: string;
  readonly value: Run;
}

export interface Header {
  readonly fields: readonly Field[];
  /** Where the empty line behind it ends, in the passage's run. */
  readonly end: number;
}

const fieldName = /^([!-9;-~]{1,100})[ \t]{0,8}:/;

/** Whether a line may begin a field. */
export function isFieldLine(text: string): boolean {
  return fieldName.test(text);
}

/** The fields that a passage begins with, up to the first empty line or the first that is none. */
export function readHeader(passage: Passage): Header {
  const fields: Field[] = [];
  let name = '';
  let lines: Run[] = [];
  const close = (): void => {
    if (name !== '') fields.push({ name, value: decodeWords(joinRuns(lines)) });
    name = '';
    lines = [];
  };
  let end = passage.to;
  for (const { text, at } of eachLine(passage)) {
    if (text.trim() === '' || (name === '' && !fieldName.test(text))) {
      end = at;
      break;
    }
    const match = /^[ \t]/.test(text) ? null : fieldName.exec(text);
    // What is neither folded nor a field goes on with the last one: some bounces wrap a diagnostic without an indent.
    if (match !== null) {
      close();
      name = (match[1] ?? '').toLowerCase();
    }
    const from = at + (match === null ? 0 : match[0].length);
    lines.push(trimRun(sliceRun(passage.run, from, at + text.length)));
  }
  close();
  return { fields, end };
}

/** A field's text; empty where there is none. */
export function fieldText(fields: readonly Field[], name: string): string {
  return fields.find((field) => field.name === name)?.value.text ?? '';
}
