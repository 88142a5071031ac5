import assert from 'node:assert/strict';
import { complete } from '../../../../src/core/features/completion.ts';
import { parse, unmark } from '../../marked.ts';

/** Places where nothing stands yet, or only a letter, and what must be among what is offered there. */
const places: readonly (readonly [path: string, marked: string, ...wanted: readonly string[]])[] = [
  ['etc/postfix/access', 'a.example REJECT\nb.example ‸\n', '550', 'REJECT', 'DEFER_IF_PERMIT'],
  ['etc/postfix/access', 'a.example REJECT\nb.example OK\nc.example R‸\n', 'REJECT'],
  ['etc/postfix/header_checks', '/^X: y/ REJECT\n/^X: z/ ‸\n', 'REJECT', 'DISCARD'],
  ['etc/postfix/transport', 'a.example error:5.1.2 Gone\nb.example ‸\n', 'error:', 'retry:'],
  ['etc/postfix/transport', 'a.example error:5.1.2 Gone\nb.example error:‸\n', '5.1.1'],
  ['etc/postfix/master.cf', 'smtp inet n - y - - smtpd\n  -o reject_code=‸\n', '554'],
  ['etc/postfix/master.cf', 'smtp inet n - y - - smtpd\n  -o soft_b‸\n', 'soft_bounce='],
  ['etc/mail/access', 'From:a.example\tERROR:5.7.1:550 No\nFrom:b.example\t‸\n', 'REJECT', '550'],
  ['etc/mail/access', 'From:a.example\tERROR:5.7.1:550 No\nFrom:b.example\tERROR:4.2‸\n', '4.2.2'],
  ['etc/mail/sendmail.cf', 'V10\nR$*\t$#error $@ ‸ $: "550 No"\n', 'nouser'],
  ['etc/aliases', 'a: :fail: 550 Gone\nb: :fail: ‸\n', '550'],
  ['etc/aliases', 'a: :fail: 550 Gone\nb: :f‸\n', ':fail:'],
  ['etc/exim4/exim4.conf', 'begin acl\nacl_check:\n  deny\n    message = ‸\n    hosts = +bad\n', '550'],
  ['etc/exim4/exim4.conf', 'begin acl\nacl_check:\n  deny\n    me‸\n', 'message = '],
  ['etc/exim4/exim4.conf', 'smtp_receive_timeout = ‸\n\nbegin acl\n', '5m'],
  ['srv/haraka/config/greylist.ini', '[main]\ntext=‸\n'],
  ['srv/haraka/config/connection.ini', '[max]\nline_length=512\nb‸\n', 'bytes='],
  ['etc/rspamd/local.d/greylist.conf', 'mess‸\n', 'message = '],
  ['etc/rspamd/local.d/force_actions.conf', 'rules { X { action = ‸; } }\n', 'reject', 'soft reject'],
  ['etc/amavis/conf.d/50-user', '$final_spam_destiny = ‸;\n$sa_kill_level_deflt = 6;\n', 'D_REJECT'],
  ['etc/mail/greylist.conf', 'racl blacklist addr 192.0.2.0/24 code "‸"\nracl whitelist addr 10.0.0.0/8\n', '551'],
  ['etc/opendmarc.conf', 'RejectFailures ‸\n', 'true', 'false'],
  ['etc/nginx/nginx.conf', 'mail {\n  server {\n    listen 25;\n    protocol smtp;\n    smtp_capabilities SIZE ‸;\n  }\n}\n', 'PIPELINING'],
  ['etc/haproxy/haproxy.cfg', 'listen smtp\n  mode tcp\n  option tcp-check\n  tcp-check expect rstring ^‸\n  tcp-check send EHLO\\ probe.example.org\\r\\n\n', '220'],
  ['etc/monit/conf.d/mail', 'check host a with address b\n  if failed port 25 protocol ‸ then alert\n', 'smtp'],
  ['srv/docker-compose.yml', 'services:\n  a:\n    image: boky/postfix\n    environment:\n      POSTFIX_reject_code: ‸\n', '554'],
  ['srv/docker-compose.yml', 'services:\n  a:\n    image: boky/postfix\n    environment:\n      - POSTFIX_soft_bounce=‸\n', 'no', 'yes'],
  ['srv/docker-compose.yml', 'services:\n  a:\n    image: boky/postfix\n    environment:\n      - POSTFIX_soft_bounce=no\n      - POSTFIX_defer_c‸\n', 'POSTFIX_defer_code='],
  ['srv/.env', 'MP_CHAOS_TRIGGERS=Sender:‸\n', '451'],
  ['var/qmail/control/timeoutsmtpd', '‸\n', '1200'],
  ['etc/postfwd.cf', 'id=A; client_address=192.0.2.1; action=‸\n', 'REJECT', '550'],
  ['policy.py', 'import smtplib\nx = "550 5.1‸"\n', '5.1.1'],
];

describe('a place in a configuration where nothing stands yet', () => {
  for (const [path, marked, ...wanted] of places) {
    it(`${path}: ${marked.split('\n').find((line) => line.includes('‸')) ?? ''}`, () => {
      const { text, cursor } = unmark(marked);
      const at = cursor ?? 0;
      const document = parse(text, { path, typingAt: at, readsSourceCode: true });
      const offered = complete(document, at).map((one) => one.text);
      if (wanted.length === 0) assert.deepEqual(offered, []);
      for (const one of wanted) assert.ok(offered.includes(one), `${one} is not among ${offered.length}: ${offered.slice(0, 8).join(', ')}`);
    });
  }
});

describe('a file whose line is being typed', () => {
  it('is what its other lines say', () => {
    const { text, cursor } = unmark('a.example REJECT\nb.example R‸\nc.example OK\n');
    assert.equal(parse(text, { path: 'etc/postfix/access', typingAt: cursor ?? 0 }).format?.id, 'postfix-access');
    assert.deepEqual(complete(parse('zork 5\n', { path: 'etc/zork.conf', typingAt: 6 }), 6).map((one) => one.text).filter((one) => one.includes('reject')), []);
  });
});
