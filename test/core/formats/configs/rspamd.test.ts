import assert from 'node:assert/strict';
import { readUcl } from '../../../../src/core/formats/configs/filters/ucl.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { replyTextNotAscii } from '../../../../src/core/rules/replies/reply-text-not-ascii.ts';
import { expectProblems } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('rspamd', () => {
  const path = 'etc/rspamd/local.d/force_actions.conf';

  it('reads pairs with their sections, whatever ends them', () => {
    const text = 'a = 1; b: "x;y" # c = 2\n/* d = 3 */ worker "normal" {\n e = f, g = h }\nlist = [ "i", "j" ];\nk {\n l = <<EOD\n550 m\nEOD\n}\n.include "n = o"\np =';
    assert.deepEqual(
      readUcl(text).map(({ sections, name, valueSpan }) => `${[...sections, name].join('/')}=${valueSpan === null ? '' : text.slice(valueSpan.start, valueSpan.end)}`),
      ['a=1', 'b=x;y', 'worker/e=f, g = h', 'k/l=550 m', 'p='],
    );
  });

  it('tells messages, actions and scores apart', () => {
    const text = 'rules {\r\n  X { action = "soft reject"; message = \'5.7.1 is no code here\'; expression = "A & B"; }\r\n}\r\nactions { reject = 15; greylist = null; }\r\nx { reject = 550 }';
    assert.deepEqual(toldSettings(path, text), [
      'action = soft reject',
      'message = 5.7.1 is no code here [5.7.1 is no code here]',
      'actions.reject = 15',
      'actions.greylist = null',
    ]);
  });

  it('takes the note of the replies module for no message', () => {
    assert.deepEqual(toldSettings('etc/rspamd/local.d/replies.conf', 'action = "no action";\nmessage = "550 5.7.1 note";\ncookie = "x";\n'), ['action = no action']);
  });

  it('finds a code in a text that Rspamd puts one before', () => {
    const [message] = expectProblems(codeNotTaken, 'rules {\n X {\n  message = "«550» 5.7.1 Go away";\n  expression = "550 ";\n }\n}\nreject_message = "«550» Spam";\n', { path });
    assert.match(message ?? '', /takes a text without a code\. Rspamd puts 554 5\.7\.1 before it/);
  });

  it('finds one of success, one before a small letter, and one whose enhanced code is misspelt', () => {
    expectProblems(codeNotTaken, 'reject_message = "«250» OK refused";\nmessage = "«550» spam refused";\nmessage = "«550» 5.7.l Refused";\n', { path });
    expectProblems(codeNotTaken, 'reject_message = "250 messages are too many";\nmessage = "550 messages a day";\n', { path });
  });

  it('leaves alone numbers that begin a sentence, scores and comments', () => {
    expectProblems(codeNotTaken, '# message = "550 5.7.1 x";\nmessage = "500 messages a day are enough";\nmessage = "250 recipients are too many";\nactions { reject = 550; }\ntimeout = 450s;\n', { path });
  });

  it('finds what is not ASCII in a message', () => {
    expectProblems(replyTextNotAscii, 'rules { X { message = "Keine «ä»nderung"; expression = "É"; } }', { path });
  });

  it('ends where a text is cut off', () => {
    for (const text of ['message = "550', 'rules {', 'a = <<EOD\n', '/*', 'x "', '{{{{', ']]', 'message =', '']) assert.ok(toldSettings(path, text).length <= 1);
  });

  it('reads the messages of force_actions in its old way, and those of limits', () => {
    const text = 'actions {\n  reject = ["A & B"];\n}\nmessages {\n  "A & B" = "550 5.7.1 Not this";\n  \'C\' = "Nor that"; # 550 x\n}\n';
    assert.deepEqual(toldSettings('etc/rspamd/local.d/force_actions.conf', text), ['message = 550 5.7.1 Not this [550 5.7.1 Not this]', 'message = Nor that [Nor that]']);
    assert.deepEqual(toldSettings('etc/rspamd/local.d/ratelimit.conf', 'rates {\n to = {\n  bucket = [{ burst = 450; rate = 5; message = "Too fast" }]\n }\n}'), ['message = Too fast [Too fast]']);
  });
});
