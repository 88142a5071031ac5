import { defineFormat } from '../format.ts';
import { telling, weighSaid } from '../reading/shape.ts';

const record = /^DEBUG: (Send|Recv): ?/;

/** PEAR's Net_SMTP: what is sent keeps its own line end, and a message is one record of many lines. */
export const pearNetSmtp = defineFormat({
  id: 'pear-net-smtp',
  title: 'PEAR Net_SMTP',
  kind: 'transcript',
  checked: 'runs of Net_SMTP 1.10.1',
  samples: [
    ['S', 'DEBUG: Recv: «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', 'DEBUG: Send: «EHLO client.example.org»'],
    ['S', 'DEBUG: Recv: «250 CHUNKING»'],
    ['C', 'DEBUG: Send: «DATA»'],
    ['S', 'DEBUG: Recv: «354 End data with <CR><LF>.<CR><LF>»'],
    ['C', 'DEBUG: Send: «Subject: PEAR»'],
    ['C', '«..dot»'],
    ['C', '«DEBUG: Recv: 250 fake»'],
    ['C', 'DEBUG: Send: «.»'],
    ['S', 'DEBUG: Recv: «250 2.0.0 Ok: queued as 7380453EE»'],
    ['-', 'Invalid response code received from server'],
  ],
  recognise(line) {
    const match = record.exec(line);
    if (match === null) return 0;
    const weight = weighSaid(match[1] === 'Send' ? 'client' : 'server', line.slice(match[0].length));
    return weight >= telling ? 20 : weight;
  },
  open() {
    let endOfSent = '';
    return {
      read(line, progress) {
        const { text, lineEnd } = line;
        const match = record.exec(text);
        const isMessage = progress().turn === 'message';
        const from = match?.[1] === 'Send' || (match !== null && !isMessage) ? match[0].length : 0;
        if (match === null) {
          // The end of the line that the tool adds to what is sent, which has its own.
          if (!isMessage || (text === '' && lineEnd !== endOfSent)) return null;
        } else if (match[1] === 'Send') endOfSent = lineEnd;
        const span = { start: line.start + from, end: line.end };
        return { speaker: match?.[1] === 'Recv' && !isMessage ? 'server' : 'client', span, text: text.slice(from) };
      },
    };
  },
});
