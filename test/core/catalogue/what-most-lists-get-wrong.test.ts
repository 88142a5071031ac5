import assert from 'node:assert/strict';
import { enhancedCodes, findEnhancedCode, findParameter, findReplyCode, findVerb, replyCodes } from '../../../src/core/catalogue/index.ts';
import type { ReplyCodeEntry } from '../../../src/core/catalogue/reply-code.ts';
import { endOfDataReplies, greetingReplies } from '../../../src/core/catalogue/verbs/index.ts';
import { explain } from '../../../src/core/features/explain/explain.ts';

function reply(code: string): ReplyCodeEntry {
  const entry = findReplyCode(code);
  assert.ok(entry, code);
  return entry;
}

/** All that is said of a reply code, its readings included. */
function said(code: string): string {
  return JSON.stringify(reply(code));
}

/** Each is a point that reference sites commonly have wrong. */
describe('what most lists get wrong', () => {
  it('1: codes outside the grammar, and numbers that are errno values', () => {
    for (const code of ['471', '499', '570', '571']) {
      assert.equal(reply(code).status, 'nonstandard');
      assert.match(explain(code).remarks.join(), /cannot be an SMTP reply code/, code);
    }
    assert.match(explain('599').remarks.join(), /cannot be an SMTP reply code/);
    assert.match(said('101'), /errno|network|unreachable/i);
    assert.match(said('111'), /errno|refused/i);
  });

  it('2: folk codes are enhanced codes without their dots, and collide with real meanings', () => {
    for (const [code, dotted] of [['431', '4.3.1'], ['441', '4.4.1'], ['442', '4.4.2'], ['446', '4.4.6'], ['447', '4.4.7'], ['471', '4.7.1'], ['510', '5.1.0'], ['511', '5.1.1'], ['512', '5.1.2'], ['513', '5.1.3'], ['522', '5.2.2'], ['541', '5.4.1'], ['571', '5.7.1']] as const) {
      assert.equal(reply(code).status, 'nonstandard', code);
      assert.ok(said(code).includes(dotted), code);
    }
    assert.match(reply('432').meaning + reply('432').verdict, /password/i);
    assert.match(reply('523').meaning + reply('523').verdict, /encrypt|TLS/i);
    assert.ok(said('422').includes('4.7.12'));
    assert.match(explain('2.1.5').verdict, /valid|accept/i);
  });

  it('3: too many recipients is 452, and IANA pairs X.5.3 with 451', () => {
    assert.match(said('452'), /recipients/);
    assert.match(said('552'), /recipients/);
    assert.deepEqual(findEnhancedCode('4.5.3')?.replyCodes, ['451']);
    assert.ok(reply('452').enhanced.includes('4.5.3'));
  });

  it('4: the AUTH line is limited to 512 octets; 12288 is for the answers', () => {
    assert.equal(findVerb('AUTH')?.longestLine, 512);
    assert.match(JSON.stringify(findVerb('AUTH')), /12288/);
  });

  it('5: 538 is historical; 504 5.5.4, 503 and 501 are said instead', () => {
    assert.equal(reply('538').status, 'obsolete');
    assert.ok(reply('504').commands.includes('AUTH') && reply('504').enhanced.includes('5.5.4'));
    assert.ok(reply('503').commands.includes('AUTH'));
    assert.match(said('501'), /cancel/i);
  });

  it('6: 530, 454, 554, 251 and 252 mean different things after different commands', () => {
    assert.match(said('530'), /STARTTLS/);
    assert.match(said('530'), /log ?in|AUTH/i);
    assert.notEqual(explain('454', { command: 'STARTTLS' }).verdict, explain('454', { command: 'AUTH' }).verdict);
    assert.notEqual(explain('554', { command: '(connection)' }).verdict, explain('554', { command: '.' }).verdict);
    for (const code of ['251', '252']) assert.notEqual(explain(code, { command: 'ETRN' }).verdict, explain(code, { command: 'VRFY' }).verdict, code);
  });

  it('7: 554 is not listed for MAIL or RCPT, nor 450 for MAIL', () => {
    for (const [verb, code] of [['MAIL', '554'], ['RCPT', '554'], ['MAIL', '450']] as const) {
      assert.ok(!findVerb(verb)?.replies.error.includes(code), `${verb} ${code}`);
      assert.match(explain(code, { command: verb }).remarks.join(), new RegExp(`do not list ${code} as an answer to ${verb}`));
    }
  });

  it('8: 521 is about the host, 556 about the recipient\'s domain, a null MX of the sender is 550 5.7.27', () => {
    assert.ok(greetingReplies.error.includes('521'));
    assert.match(reply('521').verdict + reply('521').meaning, /host|server/i);
    assert.match(reply('556').verdict + reply('556').meaning, /domain/i);
    assert.ok(reply('556').enhanced.includes('5.1.10'));
    assert.match(findEnhancedCode('5.7.27')?.name ?? '', /null MX/);
    assert.ok(reply('521').readings?.some(({ speaker }) => speaker === 'postfix'));
  });

  it('9: 455 and 555 come from RFC 1869, 252 from RFC 1123', () => {
    for (const code of ['455', '555']) assert.match(said(code), /RFC 1869/, code);
    assert.match(said('252'), /RFC 1123/);
  });

  it('10: no enhanced code in 3yz, in the greeting or after EHLO; its class is the reply\'s', () => {
    for (const { code, enhanced } of replyCodes) if (code.startsWith('3')) assert.deepEqual(enhanced, [], code);
    assert.match(explain('550 4.7.1 x').remarks.join(), /disagree/);
    assert.match(explain('354 3.0.0 x').remarks.join() + explain('354 2.0.0 x').remarks.join(), /3yz reply carries no enhanced code/);
  });

  it('11: LMTP answers for each recipient, BDAT has no 354, 554 may answer anything after weak TLS', () => {
    assert.match(JSON.stringify(findVerb('LHLO')) + said('250'), /recipient/);
    assert.deepEqual(findVerb('BDAT')?.replies.intermediate, []);
    assert.match(said('554'), /TLS/);
  });

  it('12: what Exim, Postfix, Haraka and Oracle really print', () => {
    for (const code of ['435', '353', '533']) assert.match(said(code), /Exim/, code);
    assert.match(said('504'), /5\.5\.2/);
    assert.match(said('521'), /Haraka/i);
    assert.match(said('345'), /354/);
  });

  it('13: numbers that changed hands', () => {
    assert.match(findEnhancedCode('5.7.16')?.name ?? '', /too big/);
    assert.match(findEnhancedCode('5.7.17')?.name ?? '', /Mailbox owner has changed/);
    assert.match(JSON.stringify(findEnhancedCode('5.7.14')), /BURL|RFC 4468/);
    assert.ok(findEnhancedCode('5.6.9')?.replyCodes.includes('550'));
    assert.match(JSON.stringify(findEnhancedCode('5.6.9')), /554/);
    assert.match(JSON.stringify(findEnhancedCode('5.3.2')), /453/);
  });

  it('14: Gmail and Exchange reuse registered codes', () => {
    for (const code of ['7.26', '7.27', '7.29', '7.30']) {
      assert.ok(enhancedCodes.find((entry) => entry.code === code)?.readings?.some(({ speaker }) => speaker === 'google'), code);
    }
    assert.equal(findEnhancedCode('5.7.32')?.registered, false);
    for (const code of ['1.8', '1.10', '4.1', '7.12', '7.13', '7.30']) {
      assert.ok(enhancedCodes.find((entry) => entry.code === code)?.readings?.some(({ speaker }) => speaker === 'microsoft'), code);
    }
  });

  it('15: 512 octets, and exactly what each parameter adds', () => {
    const increments = { SIZE: 26, ENVID: 107, AUTH: 500, BY: 17, HOLDFOR: 34, HOLDUNTIL: 34, SMTPUTF8: 10, 'MT-PRIORITY': 15, MTRK: 40, REQUIRETLS: 11, ORCPT: 507, RRVS: 33, RET: null, NOTIFY: null, SUBMITTER: null, CONPERM: null };
    for (const [name, increment] of Object.entries(increments)) assert.equal(findParameter(name)?.increment, increment, name);
    assert.deepEqual([findParameter('BODY')?.increment, findParameter('BODY')?.incrementFor], [16, 'BINARYMIME']);
    assert.deepEqual([...endOfDataReplies.error].sort(), ['450', '451', '452', '550', '552', '554']);
  });
});
