import assert from 'node:assert/strict';
import { formats } from '../../../src/core/formats/index.ts';
import { lines, outline, parse, unmark } from '../marked.ts';

describe('detectFormat', () => {
  for (const { id, samples } of formats) {
    it(`knows ${id} by its samples`, () => {
      assert.equal(parse(lines(...samples.map(([, sample]) => unmark(sample).text)), {}).format?.id, id);
    });
  }

  const foreign: readonly [string, string][] = [
    ['nothing', ''],
    ['prose', lines('Dear Bob,', 'we sold 250 apples and 354 pears.', '250 apples', '300 pears', 'Data follows.')],
    ['FTP', lines('220 ftp.example.org FTP server ready', 'USER anonymous', '331 Guest login ok', 'PASS x', '230 Logged in', 'QUIT', '221 Goodbye')],
    ['an HTTP trace', lines('> GET / HTTP/1.1', '> Host: example.org', '< HTTP/1.1 404 Not Found', '< Content-Length: 0')],
    ['a table of numbers', lines('200 443 2048', '250 12 13', '550 1 2', '421 99')],
    ['Python', lines('>>> 250 + 1', '251', '>>> print("hello")', 'hello')],
    ['a diff', lines('<<<<<<< HEAD', '250 a', '=======', '550 b', '>>>>>>> branch')],
    ['NNTP', lines('200 news.example.org ready', 'GROUP misc.test', '211 1234 3000234 3002322 misc.test', 'QUIT', '205 bye')],
  ];
  for (const [name, text] of foreign) it(`leaves ${name} alone`, () => assert.equal(parse(text, {}).format, null));

  it('reads as bare dialogue what the user calls SMTP', () => {
    assert.deepEqual(outline(parse('550 no\n', { isSmtp: true })), ['->550']);
  });

  it('says which format does not exist', () => {
    assert.throws(() => parse('', { format: 'nope' }), /no format 'nope'/);
  });
});
