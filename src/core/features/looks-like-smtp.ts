import { detectNotation } from '../formats/detect.ts';
import { readLines } from '../text/line.ts';

/** Whether a text, or its head, plainly is a transcript of SMTP. */
export function looksLikeSmtp(text: string): boolean {
  return detectNotation(readLines(text))?.format.kind === 'transcript';
}
