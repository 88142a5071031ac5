import type { Speaker } from '../smtp/utterance.ts';
import { defineFormat } from './format.ts';
import { replyShape, weighSmtp } from './shape.ts';

const mark = /^(\s{0,8})(>>>|<<<) ?/;

/**
 * `>>>` and `<<<`. An arrow has no fixed meaning: sendmail -v and bounces write the client behind `>>>`, OpenSMTPD and sendmail -X
 * the server. What stands behind the first arrows decides for the file. sendmail -v marks the client alone.
 */
export const arrows = defineFormat({
  id: 'arrows',
  title: '>>> and <<< (sendmail -v, bounces, OpenSMTPD)',
  kind: 'transcript',
  samples: [
    ['C', '>>> «MAIL From:<bob@client.example.org> SIZE=87 AUTH=bob@client.example.org»'],
    ['S', '«250 2.1.0 Ok»'],
    ['C', '>>> «RCPT To:<alice@example.com>»'],
    ['S', '<<< «550 5.1.1 User unknown»'],
    ['-', 'alice@example.com... Sent (Ok: queued as 0943A52E1)'],
  ],
  recognise(line) {
    const match = mark.exec(line);
    return match === null ? 0 : weighSmtp(line.slice(match[0].length));
  },
  open() {
    let serverArrow: string | null = null;
    return {
      read(line, progress) {
        const { text } = line;
        const match = mark.exec(text);
        if (match === null) {
          const isMessage = progress().turn === 'message';
          if (serverArrow !== null || isMessage || !replyShape.test(text)) return null;
          return { speaker: 'server', span: { start: line.start, end: line.end }, text };
        }
        const arrow = match[2] ?? '';
        const said = text.slice(match[0].length);
        if (serverArrow === null && progress().turn === 'command' && replyShape.test(said)) serverArrow = arrow;
        const speaker: Speaker = arrow === serverArrow ? 'server' : 'client';
        return { speaker, span: { start: line.start + match[0].length, end: line.end }, text: said };
      },
    };
  },
});
