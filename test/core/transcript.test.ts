import assert from 'node:assert/strict';
import { lines, outline, parse } from './marked.ts';

const process = (said: string): string => `Nov 23 12:29:08 mail postfix/smtpd[1045]: ${said}`;
const server = (said: string): string => process(`> client.example.net[192.0.2.1]: ${said}`);
const client = (said: string): string => process(`< client.example.net[192.0.2.1]: ${said}`);
const closed = process('disconnect from client.example.net[192.0.2.1] commands=0/0');

describe('transcript', () => {
  it('goes on with a session that was told to be closed, again and again', () => {
    const text = lines(server('220 a ESMTP'), client('EHLO b'), closed, server('250 a'), closed, client('QUIT'), closed, server('221 bye'));
    assert.deepEqual(outline(parse(text)), ['->220 EHLO>250 QUIT>221']);
  });

  it('begins another session under the same name with the next greeting', () => {
    const text = lines(server('220 a ESMTP'), client('QUIT'), server('221 bye'), closed, server('220 a ESMTP'), client('EHLO b'), server('250 a'));
    assert.deepEqual(outline(parse(text)), ['->220 QUIT>221', '->220 EHLO>250']);
  });
});
