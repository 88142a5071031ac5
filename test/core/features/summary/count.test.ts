import assert from 'node:assert/strict';
import fc from 'fast-check';
import { longestLine, LogCounter, nextLine } from '../../../../src/core/features/summary/count.ts';
import { Summing, type Summary } from '../../../../src/core/features/summary/summary.ts';
import { families, postfix } from './logs.ts';

const octets = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a log adds up to that arrives in these chunks, as text, which compares fast. */
function countText(chunks: readonly Uint8Array[]): string {
  const counter = new LogCounter();
  for (const chunk of chunks) counter.push(chunk);
  counter.end();
  return JSON.stringify(counter.take(), (_, value: unknown) => (ArrayBuffer.isView(value) ? (value as Uint8Array).join() : value));
}

/** The summary of a log that arrives in these chunks. */
function summarise(chunks: readonly Uint8Array[]): Summary {
  const counter = new LogCounter();
  for (const chunk of chunks) counter.push(chunk);
  counter.end();
  const summing = new Summing();
  summing.add(counter.take());
  return summing.summarise();
}

const summariseText = (text: string): Summary => summarise([octets(text)]);

const totals = ({ messages, sent, deferred, bounced, expired, rejected, deferredMessages }: Summary): number[] => [messages, sent, deferred, bounced, expired, rejected, deferredMessages];
const counts = (list: readonly { readonly id: string; readonly count: number }[]): Record<string, number> => Object.fromEntries(list.map(({ id, count }) => [id, count]));

describe('summary', () => {
  for (const { family, log, expected } of families) {
    describe(family, () => {
      it('counts what the log tells', () => {
        const summary = summariseText(log);
        assert.deepEqual(totals(summary), expected.totals);
        assert.deepEqual(counts(summary.domains), expected.domains);
        assert.deepEqual(counts(summary.hosts), expected.hosts);
        assert.deepEqual(counts(summary.codes), expected.codes);
        assert.deepEqual(counts(summary.hours), expected.hours);
      });

      it('counts the same however the log is split in two', () => {
        const all = octets(log);
        const whole = countText([all]);
        for (let i = 0; i <= all.length; i++) assert.equal(countText([all.subarray(0, i), all.subarray(i)]), whole, `split at ${i}`);
      });

      it('gives each failure and each refusal one reason', () => {
        const { reasons, deferred, bounced, expired, rejected } = summariseText(log);
        assert.equal(reasons.reduce((sum, { count }) => sum + count, 0), deferred + bounced + expired + rejected);
      });

      it('reads CRLF and a last line without an end', () => {
        const withCr = summariseText(log.replaceAll('\n', '\r\n'));
        assert.deepEqual(withCr, summariseText(log));
        assert.deepEqual(summariseText(log.replace(/\n$/, '')), withCr);
      });
    });
  }

  it('counts the same in chunks of any size', () => {
    const all = octets(families.map(({ log }) => log).join(''));
    const whole = countText([all]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 }), (sizes) => {
        const chunks: Uint8Array[] = [];
        for (let start = 0, n = 0; start < all.length; n++) {
          const size = sizes[n % sizes.length] ?? 1;
          // Copies, so that chunks begin at any octet of a word.
          chunks.push(all.slice(start, start + size));
          start += size;
        }
        assert.equal(countText(chunks), whole);
      }),
      { numRuns: 60 },
    );
  });

  it('adds up parts to the whole, whatever their order', () => {
    const all = octets(postfix.log);
    const whole = summarise([all]);
    for (let i = 1; i < all.length; i += 150) {
      const border = nextLine(all, i);
      const counter = new LogCounter(all.subarray(0, 200));
      const summing = new Summing();
      const firstLines = new TextDecoder().decode(all.subarray(0, border)).split('\n').length - 1;
      counter.begin(firstLines);
      counter.push(all.subarray(border));
      counter.end();
      summing.add(counter.take());
      counter.begin(0);
      counter.push(all.subarray(0, border));
      counter.end();
      summing.add(counter.take());
      assert.deepEqual(summing.summarise(), whole);
    }
  });

  it('counts on after the counts were taken', () => {
    const counter = new LogCounter();
    const summing = new Summing();
    for (const line of postfix.log.split(/(?<=\n)/)) {
      counter.push(octets(line));
      summing.add(counter.take());
    }
    assert.deepEqual(summing.summarise(), summariseText(postfix.log));
  });

  it('never fails, and finds nothing in what is no log', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const { lines, ...summary } = summarise([bytes]);
        assert.deepEqual(totals({ lines, ...summary }).slice(1), [0, 0, 0, 0, 0, 0]);
      }),
    );
    for (const text of ['', '\n', 'Dear all,\nstatus=sent (250 2.0.0 Ok) is what I saw.\n', '{"a":1}\n', '#Fields: a,b\n', 'a,b,c\nd,e,f\n', '2026-11-23 12:00:00 [error] 404 not found\n']) {
      assert.equal(summariseText(text).known, 0, text);
    }
  });

  it('reads parts of logs, cut anywhere, without failing', () => {
    const all = octets(families.map(({ log }) => log).join(''));
    fc.assert(
      fc.property(fc.nat(all.length), fc.nat(300), (start, length) => {
        summarise([all.slice(start, start + length)]);
      }),
    );
  });

  it('reads the beginning of a line without end, and goes on behind it', () => {
    const line = 'Nov 23 12:00:00 mail postfix/smtp[1]: 4F1A2B3C4: to=<a@example.net>, relay=none, delay=1, delays=1/0/0/0, dsn=4.4.1, status=deferred (';
    const log = octets(`${line}${'x'.repeat(3 * longestLine)})\n${postfix.log}`);
    const summary = summarise([log]);
    assert.equal(summary.deferred, (postfix.expected.totals[2] ?? 0) + 1);
    assert.equal(summary.lines, postfix.log.split('\n').length);
    const size = 1000;
    const chunks = Array.from({ length: Math.ceil(log.length / size) }, (_, i) => log.slice(i * size, (i + 1) * size));
    assert.deepEqual(summarise(chunks), summary);
  });

  describe('what stands in front of a line', () => {
    const message = 'postfix/smtp[832]: 968D66BA2: to=<u@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)';
    const heads = {
      'RFC 3164': `Nov  3 23:30:31 mail ${message}`,
      'RFC 3164 with a priority': `<22>Nov  3 23:30:31 mail ${message}`,
      'without a host': `Nov  3 23:30:31 ${message}`,
      'ISO 8601': `2026-11-23T23:30:31.635197+00:00 mail ${message}`,
      'ISO 8601 with a blank': `2026-11-23 23:30:31 mail ${message}`,
      'RFC 5424': `<22>1 2026-11-23T23:30:31.635197Z mail postfix/smtp 832 - - ${message.slice(message.indexOf(': ') + 2)}`,
      'RFC 5424 with structured data': `<22>1 2026-11-23T23:30:31Z mail postfix 832 - [a@1 b="c d\\]"][e@2] ${message.slice(message.indexOf(': ') + 2)}`,
      'seconds since 1970': `1795476631.123456 mail ${message}`,
      'a container of docker compose': `mail-1  | Nov  3 23:30:31 mail ${message}`,
      'a container, and a time of its own': `mailserver | 2026-11-23T23:30:31.635197+00:00 mail ${message}`,
      'another syslog_name': `Nov  3 23:30:31 mail ${message.replace('postfix', 'mta-out')}`,
    };
    for (const [name, line] of Object.entries(heads)) {
      it(name, () => {
        const summary = summariseText(`${line}\n`);
        assert.deepEqual(totals(summary), [1, 1, 0, 0, 0, 0, 0]);
        assert.deepEqual(counts(summary.hours), { 23: 1 });
      });
    }
    it('nothing', () => assert.deepEqual(totals(summariseText(`${message.slice(message.indexOf(': ') + 2)}\n`)), [1, 1, 0, 0, 0, 0, 0]));
  });

  describe('of Postfix', () => {
    const line = (text: string): string => `Nov 23 12:00:00 mail postfix/smtp[1]: ${text}\n`;
    const attempt = (rest: string): Summary => summariseText(line(`4F1A2B3C4: to=<a@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=1, delays=1/0/0/0, ${rest}`));

    it('lets no address pretend to be an outcome', () => {
      const summary = summariseText(line('4F1A2B3C4: to=<"x, status=sent (250"@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=1, dsn=5.1.1, status=bounced (no)'));
      assert.deepEqual(totals(summary), [1, 0, 0, 1, 0, 0, 0]);
      assert.deepEqual(counts(summary.domains), { 'example.net': 1 });
    });

    it('counts no probe and no warning', () => {
      assert.deepEqual(totals(attempt('dsn=2.1.5, status=deliverable (250 2.1.5 Ok)')), [1, 0, 0, 0, 0, 0, 0]);
      assert.deepEqual(totals(attempt('dsn=5.1.1, status=undeliverable-but-not-cached (x)')), [1, 0, 0, 0, 0, 0, 0]);
      assert.deepEqual(totals(summariseText(line('NOQUEUE: reject_warning: RCPT from a[192.0.2.1]: 553 5.7.1 x; from=<> to=<b@example.org>'))), [0, 0, 0, 0, 0, 0, 0]);
    });

    it('keeps a message that would have bounced, as soft_bounce does', () => assert.equal(attempt('dsn=5.1.1, status=SOFTBOUNCE (host said: 550 5.1.1 no)').deferred, 1));

    it('reads a code though a hyphen or no enhanced code follows', () => {
      assert.deepEqual(counts(attempt('dsn=5.7.1, status=bounced (host a[192.0.2.1] said: 550-5.7.1 a 550 5.7.1 b (in reply to end of DATA command))').codes), { '550 5.7.1': 1 });
      assert.deepEqual(counts(attempt('dsn=5.0.0, status=bounced (host a[192.0.2.1] said: 550 go away (in reply to DATA command))').codes), { 550: 1 });
      assert.deepEqual(counts(attempt('dsn=4.4.1, status=deferred (connect to a[192.0.2.1]:25: Connection refused)').codes), {});
    });

    it('takes long queue ids and no words for ids', () => {
      const ids = ['3mPVKl0Mhjz7sXv', '48rT2v1hQrz1J0N', '0F5383D', 'ED373F8043E'];
      assert.equal(summariseText(ids.map((id) => line(`${id}: removed`)).join('')).messages, ids.length);
      assert.equal(summariseText(['warning', 'fatal', 'statistics', 'DEAD', 'NOQUEUE', 'BCDFGHJK'].map((word) => line(`${word}: something`)).join('')).messages, 0);
    });
  });

  it('explains replies that differ in addresses and ids as one', () => {
    const text = (n: number): string => `Nov 23 12:00:00 mail postfix/smtp[1]: 4F1A2B3C${n}: to=<a${n}@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=1, dsn=5.1.1, status=bounced (host mx said: 550 5.1.1 <a${n}@example.net> unknown, id ${n}x${n}, see www${n}.example.net/help (in reply to RCPT TO command))\n`;
    const counter = new LogCounter();
    counter.push(octets(text(1) + text(2) + text(3) + text(4).replace('550 5.1.1 <', '550 5.2.1 <')));
    assert.deepEqual(counter.take().wordings.map(({ count, command, line }) => [count, command, line]).sort(), [[1, 'RCPT', 3], [3, 'RCPT', 0]]);
  });

  it('tells where the first example of a reason stands', () => {
    const { reasons } = summariseText(postfix.log);
    const lines = postfix.log.split('\n');
    for (const { example, line } of reasons) assert.ok(lines[line]?.includes(example), `${line}: ${example}`);
    assert.deepEqual(reasons.map(({ count }) => count), reasons.map(({ count }) => count).sort((a, b) => b - a));
  });
});
