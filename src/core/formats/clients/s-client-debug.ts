import type { Speaker, Utterance } from '../../smtp/utterance.ts';
import { defineFormat, type Heard } from '../format.ts';
import { hexRun, readHexRow, type HexRow } from '../reading/hex-row.ts';
import { raw } from '../dialogues/raw.ts';
import { replyShape, structure, weighBare, weighSmtp } from '../reading/shape.ts';
import { joinWireLines, type WireLines } from '../reading/wire-lines.ts';

const record = /^(read from|write to) 0x[0-9a-f]{1,16} \[0x[0-9a-f]{1,16}\] \(\d{1,9} bytes => -?\d{1,9}(?: \(0x[0-9A-F]{1,8}\))?\)/;
const row = /^[0-9a-f]{4,6} - (?=[0-9a-f]{2}[ -])/;

/**
 * openssl s_client -debug: octets as they go over the wire. Up to STARTTLS these are SMTP; from the first record of TLS on they tell
 * nothing, and what is said stands bare between the rows. s_client repeats the last line of the hello's reply there.
 */
export const sClientDebug = defineFormat({
  id: 's-client-debug',
  title: 'openssl s_client -debug',
  kind: 'transcript',
  checked: 'runs of openssl 3.0.19',
  keeps: ['dots'],
  isMeasured: true,
  samples: [
    ['-', 'CONNECTED(00000003)'],
    ['-', 'read from 0x55e21524cdf0 [0x55e215256f00] (4096 bytes => 14 (0xE))'],
    ['S', '0000 - 32 32 30 20 61 20 45 53-4d 54 50 0d 0a            «220 a ESMTP»..'],
    ['-', 'write to 0x55e21524cdf0 [0x55e215257f10] (23 bytes => 23 (0x17))'],
    ['C', '0000 - 45 48 4c 4f 20 62 0d 0a-                          «EHLO b»..'],
    ['-', 'write to 0x55e21524cdf0 [0x55e215265690] (5 bytes => 5 (0x5))'],
    ['-', '0000 - 16 03 01 01 24                                    ....$'],
    ['S', '«250-mail.example.org»'],
  ],
  recognise(line) {
    if (record.test(line)) return structure;
    if (!row.test(line)) return weighBare(line);
    const hex = readRow(line);
    return hex === null ? 0 : weighSmtp(hexRun(hex, 0).text.replace(/[\r\n][^]*$/, ''));
  },
  open() {
    const sides: Readonly<Record<Speaker, WireLines>> = { client: joinWireLines('client', ''), server: joinWireLines('server', '') };
    const dialogue = raw.open();
    let speaker: Speaker | null = null;
    let isTls = false;
    let lastReply = '';
    return {
      read(line, progress): Heard {
        const { text } = line;
        const head = record.exec(text);
        if (head !== null) {
          speaker = head[1] === 'write to' ? 'client' : 'server';
          return null;
        }
        if (row.test(text)) {
          const hex = isTls || speaker === null ? null : readRow(text);
          if (hex === null || speaker === null) return null;
          if (text.startsWith('0000') && (hex.octets[0] ?? 0) >= 0x14 && (hex.octets[0] ?? 0) <= 0x17 && hex.octets[1] === 3) {
            isTls = true;
            return { event: 'tls', span: { start: line.start, end: line.end } };
          }
          const lines = sides[speaker].take(hexRun(hex, line.start));
          for (const said of lines) if (said.speaker === 'server' && said.text.startsWith('250 ')) lastReply = said.text;
          return lines;
        }
        const heard = isTls ? dialogue.read(line, progress) : readNote(dialogue.read(line, progress));
        if (lastReply === '' || text.trimEnd() !== lastReply || !replyShape.test(text)) return heard;
        lastReply = '';
        return null;
      },
    };
  },
});

/** A dash parts the halves of a row, even where there is only one. */
function readRow(text: string): HexRow | null {
  return readHexRow(text.length > 30 && text[30] === '-' ? `${text.slice(0, 30)} ${text.slice(31)}` : text, 7, 48);
}

/** Before TLS what is said stands in the rows. */
function readNote(heard: Heard): Heard {
  const isUtterance = (one: Heard): one is Utterance => one !== null && 'speaker' in one;
  return isUtterance(heard) ? null : heard;
}
