import assert from 'node:assert/strict';
import { readReplyWords, shownBy } from '../../../src/core/diagnosis/reply-words.ts';

describe('readReplyWords', () => {
  it('folds blanks, and keeps what is shown as it is written', () => {
    assert.equal(readReplyWords('  User\tUnknown \r\n here ').shown, 'User Unknown here');
  });

  it('takes addresses, hosts and links for what they are', () => {
    const { words } = readReplyWords('<bob@example.org>: mx.example.org [192.0.2.1] isn’t known, see https://example.org/spam.');
    assert.equal(words, ' addr hostname ipaddress isnt known see http ');
  });

  it('leads a word back to where it stands', () => {
    const words = readReplyWords('550: <bob@example.org> Mailbox is FULL!');
    const at = words.words.indexOf(' mailbox');
    assert.equal(shownBy(words, at + 1, words.words.length), 'Mailbox is FULL');
  });

  it('keeps places right where a letter grows in lower case', () => {
    const { shown, lower } = readReplyWords('İİ User unknown');
    assert.equal(shown.length, lower.length);
  });

  it('reads no more than a person would', () => {
    assert.equal(readReplyWords('word '.repeat(100_000)).shown.length, 2000);
  });
});
