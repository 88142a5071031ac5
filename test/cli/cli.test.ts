import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv';
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a shell would. */
function run(args: readonly string[], input: string | Buffer = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status, out: stdout, err: stderr };
}

function json(args: readonly string[], input: string | Buffer = ''): unknown {
  const { status, out, err } = run([...args, '--json'], input);
  assert.ok(status === 0 || status === 1, err);
  return JSON.parse(out);
}

const keysOfExplanation = [
  'input', 'kind', 'code', 'enhanced', 'name', 'class', 'category', 'subject', 'status', 'registered', 'meaning', 'when', 'fix', 'sources',
  'reason', 'speaker', 'confidence', 'act', 'retry', 'retryAfterSeconds', 'evidence', 'blockList', 'causedBy',
];

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

describe('smtp-lens', () => {
  let folder = '';
  const file = (name: string, content: string | Buffer): string => {
    const full = path.join(folder, name);
    writeFileSync(full, content);
    return full;
  };

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'smtp-lens-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  describe('explain', () => {
    it('gives one answer for each argument, with every field of the contract', () => {
      const answers = json(['explain', '550', '5.1.1', 'RCPT', 'CHUNKING', '550-5.7.26 a\n550 5.7.26 b', 'banana']) as Record<string, unknown>[];
      assert.deepEqual(answers.map(({ kind }) => kind), ['reply-code', 'enhanced-code', 'verb', 'keyword', 'reply', 'unknown']);
      for (const answer of answers) assert.deepEqual(keysOfExplanation.filter((key) => !(key in answer)), []);
      for (const { fix } of answers) assert.ok(Array.isArray(fix));
    });

    it('reads the words of a reply, and those of a log that has none', () => {
      const [listed, wordless] = json(['explain', '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org', 'Connection timed out']) as Record<string, unknown>[];
      assert.deepEqual([listed?.['reason'], listed?.['causedBy'], listed?.['blockList']], ['blocklisted', 'reject_rbl_client', { title: 'Spamhaus ZEN', lookUp: 'https://check.spamhaus.org/' }]);
      assert.deepEqual([wordless?.['kind'], wordless?.['code'], wordless?.['reason']], ['reply', null, 'network-error']);
    });

    it('takes the host and the command into account', () => {
      const [plain] = json(['explain', '550 5.1.10 x']) as { speaker: unknown; meaning: unknown }[];
      const [hosted] = json(['explain', '--host', 'mx1.mail.protection.outlook.com', '550 5.1.10 x']) as { speaker: unknown; meaning: unknown }[];
      assert.equal(hosted?.speaker, 'microsoft');
      assert.notEqual(plain?.meaning, hosted.meaning);
      assert.match(run(['explain', '--command', 'STARTTLS', '454']).out, /TLS/);
    });

    it('prints text without Markdown', () => {
      const { out, status } = run(['explain', '550']);
      assert.equal(status, 0);
      assert.match(out, /^550 /);
      assert.doesNotMatch(out, /\*\*|\]\(http/);
    });

    it('takes what looks like an option after --', () => {
      assert.deepEqual((json(['explain', '--json', '--', '-x']) as { kind: string }[])[0]?.kind, 'unknown');
    });
  });

  describe('compare', () => {
    it('compares', () => {
      const { title, items, differences, choose } = json(['compare', '211', '500']) as { title: string; items: unknown[]; differences: unknown[]; choose: unknown[] };
      assert.equal(title, 'SMTP 211 System Status vs 500 Syntax Error');
      assert.ok(items.length === 2 && differences.length > 3 && choose.length >= 2);
      assert.match(run(['compare', '--markdown', '211', '500']).out, /^# SMTP 211 /);
    });

    it('asks for two', () => {
      const { status, err } = run(['compare', '211']);
      assert.equal(status, 2);
      assert.match(err, /two or more codes/);
    });
  });

  describe('check', () => {
    const long = `220 a ESMTP\r\nNOOP ${'x'.repeat(505)}YZ\r\n250 ok\r\n`;

    it('locates each finding', () => {
      const name = file('long.smtp', long);
      const [finding] = json(['check', name]) as Record<string, unknown>[];
      assert.deepEqual(
        { ...finding, message: '', url: '' },
        { file: name, line: 2, column: 511, endLine: 2, endColumn: 513, offset: 523, length: 2, rule: 'command-line-too-long', severity: 'warning', message: '', url: '', fixable: false, related: [], fixes: [] },
      );
    });

    it('gives fixes as edits', () => {
      const findings = json(['check', file('blank.smtp', '220 a ESMTP\nMAIL FROM: <a@example.org>\n')]) as { rule: string; fixable: boolean; fixes: { edits: { line: number; column: number; length: number; text: string }[] }[] }[];
      const finding = findings.find(({ rule }) => rule === 'space-after-colon');
      assert.equal(finding?.fixable, true);
      const [edit] = finding.fixes[0]?.edits ?? [];
      assert.deepEqual([edit?.line, edit?.column, edit?.length, edit?.text], [2, 11, 1, '']);
    });

    it('reads standard input under a name', () => {
      const [finding] = json(['check', '-', '--stdin-filename', 'a/b.smtp'], long) as { file: string }[];
      assert.equal(finding?.file, 'a/b.smtp');
    });

    it('ends with 1 where something is an error, and only then', () => {
      const name = file('long.smtp', long);
      assert.equal(run(['check', name]).status, 0);
      assert.equal(run(['check', name, '--rule', 'command-line-too-long=error']).status, 1);
      assert.equal(run(['check', name, '--rule', 'command-line-too-long=off']).out, '');
    });

    it('takes its rules from a file, and the command line over it', () => {
      const config = file('config.json', '{ "rules": { "command-line-too-long": "error" } }');
      const name = file('long.smtp', long);
      assert.equal(run(['check', name, '--config', config]).status, 1);
      assert.equal(run(['check', name, '--config', config, '--rule', 'command-line-too-long=info']).status, 0);
    });

    it('writes SARIF', () => {
      const { runs } = JSON.parse(run(['check', '--sarif', file('long.smtp', long)]).out) as {
        runs: { columnKind: string; results: { ruleId: string; level: string; locations: { physicalLocation: { region: object } }[] }[] }[];
      };
      assert.equal(runs[0]?.columnKind, 'utf16CodeUnits');
      assert.deepEqual(runs[0].results.map(({ ruleId, level }) => [ruleId, level]), [['command-line-too-long', 'warning']]);
      assert.deepEqual(runs[0].results[0]?.locations[0]?.physicalLocation.region, { startLine: 2, startColumn: 511, endLine: 2, endColumn: 513, charOffset: 523, charLength: 2 });
    });

    it('writes SARIF that its schema accepts', () => {
      const validate = new Ajv({ schemaId: 'auto', logger: false });
      validate.addMetaSchema(draft04);
      const accepts = validate.compile(sarifSchema);
      const log: unknown = JSON.parse(run(['check', '--sarif', file('many.smtp', '220 a ESMTP\nMAIL FROM: <a@example.org>\n501 no\n'), 'samples/2-telnet-mistakes.smtp', file('a b%.smtp', long)]).out);
      assert.ok(accepts(log), JSON.stringify(accepts.errors));
    });

    it('finds the configuration that lies nearest, and ignores what it says to ignore', () => {
      mkdirSync(path.join(folder, 'team', 'old'), { recursive: true });
      const name = file('team/old/long.smtp', long);
      assert.notEqual(run(['check', name]).out, '');
      file('team/.smtp-lens.json', '{ "preset": "strict" }');
      assert.equal(run(['check', name]).status, 1);
      file('team/old/.smtp-lens.json', '{ "ignore": [{ "files": "*.smtp", "rules": ["command-line-too-long"], "line": "NOOP x*" }] }');
      assert.equal(run(['check', name]).out, '');
      file('team/old/.smtp-lens.json', '{ "preset": "off" }');
      assert.equal(run(['check', name]).out, '');
      file('team/old/.smtp-lens.json', '{\n  "rules": {\n    "nope": "off"\n  }\n}');
      assert.match(run(['check', name]).err, /\.smtp-lens\.json:3: rules\.nope: There is no rule 'nope'/);
    });

    it('counts the octets that lie on disk', () => {
      const latin1 = Buffer.concat([Buffer.from('220 a ESMTP\nVRFY '), Buffer.alloc(505, 0xfc), Buffer.from('\n250 ok\n')]);
      assert.doesNotMatch(run(['check', file('latin1.smtp', latin1)]).out, /command-line-too-long/);
      assert.match(run(['check', file('utf8.smtp', `220 a ESMTP\nVRFY ${'ü'.repeat(253)}\n250 ok\n`)]).out, /line of 513 octets/);
    });
  });

  describe('sessions', () => {
    const dialogue = [
      'S: 220 a ESMTP', 'C: EHLO b', 'S: 250-a', 'S: 250 AUTH PLAIN LOGIN', 'C: AUTH PLAIN AGEAYg==', 'S: 535 5.7.8 no', 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', 'C: Ym9i',
      'S: 334 UGFzc3dvcmQ6', 'C: c2VjcmV0', 'S: 235 2.7.0 ok', 'C: MAIL FROM:<x@b>', 'S: 250 2.1.0 ok', 'C: RCPT TO:<y@a>', 'S: 550 5.1.1 User', 'C: RCPT TO:<z@a>', 'S: 250 ok',
      'C: DATA', 'S: 354 go', 'C: Subject: 250 fake', 'C: .', 'S: 250-2.0.0 queued', 'S: 250 2.0.0 as 1', 'C: QUIT', 'S: 221 bye',
    ].join('\n');

    it('shows exchanges and transactions, without secrets', () => {
      const [{ format, kind, isBounce, sessions, replies } = {} as Record<string, unknown>] = json(['sessions', '-'], dialogue) as Record<string, unknown>[];
      assert.deepEqual([format, kind, isBounce, replies], ['dialogue', 'transcript', false, []]);
      const [session] = sessions as { tls: boolean; line: number; exchanges: { command: { verb: string; text: string; line: number } | null; reply: { code: string; text: string; line: number; endLine: number } | null }[]; transactions: unknown[] }[];
      assert.ok(session);
      assert.deepEqual([session.tls, session.line], [false, 1]);
      assert.deepEqual(
        session.exchanges.map(({ command, reply }) => `${command?.verb ?? '-'}>${reply?.code ?? ''}`).join(' '),
        '->220 EHLO>250 AUTH>535 AUTH>334 (auth)>334 (auth)>235 MAIL>250 RCPT>550 RCPT>250 DATA>354 .>250 QUIT>221',
      );
      const end = session.exchanges.at(-2);
      assert.deepEqual(end?.reply, { code: '250', enhanced: '2.0.0', text: 'queued as 1', line: 23, endLine: 24 });
      assert.deepEqual(session.transactions, [{ from: 'x@b', recipients: [{ address: 'y@a', code: '550' }, { address: 'z@a', code: '250' }], outcome: 'sent' }]);
      assert.doesNotMatch(JSON.stringify(sessions), /AGEAYg|Ym9i|c2VjcmV0/);
    });

    it('lists what a bounce reports, and no sessions', () => {
      const bounce = [
        'From: MAILER-DAEMON@mail.example.org', 'Content-Type: multipart/report; boundary=b', '', '--b', '', 'It failed:', '>>> RCPT To:<bob@example.net>', '<<< 550 5.1.1 no such mailbox', '',
        '--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mail.example.org', 'X-Postfix-Queue-ID: 4C0154190A', '', 'Final-Recipient: rfc822; bob@example.net',
        'Action: failed', 'Status: 5.0.0', 'Remote-MTA: dns; mx.example.net', 'Diagnostic-Code: smtp; 550 5.1.1 no such', ' mailbox', '', '--b--', '',
      ].join('\r\n');
      assert.deepEqual(json(['sessions', '-'], bounce), [{
        file: '-', format: 'dsn', kind: 'bounce', isBounce: true, sessions: [],
        replies: [{
          code: '550', enhanced: '5.1.1', text: 'no such mailbox', line: 20, reason: 'user-unknown', command: 'RCPT', host: 'mx.example.net',
          queueId: '4C0154190A', recipient: 'bob@example.net', status: '5.0.0', action: 'failed',
        }],
      }]);
    });

    it('prints what a mail log reports', () => {
      const line = 'Nov 23 12:30:31 mail postfix/smtp[832]: 968D66BA2: to=<a@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=1, delays=0/0/0/1, dsn=5.7.1, status=bounced (host mx.example.org[192.0.2.25] said: 554 5.7.1 Relay access denied (in reply to RCPT TO command))\n';
      const [{ format, kind, sessions, replies } = {} as Record<string, unknown>] = json(['sessions', '-'], line) as Record<string, unknown>[];
      assert.deepEqual([format, kind, sessions], ['postfix-log', 'log', []]);
      const [reply] = replies as Record<string, unknown>[];
      assert.deepEqual(
        { ...reply, reason: '' },
        { code: '554', enhanced: '5.7.1', text: 'Relay access denied', line: 1, reason: '', command: 'RCPT', host: 'mx.example.org', queueId: '968D66BA2', recipient: 'a@example.org', status: '5.7.1', action: 'bounced' },
      );
      assert.match(run(['sessions', '-'], line).out, /line 1, <a@example\.org>, mx\.example\.org, bounced: 554 5\.7\.1 Relay access denied/);
    });

    it('reads each smtp fence of a Markdown file, and nothing around them', () => {
      const notes = file('notes.md', lines('Mail from the office fails; HELO does not help.', '', '```smtp', '220 a ESMTP', 'QUIT', '221 bye', '```', '', '```', '550 no', '```', '~~~smtp', 'S: 220 b ESMTP', 'C: HELO c', 'S: 250 b', '~~~'));
      const read = json(['sessions', notes]) as { format: string; sessions: { line: number; exchanges: unknown[] }[] }[];
      assert.deepEqual(read.map(({ format, sessions }) => [format, sessions.map(({ line, exchanges }) => [line, exchanges.length])]), [['raw', [[4, 2]]], ['dialogue', [[13, 2]]]]);
      const found = json(['check', notes]) as { line: number; rule: string }[];
      assert.deepEqual(found.map(({ line, rule }) => `${line} ${rule}`), ['14 old-hello', '14 hello-name-not-qualified']);
    });

    it('says so where there is nothing to read', () => {
      assert.deepEqual(json(['sessions', '-'], 'GET / HTTP/1.1\n'), [{ file: '-', format: null, kind: null, isBounce: false, sessions: [], replies: [] }]);
    });

    for (const [what, content] of [
      ['an empty file', ''],
      ['a binary file', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))],
      ['a lone CR', '\r'],
      ['a byte order mark', '\ufeff220 a ESMTP\nEHLO b\n250 a\n'],
      ['UTF-16', Buffer.from('\ufeff220 a ESMTP\r\nEHLO b\r\n250 a\r\n', 'utf16le')],
    ] as const) {
      it(`takes ${what}`, () => {
        const [{ sessions } = { sessions: [] }] = json(['sessions', '-'], content) as { sessions: unknown[] }[];
        assert.equal(sessions.length, content.toString().includes('ESMTP') || what === 'UTF-16' ? 1 : 0);
      });
    }
  });

  describe('diagnose', () => {
    it('is made for pipes', () => {
      const [answer] = json(['diagnose', '-'], 'S: 220 a ESMTP\nC: EHLO b.example.org\nS: 250 a\nC: MAIL FROM:<x@b.example.org>\nS: 250 ok\nC: RCPT TO:<y@a.example.org>\nS: 550 5.1.1 User unknown\n') as { file: string; failed: boolean; cause: { reason: string }; line: number; findings: unknown[]; markdown: string }[];
      assert.ok(answer);
      assert.deepEqual([answer.file, answer.failed, answer.cause.reason, answer.line, answer.findings], ['-', true, 'user-unknown', 7, []]);
      assert.match(answer.markdown, /^# 550 5\.1\.1: /);
      assert.match(run(['diagnose', '-'], '550 5.1.1 User unknown').out, /^# 550 5\.1\.1: /);
      assert.match(run(['diagnose', '-'], 'all is well').out, /^# Nothing was refused here/);
    });
  });

  describe('list', () => {
    for (const what of ['codes', 'enhanced', 'verbs', 'keywords', 'rules', 'formats', 'reasons', 'speakers']) {
      it(what, () => {
        const rows = json(['list', what]) as Record<string, unknown>[];
        assert.ok(rows.length >= 3);
        for (const row of rows) assert.ok(['id', 'code', 'verb', 'keyword'].some((key) => typeof row[key] === 'string') && typeof (row['name'] ?? row['title']) === 'string');
      });
    }
  });

  describe('usage', () => {
    const wrong: readonly [string, readonly string[], RegExp][] = [
      ['no command', ['frobnicate'], /unknown command 'frobnicate'/],
      ['no argument', ['explain'], /missing required argument/],
      ['an unknown option', ['explain', '--nope', '550'], /unknown option '--nope'/],
      ['no such file', ['check', 'nowhere.smtp'], /nowhere\.smtp cannot be read: there is no such file/],
      ['a folder', ['check', 'src'], /src cannot be read: it is a folder/],
      ['an unknown list', ['list', 'cats'], /no list 'cats'.*codes, enhanced/],
      ['an unknown format', ['sessions', '--format', 'nope', 'README.md'], /no format 'nope'/],
      ['an unknown rule', ['check', '--rule', 'nope=off', 'README.md'], /no rule 'nope'/],
      ['an unknown severity', ['check', '--rule', 'command-line-too-long=loud', 'README.md'], /'loud' is no severity/],
    ];
    for (const [what, args, message] of wrong) {
      it(`${what} ends with 2 and one clear line`, () => {
        const { status, err, out } = run(args);
        assert.equal(status, 2);
        assert.match(err, message);
        assert.equal(out, '');
      });
    }

    it('names file and line of a configuration that is no JSON', () => {
      const { status, err } = run(['check', 'README.md', '--config', file('bad.json', '{\n  "rules": {\n    "a": }\n}')]);
      assert.equal(status, 2);
      assert.match(err, /bad\.json:3: this is not valid JSON/);
    });
  });
});
