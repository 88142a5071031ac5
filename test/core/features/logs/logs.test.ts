import assert from 'node:assert/strict';
import { findSetting } from '../../../../src/core/catalogue/settings/index.ts';
import { logWords } from '../../../../src/core/catalogue/log-words/index.ts';
import { hover } from '../../../../src/core/features/hover.ts';
import { followMessage } from '../../../../src/core/features/logs/follow.ts';
import { mentionAt, mentionsOf, messageOnLine } from '../../../../src/core/features/logs/mentions.ts';
import { lint } from '../../../../src/core/features/lint.ts';
import { outline } from '../../../../src/core/features/structure/outline.ts';
import { formats } from '../../../../src/core/formats/index.ts';
import { lines, parse, unmark } from '../../marked.ts';

const log = lines(
  'Nov 23 12:30:29 mail postfix/smtpd[820]: connect from client.example.net[192.0.2.44]',
  'Nov 23 12:30:30 mail postfix/smtpd[820]: 968D66BA2: client=client.example.net[192.0.2.44]',
  'Nov 23 12:30:30 mail postfix/qmgr[821]: 968D66BA2: from=<bob@example.net>, size=423, nrcpt=2 (queue active)',
  'Nov 23 12:30:31 mail postfix/smtp[832]: 968D66BA2: to=<a@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=6351, delays=0.22/6286/0.14/65, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 <a@example.org>: No *such* user (in reply to RCPT TO command))',
  'Nov 23 12:30:31 mail postfix/smtp[832]: 968D66BA2: to=<b@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=1, delays=0/0/0/1, dsn=4.2.0, status=deferred (host mx.example.org[192.0.2.25] said: 450 4.2.0 Greylisted (in reply to RCPT TO command))',
  'Nov 23 12:30:31 mail postfix/bounce[833]: 968D66BA2: sender non-delivery notification: CAF656B8F',
  'Nov 23 12:30:31 mail postfix/qmgr[821]: CAF656B8F: from=<>, size=2437, nrcpt=1 (queue active)',
  'Nov 23 12:35:31 mail postfix/smtp[832]: 968D66BA2: to=<b@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=301, delays=300/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as F12DF84004)',
  'Nov 23 12:35:31 mail postfix/qmgr[821]: 968D66BA2: removed',
  'Nov 23 13:35:31 mail postfix/smtpd[820]: 968D66BA2: client=other.example.net[192.0.2.45]',
);

function hoverAt(marked: string): string | null {
  const { text, cursor } = unmark(marked);
  const found = hover(parse(text, {}), cursor ?? 0);
  return found === null ? null : `${text.slice(found.span.start, found.span.end)}: ${[found.explanation.label, ...found.circumstances.map((one) => `${one.text} ${one.quote}`.trim())].join('; ')}`;
}

const at = (needle: string, from = log): string => from.replace(needle, `${needle.slice(0, 1)}‸${needle.slice(1)}`);

describe('hover in a log', () => {
  const explained: readonly [string, string][] = [
    ['550 5.1.1 <a@', '550 5.1.1 <a@example.org>: No *such* user: 550 5.1.1; Said by mx.example.org; Answers RCPT'],
    ['delays=0.22', 'delays=0.22/6286/0.14/65: delays=0.22/6286/0.14/65; 0.22 s before the queue manager took it.; 105 min waiting in the queue, which was most of it.; 0.14 s setting up the connection (DNS, EHLO, TLS).; 65 s sending the message.'],
    ['delay=6351', 'delay=6351: delay=6351; That is 106 min.'],
    ['dsn=5.1.1', 'dsn=5.1.1: 5.1.1; The state of this delivery as the program sums it up; a reply in the line is more exact.'],
    ['status=bounced', 'status=bounced: status=bounced'],
    ['removed', 'removed: removed'],
    ['968D66BA2: to', '968D66BA2: 968D66BA2; From bob@example.net; bounced: a@example.org; sent at attempt 2: b@example.org'],
  ];
  for (const [needle, expected] of explained) it(`explains ${needle}`, () => assert.equal(hoverAt(at(needle)), expected));

  const others: readonly [string, string][] = [
    ['Nov 23 12:30:31 mail postfix/smtpd[820]: disconnect from a.example.net[192.0.2.1] ehlo=1 au‸th=0/1 commands=1/2', 'auth=0/1'],
    ['Nov 23 12:30:31 mail postfix/smtpd[820]: lost conn‸ection after AUTH from unknown[192.0.2.1]', 'lost connection after AUTH'],
    ['Nov 23 12:30:31 mail postfix/smtpd[820]: time‸out after END-OF-MESSAGE from unknown[192.0.2.1]', 'timeout after END-OF-MESSAGE'],
    ['Nov 23 12:30:31 mail postfix/postscreen[820]: PREG‸REET 6 after 1.2 from [192.0.2.1]:43421: RSET', 'PREGREET 6 after 1.2'],
    ['Nov 23 12:30:31 mail postfix/smtp[820]: connect to mx.example.org[192.0.2.25]:25: Connec‸tion refused', 'connect to mx.example.org[192.0.2.25]:25: Connection refused'],
    ['Nov 23 12:28:23 mail sm-mta[1]: 6ANCSMd6001042: to=<a@example.org>, delay=00:00:01, xde‸lay=00:00:01, mailer=esmtp, dsn=4.0.0, stat=Deferred', 'xdelay=00:00:01'],
  ];
  for (const [marked, on] of others) it(`explains ${on}`, () => assert.equal(hoverAt(marked)?.startsWith(`${on}: `), true));

  it('says nothing on ports, processes, addresses and sizes', () => {
    for (const needle of ['820]', '25]:25', 'size=423', '12:30', 'a@example.org']) assert.equal(hoverAt(at(needle)), null, needle);
  });

  const exim = lines('2026-11-23 12:27:04 1xVT8S-0008HC-2Z ** f@example.net R=remote T=smtpout H=mx.example.net [192.0.2.25] CV=no: Unrouteable address', '2026-11-23 12:27:05 1xVT8S-0008HC-2Z Completed');
  for (const [needle, on] of [['**', '**'], ['R=', 'R='], ['CV=', 'CV='], ['Completed', 'Completed'], ['Unrouteable', 'Unrouteable address']] as const) {
    it(`explains ${needle} of Exim`, () => assert.equal(hoverAt(at(needle, exim)), `${on}: ${on}`));
  }
});

describe('a message in a log', () => {
  const document = parse(log, {});
  const [first, second, third] = document.messages;

  it('lives from its acceptance to its removal; the id may come again', () => {
    assert.deepEqual(document.messages.map(({ queueId, client, sender, notes, isRemoved }) => [queueId, client, sender, notes.length, isRemoved]), [
      ['968D66BA2', 'client.example.net[192.0.2.44]', 'bob@example.net', 7, true],
      ['CAF656B8F', null, '', 1, false],
      ['968D66BA2', 'other.example.net[192.0.2.45]', null, 1, false],
    ]);
    assert.deepEqual(first?.deliveries.map(({ recipient, status, dsn, relay, delay, reply }) => [recipient, status, dsn, relay, delay, reply?.code]), [
      ['a@example.org', 'bounced', '5.1.1', 'mx.example.org[192.0.2.25]:25', '6351', '550'],
      ['b@example.org', 'deferred', '4.2.0', 'mx.example.org[192.0.2.25]:25', '1', '450'],
      ['b@example.org', 'sent', '2.0.0', 'mx.example.org[192.0.2.25]:25', '301', '250'],
    ]);
  });

  it('is kept apart from one of another host', () => {
    const two = parse(lines('Nov 23 12:30:31 mx1 postfix/qmgr[1]: 968D66BA2: from=<a@example.net>, size=1, nrcpt=1 (queue active)', 'Nov 23 12:30:31 mx2 postfix/qmgr[1]: 968D66BA2: from=<b@example.net>, size=1, nrcpt=1 (queue active)'), {});
    assert.deepEqual(two.messages.map(({ logHost, sender }) => [logHost, sender]), [['mx1', 'a@example.net'], ['mx2', 'b@example.net']]);
  });

  it('is named by each of its lines and by no other life of its id', () => {
    assert.ok(first && second && third);
    const linesOf = (message: typeof first) => mentionsOf(document, message).map(({ start }) => document.lines.positionAt(start).line);
    assert.deepEqual([linesOf(first), linesOf(second), linesOf(third)], [[2, 3, 4, 5, 6, 8, 9], [6, 7], [10]]);
    assert.equal(mentionAt(document, log.lastIndexOf('968D66BA2') + 3)?.message, third);
    assert.equal(mentionAt(document, log.indexOf('bob@')), null);
    assert.equal(messageOnLine(document, log.indexOf('bob@')), first);
  });

  it('stands in the outline with its recipients', () => {
    assert.deepEqual(outline(document).map(({ name, detail, children }) => [name, detail, ...children.map((child) => `${child.name} ${child.detail}`)]), [
      ['968D66BA2', '<bob@example.net> · 1 sent · 1 bounced', '<a@example.org> bounced 550', '<b@example.org> sent 250'],
      ['CAF656B8F', '<>'],
      ['968D66BA2', ''],
    ]);
    for (const { span, selection, children } of outline(document)) for (const inner of [selection, ...children.map((child) => child.span)]) assert.ok(span.start <= inner.start && inner.end <= span.end);
  });

  it('is followed on a page that quotes its lines and escapes them', () => {
    assert.ok(first);
    const page = followMessage(document, first);
    for (const part of [
      '# Message 968D66BA2', '**Its recipients fared differently.**', '- **Sender:** bob\\@example.net', '## To a\\@example.org', '**deferred** at mx.example.org', '**See also:** CAF656B8F (line 7)',
      'No \\*such\\* user', '- 9: Nov 23 12:35:31 mail postfix/qmgr\\[821\\]: 968D66BA2: removed',
    ]) assert.ok(page.includes(part), `${part} is not on the page:\n${page}`);
    assert.doesNotMatch(page, /[^\\]<(?!>)|192\.0\.2\.45/);
  });

  it('breaks no rule: a log is evidence', () => assert.deepEqual(lint(document), []));
});

describe('the words of logs', () => {
  const ids = new Set(formats.map(({ id }) => id));

  it('have names of their own, a source each, and logs that say them', () => {
    assert.equal(new Set(logWords.map(({ id }) => id)).size, logWords.length);
    for (const { id, formats: said, sources } of logWords) assert.ok(sources.length > 0 && said.length > 0 && said.every((format) => ids.has(format)), id);
  });

  it('name settings that the catalogue has', () => {
    for (const { id, settings = [] } of logWords) for (const name of settings) assert.ok(findSetting('postfix', name) !== null, `${id}: ${name}`);
  });

  it('lead to the setting behind them, where no code does', () => {
    const said = [
      ['postscreen[1]: PREGREET 14 after 0.04 from [192.0.2.7]:51234: EHLO ylmf-pc', 'PREGREET', 'postscreen_greet_action'],
      ['postscreen[1]: DENYLISTED [192.0.2.7]:51234', 'DENYLISTED', 'postscreen_access_list'],
      ['postscreen[1]: COMMAND COUNT LIMIT from [192.0.2.7]:51234 after RCPT', 'COUNT', 'postscreen_command_count_limit'],
      ['postscreen[1]: NOQUEUE: reject: CONNECT from [192.0.2.7]:51234: all server ports busy', 'CONNECT', 'postscreen_pre_queue_limit'],
      ['smtpd[1]: warning: Connection rate limit exceeded: 31 from client.example.org[192.0.2.7] for service smtp', 'rate', 'smtpd_client_connection_rate_limit'],
    ] as const;
    for (const [line, word, setting] of said) {
      const read = parse(`Nov 23 12:35:31 mail postfix/smtpd[1]: connect from client.example.org[192.0.2.7]\nNov 23 12:35:31 mail postfix/${line}\n`);
      const facts = hover(read, read.text.indexOf(word))?.explanation.facts ?? [];
      assert.ok(facts[0]?.value.startsWith(`${setting}: `), `${line}: ${facts[0]?.value ?? 'nothing'}`);
    }
  });

  it('are told in a dozen words, none of them twice', () => {
    for (const { verdict } of logWords) assert.ok(verdict.split(/\s+/).length <= 12, verdict);
    const sentences = logWords.flatMap(({ meaning, fix }) => [meaning, ...fix]);
    assert.deepEqual(sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i), []);
  });

  it('are found in time in proportion to the line', () => {
    for (const { id, shape } of logWords) assert.doesNotMatch(shape.replaceAll(/\\./g, ''), /[)\]\w.][+*](?![^[]*\])/, id);
  });
});
