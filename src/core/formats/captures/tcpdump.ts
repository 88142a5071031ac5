import type { Utterance } from '../../smtp/utterance.ts';
import type { Line } from '../../text/line.ts';
import { nameConnection, openFlows } from '../reading/flows.ts';
import { defineFormat } from '../format.ts';
import { hexRun, readHexRow, weighHexRow } from '../reading/hex-row.ts';
import { structure, weighBare, weighSmtp } from '../reading/shape.ts';
import { findPayload, readFamily, readPacketHead, type PacketHead } from '../reading/tcpdump-head.ts';
import { plainRun } from '../reading/wire-lines.ts';

const hexLine = /^\t0x([0-9a-f]{4}): {2}/;
/** Eight groups of four digits. */
const hexWidth = 40;

/**
 * What stands before the text of a packet: its headers as -A prints them, of IPv4 or IPv6. The length of TCP's time stamp,
 * ten, is printed as the end of a line, so that mostly eight octets of them are left before the text.
 */
const printedHeaders = /^(?:(?=.{0,7}\.)[!-~]{8}|(?=(?:[^.]{0,9}\.){8})[E`].{39}(?:.{20})?)(?=[2-5]\d\d[ -]|[A-Za-z]{4})/;

/** A packet whose contents are being read. */
interface Packet extends PacketHead {
  readonly start: number;
  /** Its text follows on lines of their own, and what comes behind it tells the same again. */
  readonly isDecoded: boolean;
  firstLine: PacketHead['firstLine'];
  /** Octets of headers still to be passed in the text of -A; the header's octets so far, in the dump of -X. */
  headersLeft: number;
  readonly headers: number[];
  octetsLeft: number;
}

/** tcpdump: what it decodes with -v, the text of -A, and the dump of -X. Sides are told apart by their ports. */
export const tcpdump = defineFormat({
  id: 'tcpdump',
  title: 'tcpdump (-v, -A, -X)',
  kind: 'transcript',
  checked: 'runs of tcpdump 4.99.3',
  isMeasured: true,
  samples: [
    ['-', '12:31:25.050422 IP (tos 0x0, ttl 64, id 46278, offset 0, flags [DF], proto TCP (6), length 101)'],
    ['-', '    127.0.0.1.25 > 127.0.0.1.38440: Flags [P.], cksum 0xfe59 (incorrect -> 0xfcbe), seq 1:50, ack 1, win 64, length 49: SMTP, length: 49'],
    ['S', '\t«220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['-', '12:31:25.051739 IP 127.0.0.1.38440 > 127.0.0.1.25: Flags [P.], seq 1:26, ack 50, win 64, options [nop,nop,TS val 1 ecr 2], length 25'],
    ['-', 'E..M..@.@..4.........D.........M.....0.....'],
    ['C', '?.O<?.OF«EHLO client.example.org»'],
  ],
  recognise(line) {
    const head = readPacketHead(line, 4);
    if (head !== null) return head.isSmtp ? 20 : structure;
    if (hexLine.test(line)) return weighHexRow(readHexRow(line, '\t0x0000:  '.length, hexWidth));
    const headers = printedHeaders.exec(line)?.[0].length ?? 0;
    return headers === 0 ? weighBare(line) : weighSmtp(line.slice(headers));
  },
  open() {
    const flows = openFlows();
    const heardUpTo = new Map<string, number>();
    let family: 4 | 6 = 4;
    let packet: Packet | null = null;

    const begin = (head: PacketHead, line: Line) => {
      packet = { ...head, start: line.start, isDecoded: head.isSmtp && head.firstLine === null, headersLeft: head.headerLength, headers: [], octetsLeft: head.length };
      const way = `${head.from} > ${head.to}`;
      if (head.isSyn) {
        flows.reset(head.from, head.to);
        heardUpTo.delete(way);
        heardUpTo.delete(`${head.to} > ${head.from}`);
        return { event: 'opened', span: { start: line.start, end: line.end }, session: nameConnection(head.from, head.to) } as const;
      }
      // A packet is printed again where two interfaces saw it, and sent again where nobody answered.
      const end = head.sequence?.[1] ?? null;
      if (end !== null && head.length > 0) {
        if (end <= (heardUpTo.get(way) ?? 0)) packet = null;
        else heardUpTo.set(way, end);
      }
      return null;
    };

    /** The first line, if neither text nor dump has told it in full. */
    const hearFirstLine = (): readonly Utterance[] => {
      if (packet?.firstLine == null) return [];
      const { from, to, firstLine, start } = packet;
      packet = null;
      return flows.hear(from, to, plainRun(firstLine.text, start + firstLine.from));
    };

    const readDump = (current: Packet, line: Line, row: number): readonly Utterance[] | null => {
      const found = readHexRow(line.text, '\t0x0000:  '.length, hexWidth);
      if (found === null) return null;
      const { headers } = current;
      if (row !== headers.length && headers.length < 96) return null;
      if (headers.length < 96) headers.push(...found.octets);
      const [start, end] = findPayload(headers) ?? [Infinity, 0];
      const first = Math.max(0, start - row);
      const behind = Math.min(found.octets.length, end - row);
      return first >= behind ? null : flows.hear(current.from, current.to, hexRun(found, line.start, first, behind));
    };

    const readText = (current: Packet, line: Line): readonly Utterance[] | null => {
      const { text } = line;
      if (text.length + 1 <= current.headersLeft) {
        current.headersLeft -= text.length + 1;
        return null;
      }
      const from = current.headersLeft;
      current.headersLeft = 0;
      return hearText(current, text.slice(from), line.start + from);
    };

    const hearText = (current: Packet, said: string, start: number): readonly Utterance[] | null => {
      // The empty line behind a packet is tcpdump's; text that has no CRs is longer than it seems.
      if (said === '' && current.octetsLeft <= 0) return null;
      const isCut = current.octetsLeft > 0 && said.length >= current.octetsLeft;
      current.octetsLeft -= said.length + 2;
      return flows.hear(current.from, current.to, plainRun(said, start, isCut ? '' : '\n'));
    };

    return {
      end: () => [...hearFirstLine(), ...flows.end()],
      read(line) {
        const { text } = line;
        const named = readFamily(text);
        family = named ?? family;
        const head = readPacketHead(text, family);
        if (named !== null || head !== null) {
          const heard = hearFirstLine();
          const event = head === null ? null : begin(head, line);
          return event === null ? heard : [...heard, event];
        }
        if (packet === null || packet.length === 0) return null;
        const row = hexLine.exec(text);
        if (packet.isDecoded) return row === null && text.startsWith('\t') ? hearText(packet, text.slice(1), line.start + 1) : null;
        if (text !== '') packet.firstLine = null;
        return row === null ? readText(packet, line) : readDump(packet, line, Number.parseInt(row[1] ?? '', 16));
      },
    };
  },
});
