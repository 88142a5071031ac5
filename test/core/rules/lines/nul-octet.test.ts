import assert from 'node:assert/strict';
import { nulOctet } from '../../../../src/core/rules/lines/nul-octet.ts';
import { expectProblems } from '../../marked.ts';
import { inLiterals, recorded } from './recorded.ts';

describe('nul-octet', () => {
  it('finds it in message text', () => {
    for (const text of Object.values(inLiterals('a\0b\r\nc\0\r\n.\r\n'))) {
      assert.match(expectProblems(nulOctet, text.replace('a\\x00', 'a«\\x00»'))[0] ?? '', /This message line has a NUL octet, as 1 more does/);
    }
    expectProblems(nulOctet, recorded('a«\0»b\r\n.\r\n'));
  });

  it('finds it in commands and replies', () => {
    expectProblems(nulOctet, "send: 'NOOP a«\\x00»\\r\\n'\nreply: b'250 o«\\x00»k\\r\\n'\n");
  });

  it('leaves the one beside a lone dot to the end of data', () => {
    for (const text of Object.values(inLiterals('one\r\n\0.\r\ntwo\r\n.\r\n'))) expectProblems(nulOctet, text);
  });

  it('is silent where the octets are not known to be the wire\'s, and about binary chunks', () => {
    expectProblems(nulOctet, recorded('a\0b\r\n.\r\n').replaceAll('\r', ''));
    expectProblems(nulOctet, "send: 'MAIL FROM:<a@b> BODY=BINARYMIME\\r\\n'\nreply: b'250 ok\\r\\n'\nsend: 'BDAT 5 LAST\\r\\n'\nsend: b'a\\x00b\\r\\n'\nreply: b'250 ok\\r\\n'\n");
  });
});
