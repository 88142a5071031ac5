import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../../../../src/core/features/lint.ts';
import { redact } from '../../../../src/core/features/redact/redact.ts';
import { lines, outline, parse } from '../../marked.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => Buffer.from(text).toString('hex');

type Writer = (side: 'C' | 'S', said: string) => string;

/** Rows of sixteen octets, as curl --trace writes them. */
function curlRows(said: string): string {
  const octets = Buffer.from(`${said}\r\n`);
  const rows: string[] = [];
  for (let at = 0; at < octets.length; at += 16) {
    const row = octets.subarray(at, at + 16);
    const digits = Array.from(row, (octet) => octet.toString(16).padStart(2, '0')).join(' ');
    const text = Array.from(row, (octet) => (octet > 0x20 && octet < 0x7f ? String.fromCharCode(octet) : octet === 0x20 ? ' ' : '.')).join('');
    rows.push(`${at.toString(16).padStart(4, '0')}: ${digits.padEnd(47)} ${text}`);
  }
  return rows.join('\n');
}

const notations: Readonly<Record<string, Writer>> = {
  raw: (_, said) => said,
  dialogue: (side, said) => `${side}: ${said}`,
  swaks: (side, said) => `${side === 'C' ? ' -> ' : '<-  '}${said}`,
  smtplib: (side, said) => (side === 'C' ? `send: '${said}\\r\\n'` : `reply: b'${said}\\r\\n'`),
  nodemailer: (side, said) => `[2026-11-23 12:04:35] DEBUG [b5GmGR4YaY] ${side}: ${said}`,
  phpmailer: (side, said) => (side === 'C' ? `CLIENT -> SERVER: ${said}` : `SERVER -> CLIENT: ${said}`),
  'curl-trace': (side, said) => `${side === 'C' ? '=> Send' : '<= Recv'} header, ${Buffer.byteLength(said) + 2} bytes (0x${(Buffer.byteLength(said) + 2).toString(16)})\n${curlRows(said)}`,
};

type Script = readonly (readonly ['C' | 'S', string])[];

/** A login with a mechanism, at once or after 334, and the messages of SASL that it takes. */
function login(mechanism: string, user: string, password: string, atOnce: boolean): { script: Script; messages: string[] } {
  const messages =
    mechanism === 'PLAIN' ? [`\0${user}\0${password}`]
    : mechanism === 'LOGIN' ? [user, password]
    : mechanism === 'XOAUTH2' ? [`user=${user}\u0001auth=Bearer ${password}\u0001\u0001`]
    : [`n,a=${user},\u0001host=mx\u0001port=587\u0001auth=Bearer ${password}\u0001\u0001`];
  const [first = '', ...others] = messages.map(base64);
  const opening: Script = atOnce ? [['C', `AUTH ${mechanism} ${first}`]] : [['C', `AUTH ${mechanism}`], ['S', '334 '], ['C', first]];
  return {
    messages,
    script: [
      ['S', '220 mx.example.net ESMTP'], ['C', 'EHLO client.example.org'], ['S', '250-mx.example.net'], ['S', '250 AUTH PLAIN LOGIN'],
      ...opening, ...others.flatMap((other): Script => [['S', '334 UGFzc3dvcmQ6'], ['C', other]]), ['S', '235 2.7.0 Ok'],
      ['C', 'MAIL FROM:<bob@example.net>'], ['S', '250 2.1.0 Ok'], ['C', 'QUIT'], ['S', '221 2.0.0 Bye'],
    ],
  };
}

const write = (script: Script, writer: Writer): string => script.map(([side, said]) => `${writer(side, said)}\n`).join('');
const rulesOf = (text: string, format: string): string[] =>
  lint(parse(text, { format })).map(({ rule }) => rule.id).filter((id) => id !== 'credentials-visible');

describe('copies of a secret', () => {
  // A real password has no word of the protocol in it; the marks of a notation are letters and punctuation too.
  const password = fc.stringMatching(/^[A-Za-z0-9!#$%&()*+/:;<=>?@^_{|}~-]{5,24}$/).map((text) => `q7${text}`);
  const session = fc.record({
    notation: fc.constantFrom(...Object.keys(notations)),
    mechanism: fc.constantFrom('PLAIN', 'LOGIN', 'XOAUTH2', 'OAUTHBEARER'),
    atOnce: fc.boolean(),
    password,
  });

  it('are gone in whatever encoding, and the rest reads and lints as before', () => {
    fc.assert(
      fc.property(session, ({ notation, mechanism, atOnce, password: secret }) => {
        const writer = notations[notation] ?? notations['raw'];
        assert.ok(writer !== undefined);
        const { script, messages } = login(mechanism, 'alice', secret, atOnce);
        const forms = [secret, base64(secret), base64(secret).replace(/=+$/, ''), hex(secret), hex(secret).toUpperCase(), encodeURIComponent(secret), ...messages.map(base64), ...messages.map(hex)];
        const around = forms.map((form) => `note: ${form}\n`).join('');
        const text = write(script, writer) + around;
        const before = parse(text, { format: notation });
        assert.ok(before.sessions.length > 0);
        const { text: hidden, replaced } = redact(before);
        const octets = Buffer.from(hidden);
        for (const form of forms.filter((one) => !base64('alice').startsWith(one) && one !== hex('alice'))) assert.equal(octets.includes(form), false, form);
        // The octets of a dump, put together.
        const dumped = Array.from(hidden.matchAll(/^[0-9a-f]{4}: ((?:[0-9a-f]{2} ){1,16})/gm), ([, row = '']) => row.replace(/ /g, '')).join('');
        for (const form of [secret, base64(secret), ...messages.map(base64)]) assert.equal(dumped.includes(hex(form)) && form !== base64('alice'), false, form);
        const after = parse(hidden, { format: notation });
        assert.deepEqual(outline(after), outline(before));
        assert.deepEqual(rulesOf(hidden, notation), rulesOf(text, notation));
        assert.equal(redact(after).text, hidden);
        const everything = { addresses: true, hosts: true, ips: true, content: true };
        const { text: bare } = redact(before, everything);
        assert.deepEqual(outline(parse(bare, { format: notation })), outline(before));
        assert.equal(redact(parse(bare, { format: notation }), everything).text, bare);
        assert.ok(replaced.every(({ span }) => span.start < span.end && span.end <= text.length));
      }),
      { numRuns: 300 },
    );
  });

  it('short ones only as words, the shortest not at all', () => {
    const said = (secret: string): string => lines('S: 220 mx ESMTP', 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', 'C: YWxpY2U=', 'S: 334 UGFzc3dvcmQ6', `C: ${base64(secret)}`, 'S: 235 ok');
    assert.match(redact(parse(`${said('secret')}a secret, secretary\n`)).text, /\na \[redacted\], secretary\n$/);
    assert.match(redact(parse(`${said('abc')}abc\n`)).text, /\nabc\n$/);
    assert.match(redact(parse(`${said('hunter22')}xhunter22x\n`)).text, /\nx\[redacted\]x\n$/);
  });

  it('leave codes, verbs and keywords alone, and an address an address', () => {
    const text = lines('S: 220 mx ESMTP', 'C: EHLO mail', 'S: 250-mx', 'S: 250-STARTTLS', 'S: 250 SIZE', `C: AUTH PLAIN ${base64('\0a\0MAIL')}`, 'S: 235 ok', 'C: MAIL FROM:<MAIL@example.org>', 'S: 250 ok');
    assert.match(redact(parse(text)).text, /\nC: MAIL FROM:<xxxx@example\.org>\n/);
    const starttls = lines('S: 220 mx ESMTP', 'C: EHLO mail', 'S: 250-mx', 'S: 250 STARTTLS', `C: AUTH PLAIN ${base64('\0a\0STARTTLS')}`, 'S: 235 ok');
    assert.match(redact(parse(starttls)).text, /250 STARTTLS\n/);
  });

  it('in the strings of programs', () => {
    const secret = 'hün"t\\er/2&<2';
    const shown = [JSON.stringify(secret), secret.replace(/["\\]/g, '\\$&'), secret.replace(/&/g, '&amp;').replace(/</g, '&lt;'), encodeURIComponent(secret), JSON.stringify(secret).replace('ü', '\\u00fc'), secret.replace(/["\\]/g, '\\$&').replace('ü', '\\xc3\\xbc')];
    const text = `${lines('S: 220 mx ESMTP', `C: AUTH PLAIN ${base64(`\0a\0${secret}`)}`, 'S: 235 ok')}${lines(...shown)}`;
    const { text: hidden } = redact(parse(text));
    assert.doesNotMatch(hidden, /t\\*er/);
    assert.doesNotMatch(hidden, /h(?:ü|%C3|\\x|\\u)/);
  });

  it('inside a chunk keep its size', () => {
    const text = lines('S: 220 mx ESMTP', `C: AUTH PLAIN ${base64('\0a\0hunter22')}`, 'S: 235 ok', 'C: MAIL FROM:<a@b>', 'S: 250 ok', 'C: RCPT TO:<a@b>', 'S: 250 ok', 'C: BDAT 13 LAST', 'C: is hunter22', 'S: 250 ok', 'C: QUIT', 'S: 221 ok');
    const { text: hidden } = redact(parse(text));
    assert.match(hidden, /\nC: is xxxxxxxx\n/);
    assert.deepEqual(outline(parse(hidden)), outline(parse(text)));
  });

  it('ten thousand secrets in a long text take no hours', () => {
    const logins = Array.from({ length: 2_000 }, (_, i) => `C: AUTH PLAIN ${base64(`\0alice\0secret-${i}-pass`)}\nS: 535 no\n`).join('');
    const { replaced } = redact(parse(`S: 220 mx ESMTP\n${logins}${'nothing of interest stands here\n'.repeat(20_000)}`));
    assert.equal(replaced.length, 2_000);
  });
});
