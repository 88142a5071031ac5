import type { Reader } from '../format.ts';
import { withHiddenAnswer } from './hidden-parts.ts';
import { replyShape } from './shape.ts';
import { learnSides } from './sides.ts';

/** How sendmail's bounces begin what went on with another host. */
const nextHost = /^(?:\.{3} )?while talking to /i;

/**
 * A reader of lines that begin with one of two arrows. An arrow has no fixed meaning: what the first line says that only one side can
 * have said decides for the file. `mark` captures the arrow; `clean` takes off what the tool appends.
 */
export function readArrowLines(mark: RegExp, clean: (said: string) => string = (said) => said): () => Reader {
  return () => {
    const sides = learnSides();
    let hasServerArrow = false;
    return {
      read(line, progress) {
        const { text } = line;
        const match = mark.exec(text);
        if (match === null) {
          if (nextHost.test(text)) return { event: 'opened', span: line };
          // Some tools mark what they say and print what they hear as it is.
          if (hasServerArrow || progress().turn === 'message' || !replyShape.test(text)) return null;
          return { speaker: 'server', span: { start: line.start, end: line.end }, text };
        }
        const said = clean(text.slice(match[0].length));
        const start = line.start + match[0].length;
        const speaker = sides.speaker('', (match[1] ?? '').replaceAll('~', '-'), said);
        hasServerArrow ||= speaker === 'server';
        return speaker === null ? null : withHiddenAnswer({ speaker, span: { start, end: start + said.length }, text: said }, progress());
      },
    };
  };
}
