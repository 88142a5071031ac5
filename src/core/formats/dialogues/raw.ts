import type { Speaker, Utterance } from '../../smtp/utterance.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';
import { LeftOut } from '../reading/left-out.ts';
import { isMereQuotation } from '../reading/quotation.ts';
import { isRecorded } from '../reading/recorded.ts';
import { isCommand, replyShape, weighBare } from '../reading/shape.ts';
import { answerBehind, isStrayCommand } from '../reading/stray-command.ts';
import { isHangUp, readTerminalNote } from '../reading/terminal.ts';

/** A verb that prose may start with too, and that is one only in capitals as long as no session runs. */
const loneVerb = /^(?:NOOP|VRFY|EXPN|HELP|ETRN|ATRN|XCLIENT|XFORWARD|BURL|TURN|SEND|SOML|SAML)(?: |$)/;

const chunkCommand = /^BDAT ([1-9]\d*)/i;

/** The bare dialogue as it goes over the wire: telnet, nc, openssl s_client, a recorded stream. Sides are told apart by their shape. */
export const raw = defineFormat({
  id: 'raw',
  title: 'Bare dialogue (telnet, nc, openssl s_client)',
  kind: 'transcript',
  checked: 'runs of telnet, nc, ncat, openssl 3.0.19, exim -bs',
  keeps: ['dots', 'line ends'],
  samples: [
    ['-', 'New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384'],
    ['-', "Escape character is '^]'."],
    ['S', '«220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', '«EHLO client.example.org»'],
    ['S', '«250-mail.example.org»'],
    ['S', '«250 CHUNKING»'],
    ['C', '«HELOO client»'],
    ['S', '«500 5.5.2 Error: command not recognized»'],
    ['-', 'Connection closed by foreign host.'],
  ],
  recognise: weighBare,
  isQuoted: isMereQuotation,
  open(file = '') {
    const keepsLineEnds = isRecorded(file);
    const leftOut = new LeftOut(file);
    /** Where the LF of a line that ended in CR CR LF makes an empty line of its own. */
    let strayFeed = -1;
    const say = (speaker: Speaker, line: Line): Utterance => {
      const said = { speaker, span: { start: line.start, end: line.end }, text: line.text };
      // What follows a CR at the end of the file may be yet to come.
      if (!keepsLineEnds || line.lineEnd === '' || (line.lineEnd === '\r' && line.end + 1 === file.length)) return said;
      if (line.lineEnd !== '\r' || !file.startsWith('\r\n', line.end + 1)) return { ...said, lineEnd: line.lineEnd };
      strayFeed = line.end + 1;
      return { ...said, lineEnd: '\r\r\n' };
    };
    return {
      read(line, progress) {
        if (line.start === strayFeed) return null;
        const { turn, hasStarted, hasEnded, isReplyOpen } = progress();
        const { text } = line;
        if (turn === 'message' || turn === 'chunk') {
          if (isHangUp(text)) return { event: 'closed', span: line };
          return say(turn === 'message' && leftOut.hidesMessage(line.start, text) ? 'server' : 'client', line);
        }
        if (replyShape.test(text)) {
          if (text.startsWith('354')) leftOut.beginMessage();
          return say('server', line);
        }
        if (turn === 'credentials' && text.trim() !== '') return say('client', line);
        const note = readTerminalNote(line);
        if (note !== undefined) return note;
        if (isCommand(text) || loneVerb.test(text)) {
          const said = say('client', line);
          const size = chunkCommand.exec(text)?.[1];
          return size !== undefined && leftOut.hidesChunk(line.end + line.lineEnd.length, size) ? withHiddenChunk(said) : said;
        }
        return !isReplyOpen && isStrayCommand(text, answerBehind(file, line), { hasStarted, hasEnded }) ? say('client', line) : null;
      },
    };
  },
});
