import { detectNotation } from '../formats/detect.ts';
import { readLines } from '../text/line.ts';

/** What a text, or its head, plainly is: a transcript of SMTP, a mail server's log; null where it is neither. */
export function kindOfSmtp(text: string): 'transcript' | 'log' | null {
  const kind = detectNotation(readLines(text))?.format.kind;
  return kind === 'transcript' || kind === 'log' ? kind : null;
}
