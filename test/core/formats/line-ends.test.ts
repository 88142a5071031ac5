import assert from 'node:assert/strict';
import { isRecorded } from '../../../src/core/formats/reading/recorded.ts';
import type { Utterance } from '../../../src/core/smtp/utterance.ts';
import { lines, outline, parse } from '../marked.ts';

/** What each utterance of a text ended in on the wire, in the order of the exchanges. */
function ends(text: string, format: string): (string | undefined)[] {
  return parse(text, { format }).sessions.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ command, reply }) => [command?.utterance, ...(reply?.lines.map(({ utterance }) => utterance) ?? [])].filter((one): one is Utterance => one !== undefined)),
  ).map(({ lineEnd }) => lineEnd);
}

describe('line ends of the wire', () => {
  const kept: Readonly<Record<string, string>> = {
    smtplib: lines("reply: b'220 a\\r\\n'", "send: 'QUIT\\n'"),
    'ruby-net-smtp': lines('-> "220 a\\r\\n"', '<- "QUIT\\n"'),
    strace: lines('recvfrom(6, "220 a\\r\\n", 9) = 7', 'sendto(6, "QUIT\\n", 5) = 5'),
    socat: lines('< 2026/11/23 12:23:22.000386125  length=7 from=0 to=6', '220 a\\r', '> 2026/11/23 12:23:22.000386596  length=5 from=0 to=4', 'QUIT'),
    'tshark-follow': lines('Follow: tcp,raw', 'Node 0: 127.0.0.1:57802', 'Node 1: 127.0.0.1:25', '\t32323020610d0a', '515549540a'),
    'curl-trace': lines('<= Recv header, 7 bytes (0x7)', '0000: 32 32 30 20 61 0d 0a                            220 a..', '=> Send header, 5 bytes (0x5)', '0000: 51 55 49 54 0a                                  QUIT.'),
    'tshark-details': lines('    Response: 220 a\\r\\n', '    Command Line: QUIT\\n'),
  };
  for (const [format, text] of Object.entries(kept)) {
    it(`stand in what ${format} prints`, () => assert.deepEqual(ends(text, format), ['\r\n', '\n']));
  }

  const lost: Readonly<Record<string, string>> = {
    'ngrep': lines('T 127.0.0.1:25 -> 127.0.0.1:53284 [AP] #4', '220 a.', 'T 127.0.0.1:53284 -> 127.0.0.1:25 [AP] #6', 'QUIT.'),
    'curl-trace': lines('<= Recv header, 7 bytes (0x7)', '0000: 220 a', '=> Send header, 6 bytes (0x6)', '0000: QUIT'),
    strace: lines('recvfrom(6, "220 a"..., 9) = 7', 'sendto(6, "QUI"..., 5) = 5'),
    smtplib: lines("reply: b'220 a", "send: 'QUIT\\r"),
    swaks: '<-  220 a\r\n -> QUIT\r\n',
    raw: '220 a\r\nQUIT\r\n',
  };
  for (const [format, text] of Object.entries(lost)) {
    it(`are not made up from what ${format} does not print`, () => assert.deepEqual(ends(text, format), [undefined, undefined]));
  }

  it('stand in a bare dialogue that was recorded, and in no other', () => {
    const lineOf = (end: string) => `250 ok${end}`;
    assert.ok(isRecorded(lineOf('\r\n').repeat(5)));
    assert.ok(isRecorded(lineOf('\r\n').repeat(9) + lineOf('\n')));
    for (const text of ['', lineOf('\r\n').repeat(4), lineOf('\n').repeat(20), lineOf('\r\r\n').repeat(20), lineOf('\r\n').repeat(8) + lineOf('\n'), `Escape character is '^]'.\r\n${lineOf('\r\n').repeat(20)}`]) {
      assert.ok(!isRecorded(text));
    }
  });

  it('tell whether a dot ends the message', () => {
    const session = (message: string) => lines("send: 'DATA\\r\\n'", "reply: b'354 go\\r\\n'", `send: b'${message}'`, "reply: b'250 ok\\r\\n'", "send: 'QUIT\\r\\n'");
    for (const message of ['one\\n.\\r\\ntwo\\r\\n.\\r\\n', 'one\\r\\n.\\ntwo\\n.\\r\\n', 'one\\r\\r\\n.\\r\\n']) {
      assert.deepEqual(outline(parse(session(message), { format: 'smtplib' })), ['DATA>354 .>250 QUIT>']);
    }
    const client = lines("send: 'DATA\\n'", "send: 'one\\n.\\nQUIT\\n'");
    assert.deepEqual(outline(parse(client, { format: 'smtplib' })), ['DATA> .> QUIT>']);
  });
});
