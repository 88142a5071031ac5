import type { Utterance } from '../../smtp/utterance.ts';
import { defineFormat, type Heard } from '../format.ts';
import { weighSaid, weighSmtp } from '../reading/shape.ts';

const answer = /^\[(\d{3})\] '(.*)'$/;
const opened = /^Connection from \[?[\w.:]{1,64}\]?:\d{1,5} to /;
const tls = /^(?:Using cipher: |Starting SMTP\/SSL)/;

/**
 * smtp-cli --verbose: a reply's lines have lost the sign that tells whether it goes on. It does until the client speaks, who never
 * sends ahead, so that each line has to wait for the next.
 */
export const smtpCli = defineFormat({
  id: 'smtp-cli',
  title: 'smtp-cli --verbose',
  kind: 'transcript',
  checked: 'its source',
  samples: [
    ['-', 'Connection from 192.0.2.1:45678 to 192.0.2.25:25'],
    ['C', '> «EHLO client.example.org»'],
    ['C', '> «MAIL FROM: <bob@example.net>»'],
    ['-', 'AUTH method (PLAIN LOGIN): using LOGIN'],
    ['-', 'Authentication of bob@192.0.2.25 succeeded'],
    ['-', 'Using cipher: ECDHE-RSA-AES256-GCM-SHA384'],
  ],
  recognise(line) {
    const match = answer.exec(line);
    if (match !== null) return weighSmtp(`${match[1] ?? ''} ${match[2] ?? ''}`);
    return line.startsWith('> ') ? weighSaid('client', line.slice(2)) : 0;
  },
  open() {
    let held: Utterance | null = null;
    const release = (isLast: boolean): Utterance[] => {
      const said = held;
      held = null;
      return said === null ? [] : [isLast ? said : { ...said, text: `${said.text.slice(0, 3)}-${said.text.slice(4)}` }];
    };
    return {
      read(line): Heard {
        const { text } = line;
        const match = answer.exec(text);
        if (match !== null) {
          const [, code = '', said = ''] = match;
          const before = release(held?.text.startsWith(code) !== true);
          const at = line.start + 1;
          held = {
            speaker: 'server',
            span: { start: at, end: line.end - 1 },
            text: `${code} ${said}`,
            pieces: [{ at: 0, start: at }, { at: 4, start: at + 6 }],
          };
          return before;
        }
        const span = { start: line.start, end: line.end };
        if (opened.test(text)) return [...release(true), { event: 'opened', span }];
        if (tls.test(text)) return [...release(true), { event: 'tls', span }];
        if (!text.startsWith('> ')) return null;
        return [...release(true), { speaker: 'client', span: { start: line.start + 2, end: line.end }, text: text.slice(2) }];
      },
      end: () => release(true),
    };
  },
});
