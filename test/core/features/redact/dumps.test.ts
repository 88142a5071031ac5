import assert from 'node:assert/strict';
import { redact } from '../../../../src/core/features/redact/redact.ts';
import { outline, parse } from '../../marked.ts';

type Side = 'C' | 'S';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const password = 'hunter22-Secret';
const messages = [`\0alice@corp.com\0${password}`, password];
const session: readonly (readonly [Side, string])[] = [
  ['S', '220 mx.corp.com ESMTP'], ['C', 'EHLO pc.corp.com'], ['S', '250-mx.corp.com\r\n250 AUTH PLAIN LOGIN'], ['C', `AUTH PLAIN ${base64(messages[0] ?? '')}`], ['S', '535 5.7.8 no'],
  ['C', 'AUTH LOGIN'], ['S', '334 VXNlcm5hbWU6'], ['C', base64('alice')], ['S', '334 UGFzc3dvcmQ6'], ['C', base64(password)], ['S', '235 2.7.0 ok'], ['C', 'MAIL FROM:<alice@corp.com>'],
  ['S', '250 ok'], ['C', 'RCPT TO:<bob@corp.com>'], ['S', '250 ok'], ['C', 'DATA'], ['S', '354 go'], ['C', 'Subject: hi\r\n\r\nHello from 10.1.2.3\r\n.'], ['S', '250 ok'], ['C', 'QUIT'], ['S', '221 bye'],
];

const hex = (octet: number, width = 2): string => octet.toString(16).padStart(width, '0');
const digits = (row: Buffer): string[] => Array.from(row, (octet) => hex(octet));
const shown = (row: Buffer, blank = ' '): string => Array.from(row, (octet) => (octet === 0x20 ? blank : octet > 0x20 && octet < 0x7f ? String.fromCharCode(octet) : '.')).join('');

function rows(said: string, write: (offset: number, row: Buffer) => string): string {
  const octets = Buffer.from(`${said}\r\n`);
  return Array.from({ length: Math.ceil(octets.length / 16) }, (_, i) => `${write(16 * i, octets.subarray(16 * i, 16 * i + 16))}\n`).join('');
}

const flow = '\n===================================================================\nFollow: tcp,MODE\nFilter: tcp.stream eq 0\nNode 0: 10.1.2.3:57780\nNode 1: 10.1.2.4:25\n';
const length = (said: string): number => Buffer.byteLength(said) + 2;
const socatHead = (side: Side, said: string): string => `${side === 'C' ? '>' : '<'} 2026/11/23 12:23:22.000386125  length=${length(said)} from=0 to=48\n`;
const ngrepHead = (side: Side): string => `T ${side === 'C' ? '10.1.2.3:53284 -> 10.1.2.4:25' : '10.1.2.4:25 -> 10.1.2.3:53284'} [AP] #4\n`;

/** Each tool: what stands before the session, and how it writes what a side said. */
const tools: Readonly<Record<string, readonly [string, string, (side: Side, said: string) => string]>> = {
  'ngrep -x': ['ngrep', '', (side, said) => ngrepHead(side) + rows(said, (_, row) => `  ${digits(row).slice(0, 8).join(' ').padEnd(23)}    ${digits(row).slice(8).join(' ').padEnd(23)}    ${shown(row)}`)],
  'ngrep, wrapped': ['ngrep', '', (side, said) => ngrepHead(side) + (`${said}..`.replace(/[\r\n]/g, '.').match(/.{1,40}/g) ?? []).map((part) => `  ${part.padEnd(40)}\n`).join('')],
  'socat -x': ['socat', '', (side, said) => socatHead(side, said) + rows(said, (_, row) => ` ${digits(row).join(' ')}`) + '--\n'],
  'socat -x, whole blocks': ['socat', '', (side, said) => `${socatHead(side, said)} ${digits(Buffer.from(`${said}\r\n`)).join(' ')}\n--\n`],
  'socat -v': ['socat', '', (side, said) => `${socatHead(side, said)}${`${said}\r\n`.replace(/\r/g, '\\r')}--\n`],
  's_client -debug': ['s-client-debug', 'CONNECTED(00000003)\n', (side, said) =>
    `${side === 'C' ? 'write to' : 'read from'} 0x55e2 [0x55e3] (4096 bytes => ${length(said)} (0x${hex(length(said), 1).toUpperCase()}))\n` +
    rows(said, (offset, row) => `${hex(offset, 4)} - ${digits(row).map((pair, i) => pair + (i === 7 ? '-' : ' ')).join('').padEnd(49)} ${shown(row)}`)],
  'tshark follow raw': ['tshark-follow', flow.replace('MODE', 'raw'), (side, said) => `${side === 'S' ? '\t' : ''}${digits(Buffer.from(`${said}\r\n`)).join('')}\n`],
  'tshark follow hex': ['tshark-follow', flow.replace('MODE', 'hex'), (side, said) =>
    rows(said, (offset, row) => `${`${side === 'S' ? '\t' : ''}${hex(offset, 8)}  ${digits(row).slice(0, 8).join(' ')}${row.length > 8 ? `  ${digits(row).slice(8).join(' ')}` : ''}`.padEnd(58)}  ${shown(row)}`)],
  'tshark follow ascii': ['tshark-follow', flow.replace('MODE', 'ascii'), (side, said) => `${side === 'S' ? '\t' : ''}${length(said)}\n${said}\r\n\n`],
  'swaks --show-raw-text': ['swaks', '=== Trying 10.1.2.4:25...\n', (side, said) =>
    rows(said, (offset, row) => `${side === 'C' ? '  >' : '<  '} ${String(offset).padStart(4, '0')}: ${[0, 4, 8, 12].map((from) => digits(row).slice(from, from + 4).join(' ').toUpperCase().padEnd(11)).join('  ')}    ${shown(row, '.')}`) +
    said.split('\r\n').map((line) => `${side === 'C' ? ' -> ' : '<-  '}${line}\n`).join('')],
  'curl --trace-ascii': ['curl-trace', '', (side, said) => said.split('\r\n').map((line) => `${side === 'C' ? '=> Send' : '<= Recv'} header, ${length(line)} bytes (0x${hex(length(line), 1)})\n${(line.match(/[^]{1,64}/g) ?? ['']).map((part, i) => `${hex(64 * i, 4)}: ${part}\n`).join('')}`).join('')],
  'tcpflow -c': ['tcpflow', '', (side, said) => `${side === 'S' ? '010.001.002.004.00025-010.001.002.003.57744: ' : '010.001.002.003.57744-010.001.002.004.00025: '}${said}\r\n\n`],
  strace: ['strace', '', (side, said) => `${side === 'S' ? 'recvfrom' : 'sendto'}(6, "${`${said}\r\n`.replace(/\r\n/g, '\\r\\n')}", 102400, 0, NULL, NULL) = 37\n`],
};

/** All that a text's rows hold, in hex, whatever stands before and beside them. */
function octetsIn(text: string): string {
  const row = /^(?:\t?[0-9a-f]{4,8}(?:: | - | {2})|[<> ]+\d{4}: )?\s*((?:[0-9a-f]{2}[ -]{0,5})+)/i;
  return text.split('\n').map((line) => (row.exec(line)?.[1] ?? '').replace(/[ -]/g, '')).join('').toLowerCase();
}

describe('in dumps and captures', () => {
  for (const [name, [format, head, write]] of Object.entries(tools)) {
    it(name, () => {
      const text = head + session.map(([side, said]) => write(side, said)).join('');
      const before = parse(text, {});
      assert.equal(before.format?.id, format);
      for (const options of [{}, { addresses: true, hosts: true, ips: true }, { addresses: true, hosts: true, ips: true, content: true }]) {
        const { text: hidden } = redact(before, options);
        const after = parse(hidden, {});
        assert.deepEqual(outline(after), outline(before));
        assert.equal(redact(after, options).text, hidden);
        const secrets = [password, ...messages.map(base64), ...('ips' in options ? ['alice@corp.com', 'mx.corp.com', '10.1.2.3'] : [])];
        for (const secret of secrets) {
          assert.equal(hidden.replace(/\n\s*/g, '').includes(secret), false, secret);
          assert.equal(octetsIn(hidden).includes(Buffer.from(secret).toString('hex')), false, `${secret} in hex`);
        }
      }
    });
  }
});
