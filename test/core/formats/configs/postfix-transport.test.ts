import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { expectProblems, parse } from '../../marked.ts';

const path = 'etc/postfix/transport';

describe('postfix-transport', () => {
  it('reads the transports that give a reply, and no others', () => {
    const { settings } = parse('# x error:no\na.example smtp:[192.0.2.1]:587\nb.example error:5.1.1 Gone\nc.example :\nd.example retry:\nmail.example relay:550', { path });
    assert.deepEqual(settings.map(({ entry, value, replies }) => `${entry.name} ${value} ${replies[0]?.enhanced?.text ?? ''}`), ['error 5.1.1 Gone 5.1.1', 'retry  ']);
  });

  it('finds a class that the transport does not have, and a reply code', () => {
    expectProblems(codeNotTaken, 'a.example error:«4.1.1» later\nb.example retry:«5.1.1» gone\nc.example error:«550» 5.1.1 x\nd.example error:5.1.1 x\ne.example retry:4.2.1 x\n', { path });
  });
});
