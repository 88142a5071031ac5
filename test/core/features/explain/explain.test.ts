import assert from 'node:assert/strict';
import { replyCodes } from '../../../../src/core/catalogue/index.ts';
import { explain } from '../../../../src/core/features/explain/explain.ts';

describe('explain', () => {
  const kinds: readonly [string, string, string | null, string | null][] = [
    ['550', 'reply-code', '550', null],
    [' 550 ', 'reply-code', '550', null],
    ['5.1.1', 'enhanced-code', null, '5.1.1'],
    ['X.7.1', 'enhanced-code', null, '5.7.1'],
    ['x.1.5', 'enhanced-code', null, '2.1.5'],
    ['5.7.606-649', 'enhanced-code', null, '5.7.606'],
    ['4.7.32, 5.7.32', 'enhanced-code', null, '4.7.32'],
    ['5.X.X', 'enhanced-code', null, '5.X.X'],
    ['X.7.X', 'enhanced-code', null, 'X.7.X'],
    ['AUTH=LOGIN', 'keyword', null, null],
    ['550 5.1.1 User unknown', 'reply', '550', '5.1.1'],
    ['550-5.7.26 first\n550 5.7.26 second', 'reply', '550', '5.7.26'],
    ['550 no', 'reply-code', '550', null],
    ['host mx.example.org said: 550 5.1.1 User unknown', 'reply', '550', '5.1.1'],
    ['RCPT', 'verb', null, null],
    ['rcpt', 'verb', null, null],
    ['RCPT TO:<a@b>', 'verb', null, null],
    ['CHUNKING', 'keyword', null, null],
    ['chunking', 'keyword', null, null],
    ['SIZE', 'keyword', null, null],
    ['NOTIFY', 'keyword', null, null],
    ['banana', 'unknown', null, null],
    ['', 'unknown', null, null],
    ['443 apples and 2048 pears', 'reply-code', '443', null],
    ['2048', 'unknown', null, null],
    ['192.0.2.250', 'unknown', null, null],
  ];
  for (const [input, kind, code, enhanced] of kinds) {
    it(JSON.stringify(input), () => {
      const answer = explain(input);
      assert.deepEqual([answer.kind, answer.code, answer.enhanced, answer.input], [kind, code, enhanced, input]);
    });
  }

  it('answers every code from 000 to 999, and never invents a name', () => {
    for (let n = 0; n < 1000; n++) {
      const code = String(n).padStart(3, '0');
      const answer = explain(code);
      const known = replyCodes.some((entry) => entry.code === code);
      assert.equal(answer.name === null, !known, code);
      assert.ok(answer.verdict !== '' && answer.sources.length > 0, code);
      if (!known) {
        assert.equal(answer.status, 'unknown');
        assert.match(answer.remarks.join(' '), /No standard defines/);
      }
    }
  });

  it('tells class and category of a code that nobody defined', () => {
    const { class: replyClass, category, retry } = explain('428');
    assert.match(replyClass ?? '', /Transient/);
    assert.equal(typeof category, 'string');
    assert.equal(retry, 'yes');
  });

  it('says of a code outside the grammar that it is', () => {
    for (const code of ['471', '570', '599', '101', '600']) assert.match(explain(code).remarks.join(), /cannot be an SMTP reply code/, code);
    assert.match(explain('587').meaning, /port number/);
    assert.match(explain('150').class ?? '', /Preliminary/);
    assert.doesNotMatch(explain('459').remarks.join(), /cannot/);
  });

  it('takes the command into account', () => {
    assert.notEqual(explain('220').verdict, explain('220', { command: 'starttls' }).verdict);
  });

  it('reads a code as its speaker means it after that command, and never as another means it', () => {
    const greeting = explain('220', { speaker: 'postfix', command: '(connection)' });
    assert.equal(greeting.speaker, 'postfix');
    assert.equal(greeting.verdict, explain('220', { command: '(connection)' }).verdict);
    assert.match(explain('454', { speaker: 'postfix', command: 'STARTTLS' }).verdict, /TLS/);
    assert.notEqual(explain('521', { speaker: 'haraka', command: 'MAIL' }).verdict, explain('521', { command: 'MAIL' }).verdict);
    assert.equal(explain('554', { command: 'RSET' }).verdict, explain('554').verdict);
  });

  it('tells an enhanced code that nobody registered', () => {
    const { status, registered, name, class: enhancedClass, subject } = explain('5.7.249');
    assert.deepEqual([status, registered, name], ['unknown', false, null]);
    assert.match(`${enhancedClass ?? ''} ${subject ?? ''}`, /Permanent Failure Security/);
  });
});
