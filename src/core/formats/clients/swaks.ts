import type { ClientTurn } from '../../smtp/conversation.ts';
import type { Speaker, Utterance } from '../../smtp/utterance.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { leadLength } from '../reading/lead-length.ts';
import { isCommand, replyShape, structure, weighSaid } from '../reading/shape.ts';

/** The mark of four columns; a paste may have lost the blank before an arrow. */
const mark = /(?: ?(?:->|~>|\*\*>|\*~>) ?|(?:<-|<~\*|<~|<\*\*) {0,2})/y;
/** Marks that no other tool has. */
const ownMark = /^(?:<\*\* |<~\* |<~ {2}|<- {2}| ~> | \*\*>| \*~>)/;
/** How a run of it begins; others say as well that they are trying something, or connected to it. */
const opening = /^=== (?:Trying (?:\S{1,255}:\d{1,5}|pipe to .{1,255}|\/\S{1,255})\.\.\.$|TLS started )/;
const connected = /^=== Connected to \S{1,255}\.$/;
const noteMark = /^(?:=== |\*\*\* |  [<>] [0-9a-f]{4}: )/;
const suppressedData = /^\d+ lines sent$/;

/** swaks with its transaction hints: ` -> ` and `<-  `, with a tilde inside TLS, `<** ` for a reply that it did not expect. */
export const swaks = defineFormat({
  id: 'swaks',
  title: 'swaks',
  kind: 'transcript',
  checked: 'runs of swaks 20201014.0',
  keeps: ['dots'],
  samples: [
    ['-', '=== Trying 192.0.2.25:25...'],
    ['S', '<-  «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', ' -> «EHLO client.example.org»'],
    ['S', '<** «550 5.1.1 <nosuch@example.org>: Recipient address rejected: User unknown in local recipient table»'],
    ['-', '=== TLS started with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256'],
    ['C', ' ~> «MAIL FROM:<bob@example.net>»'],
    ['S', '<~  «250 2.1.0 Ok»'],
    ['-', '*** Remote host closed connection unexpectedly.'],
  ],
  recognise(line) {
    if (opening.test(line)) return 20;
    if (connected.test(line)) return structure;
    const length = leadLength(mark, line);
    if (length === 0) return 0;
    const weight = weighSaid(line.startsWith('<') ? 'server' : 'client', line.slice(length));
    return weight > 0 && ownMark.test(line) ? 20 : weight;
  },
  open() {
    const marked = { client: false, server: false };
    return {
      read(line, progress) {
        const { text } = line;
        const { turn } = progress();
        // Where nothing was marked so far, a mark in the message is the message's own.
        const isText = turn === 'message' && !marked.client;
        if (!isText && noteMark.test(text)) return readNote(text, line);
        const length = leadLength(mark, text);
        if (length === 0 || (isText && !marked.server)) return readUnmarked(line, turn, marked);
        const start = line.start + length;
        const said = text.slice(length);
        const speaker: Speaker = text.startsWith('<') ? 'server' : 'client';
        if (speaker === 'client' && turn === 'message' && suppressedData.test(said)) return null;
        // With --auth-plaintext the challenge is decoded, yet it stays a reply; anything else behind `<` is a note about raw text.
        if (speaker === 'server' && !replyShape.test(said)) return null;
        const utterance: Utterance = { speaker, span: { start, end: line.end }, text: said };
        marked[speaker] = true;
        return !text.slice(0, length).includes('~') ? utterance : [{ event: 'tls', span: utterance.span }, utterance];
      },
    };
  },
});

/** --no-hints-send and --no-hints-recv leave one side without marks. */
function readUnmarked({ start, end, text }: Line, turn: ClientTurn, marked: Readonly<Record<Speaker, boolean>>): Utterance | null {
  const isReply = turn !== 'message' && replyShape.test(text);
  const speaker: Speaker = isReply ? 'server' : 'client';
  if (marked[speaker]) return null;
  if (turn === 'command' && !isReply && !isCommand(text)) return null;
  return { speaker, span: { start, end }, text };
}

function readNote(text: string, span: { readonly start: number; readonly end: number }) {
  if (text.startsWith('=== Trying ')) return { event: 'opened', span } as const;
  if (text.startsWith('=== TLS started')) return { event: 'tls', span } as const;
  if (text.startsWith('=== Connection closed') || text.startsWith('*** Remote host closed')) return { event: 'closed', span } as const;
  return null;
}
