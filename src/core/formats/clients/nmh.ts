import { readArrowLines } from '../reading/arrow-lines.ts';
import { defineFormat } from '../format.ts';
import { telling, weighSmtp } from '../reading/shape.ts';

const mark = /^(?:\((?:tls|sasl)-(?:en|de)crypted\) )?(=>|<=)(?: |$)/;

/** nmh's send -snoop: double-lined arrows, the message hidden but for its dot. */
export const nmh = defineFormat({
  id: 'nmh',
  title: '=> and <= (nmh send -snoop)',
  kind: 'transcript',
  checked: 'runs of nmh 1.8RC2',
  samples: [
    ['-', 'Connecting to 192.0.2.25:25...'],
    ['S', '<= «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', '=> «EHLO client.example.org»'],
    ['S', '(tls-decrypted) <= «250 CHUNKING»'],
    ['C', '(tls-encrypted) => «MAIL FROM:<bob@example.net>»'],
    ['S', '<= «550 5.1.1 <nosuch@example.org>: Recipient address rejected: User unknown in local recipient table»'],
    ['-', 'nosuch at example.org: loses; [USER] 550 5.1.1 <nosuch@example.org>: Recipient address rejected'],
  ],
  recognise(line) {
    const match = mark.exec(line);
    if (match === null) return 0;
    const weight = weighSmtp(line.slice(match[0].length));
    return weight >= telling ? 20 : weight;
  },
  open: readArrowLines(mark),
});
