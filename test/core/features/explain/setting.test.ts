import assert from 'node:assert/strict';
import { explain } from '../../../../src/core/features/explain/explain.ts';

describe('explain a setting', () => {
  const factsOf = (name: string): string[] => explain(name).facts.map((fact) => `${fact.name}: ${fact.value}`);

  it('tells its default, its words and each reply with what is answered', () => {
    assert.deepEqual(factsOf('postscreen_greet_action'), [
      'Read by: Postfix',
      'Default: ignore',
      'Takes: ignore, enforce, drop',
      'It answers RCPT, where it says enforce: 550 5.5.1 Protocol error',
      'It answers any command, where it says drop: 521 5.5.1 Protocol error',
    ]);
  });

  it('knows a name that several lists hold once', () => {
    assert.ok(factsOf('header_checks').includes('It answers the end of the message: 550 5.7.1 message content rejected'));
  });
});
