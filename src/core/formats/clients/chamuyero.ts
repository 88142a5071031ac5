import { defineFormat } from '../format.ts';
import { isCommand, replyShape, weighSmtp } from '../reading/shape.ts';
import { learnSides } from '../reading/sides.ts';

/** A connection's name, then what is said to it or expected of it: a line, a pattern, or lines up to one that begins so. */
const record = /^([A-Za-z]\w{0,15}) (->|<-|<~|<\.\.\.)(?: |$)/;
const opened = /^([A-Za-z]\w{0,15}) (?:tcp_connect|tls_connect|tcp_listen|unix_listen) /;

/** chasquid's test dialogues: an arrow away from the test, which may be either side, and others towards it. */
export const chamuyero = defineFormat({
  id: 'chamuyero',
  title: 'c -> and c <- (chasquid)',
  kind: 'transcript',
  checked: 'its source',
  samples: [
    ['-', 'c tcp_connect localhost:1025'],
    ['S', 'c <~ «220»'],
    ['C', 'c -> «EHLO localhost»'],
    ['S', 'c <... «250 HELP»'],
    ['C', 'c -> «MAIL FROM: <>»'],
    ['S', 'c <- «250 2.1.5 You have been ehlo-ed»'],
    ['-', 'chasquid-util |= ./chasquid-util help'],
  ],
  recognise(line) {
    if (opened.test(line)) return 2;
    const match = record.exec(line);
    return match === null ? 0 : weighSmtp(line.slice(match[0].length));
  },
  open() {
    const sides = learnSides();
    return {
      read(line, progress) {
        const { text } = line;
        const start = opened.exec(text);
        if (start !== null) return { event: 'opened', span: { start: line.start, end: line.end }, session: start[1] ?? '' };
        const match = record.exec(text);
        if (match === null) return null;
        const [mark, session = '', arrow] = match;
        const said = text.slice(mark.length);
        const speaker = sides.speaker(session, arrow === '->' ? '->' : '<-', said);
        if (speaker === null || (speaker === 'server' && !replyShape.test(said))) return null;
        // A pattern stands for what it matches, where it is no more than the beginning of it.
        if (speaker === 'client' && arrow === '<~' && !isCommand(said) && progress(session).turn === 'command') return null;
        return { speaker, span: { start: line.start + mark.length, end: line.end }, text: said, session };
      },
    };
  },
});
