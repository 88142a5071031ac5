/** Writes a Postfix log in the grammar of real ones, as Debian's syslog prefixes it: every name is invented, every address is a documentation address. */

const months = ['Jan', 'Feb', 'Mar'];
const hosts = [
  ['mx1.mail.example.net', '192.0.2.10'],
  ['mx2.mail.example.net', '192.0.2.11'],
  ['aspmx.example.com', '198.51.100.26'],
  ['mx.provider.example.org', '203.0.113.25'],
  ['mail.small-shop.example.com', '198.51.100.80'],
];
const failures = [
  ['deferred', '4.7.1', 'host %h said: 450 4.7.1 <%r>: Recipient address rejected: Greylisted for 5 minutes (in reply to RCPT TO command)'],
  ['deferred', '4.4.1', 'connect to %h:25: Connection timed out'],
  ['deferred', '4.2.2', 'host %h said: 452 4.2.2 The recipient <%r> is over quota, id %i (in reply to RCPT TO command)'],
  ['deferred', '4.4.2', 'lost connection with %h while sending DATA command'],
  ['deferred', '4.7.0', 'host %h refused to talk to me: 421 4.7.0 Too many connections from 192.0.2.1, try again in 300 seconds'],
  ['bounced', '5.1.1', 'host %h said: 550 5.1.1 <%r>: Recipient address rejected: User unknown in local recipient table (in reply to RCPT TO command)'],
  ['bounced', '5.7.1', 'host %h said: 554 5.7.1 Message %i refused: it looks like spam, see https://example.net/help?id=%i (in reply to end of DATA command)'],
  ['bounced', '5.4.4', 'Host or domain name not found. Name service error for name=%d type=AAAA: Host not found'],
];
const refusals = [
  'NOQUEUE: reject: RCPT from unknown[203.0.113.%n]: 554 5.7.1 <x%n@elsewhere.example.com>: Relay access denied; from=<spam%n@example.net> to=<x%n@elsewhere.example.com> proto=ESMTP helo=<host%n.example.net>',
  'NOQUEUE: reject: RCPT from host%n.example.net[203.0.113.%n]: 550 5.1.1 <nosuch%n@example.org>: Recipient address rejected: User unknown in local recipient table; from=<a%n@example.net> to=<nosuch%n@example.org> proto=ESMTP helo=<host%n.example.net>',
  'NOQUEUE: reject: RCPT from unknown[203.0.113.%n]: 450 4.7.25 Client host rejected: cannot find your hostname, [203.0.113.%n]; from=<b%n@example.net> to=<alice@example.org> proto=SMTP helo=<host%n>',
];

/** @param {number} size octets, at least @returns {Buffer} */
export function makeMailLog(size) {
  let seed = 42;
  const random = (below) => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % below;
  const pick = (list) => list[(random(1 << 20) >> 4) % list.length];
  const parts = [];
  let length = 0;
  let seconds = 0;
  let batch = '';
  const line = (daemon, text) => {
    const day = Math.floor(seconds / 86_400);
    const clock = [3600, 60, 1].map((unit, i) => String(Math.floor((seconds % 86_400) / unit) % (i === 0 ? 24 : 60)).padStart(2, '0')).join(':');
    batch += `${months[Math.floor(day / 28) % 3]} ${String((day % 28) + 1).padStart(2)} ${clock} mail postfix/${daemon}[${1000 + (random(1 << 16) >> 4)}]: ${text}\n`;
  };
  const queueId = () => (0x100000000 + random(0x7fffffff) * 7).toString(16).toUpperCase();
  for (let n = 0; length < size; n++) {
    if (n % 3 === 0) seconds++;
    const client = `client${random(5000)}.example.org[192.0.2.${random(256)}]`;
    line('smtpd', `connect from ${client}`);
    if (random(256) < 50) {
      line('smtpd', pick(refusals).replaceAll('%n', String(random(250))));
      line('smtpd', `disconnect from ${client} ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4`);
    } else {
      const id = queueId();
      const count = 1 + (random(1 << 16) >> 14 === 0 ? 2 : 0);
      line('smtpd', `${id}: client=${client}`);
      line('cleanup', `${id}: message-id=<${n}.${random(1 << 30)}@client.example.org>`);
      line('qmgr', `${id}: from=<sender${random(900)}@example.org>, size=${500 + random(90_000)}, nrcpt=${count} (queue active)`);
      line('smtpd', `disconnect from ${client} ehlo=2 starttls=1 mail=1 rcpt=${count} data=1 quit=1 commands=7`);
      for (let r = 0; r < count; r++) deliver(id);
      if (random(1 << 16) >> 8 === 0) line('qmgr', `${id}: from=<sender@example.org>, status=expired, returned to sender`);
      line('qmgr', `${id}: removed`);
    }
    if (batch.length > 1 << 20) {
      parts.push(Buffer.from(batch));
      length += batch.length;
      batch = '';
    }
  }
  return Buffer.concat(parts);

  function deliver(id) {
    const domain = random(1 << 16) >> 14 === 0 ? `domain${random(3000)}.example.net` : pick(['example.net', 'mail.example.com', 'provider.example.org']);
    const recipient = `user${random(4000)}@${domain}`;
    const [name, address] = pick(hosts);
    const front = `${id}: to=<${recipient}>, relay=${name}[${address}]:25, delay=${random(90)}.${random(10)}, delays=0.0${random(9)}/0.02/0.85/0.14`;
    if (random(1 << 16) >> 13 > 0) {
      line('smtp', `${front}, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as ${queueId()})`);
      return;
    }
    const [status, dsn, text] = pick(failures);
    const said = text.replace('%h', `${name}[${address}]`).replaceAll('%r', recipient).replaceAll('%i', queueId()).replace('%d', domain);
    line('smtp', `${front}, dsn=${dsn}, status=${status} (${said})`);
  }
}
