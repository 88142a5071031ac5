import { defineFormat } from '../format.ts';
import { raw } from '../dialogues/raw.ts';

/** What Exim says on its own account: a trace of its ACLs, what it would log, and asides. None of it goes over the wire. */
const aside = /^(?:>>>(?: |$)|LOG: |\*\*\*\* )/;

/** exim -bh: a bare dialogue, typed or piped, in which `>>>` is not SMTP at all. */
export const eximFakeSession = defineFormat({
  id: 'exim-fake-session',
  title: 'exim -bh',
  kind: 'transcript',
  checked: 'runs of Exim 4.96',
  samples: [
    ['-', '>>> host in hosts_connection_nolog? no (option unset)'],
    ['-', '**** SMTP testing session as if from host 192.0.2.44'],
    ['S', '«220 mail.example.org ESMTP Exim 4.96 Mon, 23 Nov 2026 12:30:50 +0000»'],
    ['C', '«EHLO client.example.org»'],
    ['S', '«250 mail.example.org Hello client.example.org [192.0.2.44]»'],
    ['-', '>>> processing "deny" (/etc/exim4/exim4.conf 53)'],
    ['-', 'LOG: H=(client.example.org) [192.0.2.44] F=<bob@example.net> rejected RCPT <nosuch@example.org>: Unknown user'],
    ['S', '«550 Unknown user»'],
  ],
  recognise(line) {
    if (/^\*\*\*\* SMTP testing session as if from host /.test(line)) return 20;
    return /^>>> (?:host in |using (?:inline )?ACL|processing (?:inline )?"|check |(?:accept|deny|defer|drop|warn|require|discard): |end of )/.test(line) ? 3 : 0;
  },
  open() {
    const dialogue = raw.open();
    return { read: (line, progress) => (aside.test(line.text) ? null : dialogue.read(line, progress)) };
  },
});
