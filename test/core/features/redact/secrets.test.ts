import assert from 'node:assert/strict';
import { redact } from '../../../../src/core/features/redact/redact.ts';
import { lines, parse, unmark } from '../../marked.ts';

/** What is marked must go, and nothing else; doing it again changes nothing. Gives the kinds back. */
function expectHidden(marked: string, hint?: Parameters<typeof parse>[1]): string[] {
  const { text, ranges } = unmark(marked);
  const { text: hidden, replaced } = redact(parse(text, hint ?? {}));
  assert.deepEqual(replaced.map(({ span }) => text.slice(span.start, span.end)), ranges.map(({ start, end }) => text.slice(start, end)));
  assert.equal(hidden, marked.replace(/«[^»]*»/g, '[redacted]'));
  assert.equal(redact(parse(hidden, hint ?? {})).text, hidden);
  return replaced.map(({ kind }) => kind);
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('secrets in dialogue', () => {
  const mechanisms: readonly (readonly [string, ...string[]])[] = [
    ['PLAIN', '\0alice\0hunter22'],
    ['LOGIN', 'alice', 'hunter22'],
    ['CRAM-MD5', 'alice 3085fd7a3cfd5a970a30fe40cd7bb22e'],
    ['DIGEST-MD5', 'username="alice",response=62c08b36381e5af5fd876227dca06e4e', ''],
    ['NTLM', 'NTLMSSP\0\u0001', 'NTLMSSP\0\u0003abc'],
    ['SCRAM-SHA-256', 'n,,n=alice,r=abc', 'c=biws,r=abcdef,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ='],
    ['GSSAPI', '`\u0082\u0001', 'abc'],
    ['XOAUTH2', 'user=alice@corp.com\u0001auth=Bearer ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg\u0001\u0001'],
    ['OAUTHBEARER', 'n,a=alice@corp.com,\u0001host=mx.corp.com\u0001port=587\u0001auth=Bearer ya29.vF9dft4qmTc2\u0001\u0001'],
    ['EXTERNAL', 'alice@corp.com'],
  ];
  for (const [mechanism, ...messages] of mechanisms) {
    it(`${mechanism}, after 334`, () => {
      const asked = messages.filter((message) => message !== '').flatMap((message) => ['<-  334 ', ` -> «${base64(message)}»`]);
      expectHidden(lines('<-  220 mx.corp.com ESMTP', ` -> AUTH ${mechanism}`, ...asked, '<-  235 2.7.0 ok'));
    });
    it(`${mechanism}, at once`, () => {
      const [first = '', ...others] = messages.filter((message) => message !== '');
      const asked = others.flatMap((message) => ['S: 334 ', `C: «${base64(message)}»`]);
      expectHidden(lines('S: 220 mx.corp.com ESMTP', `C: AUTH ${mechanism} «${base64(first)}»`, ...asked, 'S: 235 2.7.0 ok'));
    });
  }

  it('leaves what says that something was there', () => {
    for (const placeholder of ['[credentials hidden]', '********', '*', '[redacted]', 'xxxxxxxxxxxx', '<hidden>', '(password omitted)']) {
      const text = lines('C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', `C: ${placeholder}`, 'S: 235 ok');
      assert.equal(redact(parse(text)).text, text);
    }
    assert.equal(redact(parse('AUTH PLAIN =\n334 \n*\n501 no\n')).text, 'AUTH PLAIN =\n334 \n*\n501 no\n');
  });

  it('takes the user name that nodemailer leaves beside its comment', () => {
    expectHidden(lines('C: EHLO a', 'S: 250 b', `C: AUTH PLAIN «${base64('\0alice\0/* secret */')}»`, 'S: 235 2.7.0 ok'));
  });

  it('reads literals and HTML', () => {
    expectHidden(lines("send: 'ehlo a\\r\\n'", "reply: b'250 b\\r\\n'", `send: 'AUTH PLAIN «${base64('\0a\0hunter22')}»\\r\\n'`, "reply: b'235 2.7.0 ok\\r\\n'"));
    expectHidden(lines('SERVER -&gt; CLIENT: 220 mx ESMTP<br>', 'CLIENT -&gt; SERVER: EHLO a<br>', `CLIENT -&gt; SERVER: AUTH PLAIN «${base64('\0a\0hunter22')}»<br>`, 'SERVER -&gt; CLIENT: 235 2.7.0 ok<br>'));
  });
});

describe('secrets around it', () => {
  const cases: readonly string[] = [
    `12:00 DEBUG sending AUTH PLAIN «${base64('\0alice\0hunter22')}»`,
    `smtplib.SMTPException: AUTH XOAUTH2 «${base64('user=a@b.c\u0001auth=Bearer ya29.abcdef\u0001\u0001')}» failed`,
    `Net::SMTP=GLOB(0x55)>>> (decoded) «username="alice",response=62c08b36381e5af5fd876227dca06e4e»`,
    'smtp://alice:«hunter22»@mx.corp.com:587/',
    'relayhost = smtps://alice%40corp.com:«p%40ss/word»@mx.corp.com'.replace('/word', 'word'),
    "swaks --to a@b --auth-user alice --auth-password '«hunter 22»' --tls",
    'swaks -a -au alice -ap «hunter22» -tls',
    'swaks --au alice --ap=«hunter22»',
    'curl -u alice:«hunter22» smtp://mx.corp.com',
    'curl --url smtp://mx.corp.com --user "alice:«hunter22»"',
    'curl --oauth2-bearer «ya29.abcdef» smtp://mx',
    'sendemail -xu alice -xp «hunter22»',
    'password = «hunter22»',
    'Password: «hunter22»',
    '"password": "«hunt\\"er22»",',
    "  'password' => '«hunter22»',",
    "auth: { user: 'alice', pass: '«hunter22»' }",
    'user=alice, password=«hunter22», port=25',
    'SMTP_PASSWORD=«hunter22»',
    'smtp_auth_pass: «hunter22»',
    'api_key: «abcdef123456»',
    'clientSecret="«abcdef123456»"',
    '{"access_token":"«ya29.a0AfH6»","expires":3599}',
    'Authorization: Bearer «ya29.a0AfH6SMB»',
    "s-nail: Credentials: host mx, user root, pass '«hunter22»'",
    '<smtpPassword>«hunter22»</smtpPassword>',
    'machine smtp.corp.com login alice password «hunter22»',
    '[smtp.corp.com]:587 alice:«hunter22»',
    'mail.smtp.password -> «hunter22»',
    '    Session-ID: «875390C2743831896B743BEA165A311D»',
    '    Master-Key: «875390C2743831896B743BEA165A311D24E5B17428C734E4»',
    '    Resumption PSK: «399620ADFB43C794F23FFD146A80D262»',
    'CLIENT_RANDOM 875390C2743831896B743BEA165A311D «99620ADFB43C794F23FFD146A80D2621»',
    'SERVER_TRAFFIC_SECRET_0 875390C2743831896B743BEA165A311D «99620ADFB43C794F23FFD146A80D2621»',
  ];
  for (const line of cases) it(line.replace(/[«»]/g, ''), () => void expectHidden(`${line}\n`));

  it('an answer of a client alone', () => void expectHidden(`x> AUTH PLAIN\nx> «${base64('\0a\0hunter22')}»\n`));

  it('var_dump, whose value stands on the next line', () => void expectHidden('["password"]=>\n  string(8) "«hunter22»"\n'));

  it('a login in a log that is in no notation that is known', () => {
    expectHidden(`x> AUTH LOGIN\nx< 334 VXNlcm5hbWU6\nx> «YWxpY2U=»\nx< 334 UGFzc3dvcmQ6\nx> «${base64('hunter22')}»\n`);
  });

  const innocent = [
    'password = *', 'password = (not set)', 'user=root, password=<null>', 'password=<non-null>', 'passwordeval = echo wrong', 'Password:', 'Enter password: ',
    '    Extended master secret: no', 'smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd', 'seeking password data for user "root": cache not available',
    '250-AUTH PLAIN LOGIN CRAM-MD5', 'AUTH LOGIN command trace suppressed', 'AUTH PLAIN required here', 'spf=pass smtp.mailfrom=a', 'bypass: yes', 'SyntaxError: Unexpected token: punc',
    'DEBUG SMTP: AUTH LOGIN succeeded', 'http://127.0.0.1:80/path@x', 'AUTH mechanisms: LOGIN PLAIN', 'password=$SMTP_PASSWORD', 'export PASS=${PASS}', 'secret: [redacted]', "pass ''", 'password: ********',
    '535 5.7.8 Password: incorrect', '334 UGFzc3dvcmQ6', 'swaks --auth-password', 'monkey: banana1', 'Tokens: 12345678', 'Session-ID-ctx: ', 'password: Please enter it again',
  ];
  for (const line of innocent) it(`leaves ${line}`, () => assert.equal(redact(parse(`${line}\n`, {})).text, `${line}\n`));

  it('leaves a reply that speaks of passwords', () => {
    const text = lines('S: 220 mx ESMTP', 'C: AUTH LOGIN', 'S: 334 Password:', 'C: *', 'S: 535 5.7.8 password=wrong1 token: abcdef12');
    assert.equal(redact(parse(text)).text, text);
  });

  it('masks a session ticket in place', () => {
    const text = lines('    TLS session ticket:', '    0000 - 68 c1 23 ad ef 38 25 f7-3f 01 70 32 0a 4a 96 68   h.#..8%.?.p2.J.h', '    0010 - 5b 1c                                             [.', '', '    Start Time: 1');
    const { text: hidden } = redact(parse(text, {}));
    assert.equal(hidden, lines('    TLS session ticket:', '    0000 - 78 78 78 78 78 78 78 78-78 78 78 78 78 78 78 78   xxxxxxxxxxxxxxxx', '    0010 - 78 78                                             xx', '', '    Start Time: 1'));
    assert.equal(redact(parse(hidden, {})).text, hidden);
  });
});
