import { readArrowLines } from '../reading/arrow-lines.ts';
import { defineFormat } from '../format.ts';
import { telling, weighSmtp } from '../reading/shape.ts';

/** A tilde inside TLS, as swaks has it. */
const mark = /^(-->|<--|~~>|<~~)(?: |$)/;
/** tcllib says how long it will wait. */
const patience = / \(wait upto \d{1,6} seconds\)$/;

/** Long arrows: msmtp --debug, CheckTLS, and tcllib's smtp with -debug, which appends a note to each command. */
export const msmtp = defineFormat({
  id: 'msmtp',
  title: '--> and <-- (msmtp, tcllib, CheckTLS)',
  kind: 'transcript',
  checked: 'runs of msmtp 1.8.23, tcllib 1.21',
  keeps: ['dots'],
  samples: [
    ['-', 'tls_starttls = on'],
    ['S', '<-- «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', '--> «EHLO client.example.org»'],
    ['S', '<-- «250-PIPELINING»'],
    ['S', '<-- «250 CHUNKING»'],
    ['C', '--> «RCPT TO:<alice@example.org>» (wait upto 3600 seconds)'],
    ['S', '<-- «550 5.1.1 <nosuch@example.org>: Recipient address rejected: User unknown in local recipient table»'],
    ['S', '<~~ «250 HELP»'],
    ['-', 'msmtp: recipient address nosuch@example.org not accepted by the server'],
    ['-', 'msmtp: server message: 550 5.1.1 <nosuch@example.org>: Recipient address rejected'],
  ],
  recognise(line) {
    const match = mark.exec(line);
    if (match === null) return 0;
    const weight = weighSmtp(line.slice(match[0].length).replace(patience, ''));
    return weight >= telling ? 20 : weight;
  },
  open: readArrowLines(mark, (said) => said.replace(patience, '')),
});
