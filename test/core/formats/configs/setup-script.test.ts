import assert from 'node:assert/strict';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { lint } from '../../../../src/core/features/lint.ts';
import { expectProblems, parse } from '../../marked.ts';
import { expectCodes } from './read-settings.ts';
import { toldSettings } from './told-settings.ts';

const path = 'docker/setup.sh';

describe('setup-script', () => {
  it('reads what a command sets, with any quotes and over lines', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['postconf -e reject_code=554 defer_code=\'450\'\\', '\t"smtpd_helo_required = yes" \\', "  'smtpd_timeout=300s' # not: plaintext_reject_code=450", 'sudo /usr/sbin/postconf -c /etc/postfix smtpd_hard_error_limit=20;postconf "biff = no"', ''].join(end);
      assert.deepEqual(toldSettings(path, text), ['reject_code = 554 [554]', 'defer_code = 450 [450]', 'smtpd_helo_required = yes', 'smtpd_timeout = 300s', 'smtpd_hard_error_limit = 20']);
    }
  });

  it('knows who may call it, in a script and in a Dockerfile', () => {
    expectCodes('setup-script', 'Dockerfile', "FROM debian\nRUN set -x && postconf -e 'reject_code = «554»' \\\n && postconf -e defer_code=«450»\n");
    expectCodes('setup-script', 'bin/entrypoint', 'if [ -n "$X" ]; then postconf -e reject_code=«554»; fi\nfor i in a; do postmulti -i $i -x postconf -e "defer_code = «450»" >/dev/null 2>&1 || true; done\n');
    expectCodes('setup-script', 'setup.sh', "postconf -P 'submission/inet/reject_code=«554»' \"smtps/inet/defer_code = «450»\"\n");
    expectCodes('setup-script', 'setup.sh', 'tools/editconf.py /etc/postfix/main.cf \\\n\treject_code=«554»\\\n\tsmtpd_banner="«\\$myhostname ESMTP»"\ntools/editconf.py /etc/postfix/master.cf reject_code=554\n');
  });

  it('leaves what is printed, asked for, out of use or not written as one word', () => {
    expectCodes('setup-script', path, ['postconf -e biff=no', '#postconf -e reject_code=554', 'echo "postconf -e reject_code=554"', 'echo postconf -e reject_code=554', 'postconf -h reject_code', 'postconf -o reject_code=554 -h mail_name', 'postconf -n | grep reject_code=554', 'postconf -e reject_code = 554', 'postconf -e "$SETTING"', 'postconf -e reject_code=', "x='postconf -e reject_code=554'", ''].join('\n'));
    for (const text of ['#!/bin/sh\npostconf -n\nreject_code=554\n', 'FROM debian\nRUN apt-get install postfix # reject_code = 554\n', 'echo 550 5.1.1 no\n']) assert.equal(parse(text, { path }).format, null, text);
    assert.equal(parse('postconf -e reject_code=554\n', { path: 'README.md' }).format, null);
  });

  it('takes no variable for a value', () => {
    const text = 'postconf -e "smtpd_banner = $BANNER" "reject_code=${CODE:-250}" "smtpd_timeout = $TIMEOUT" maximal_queue_lifetime=${DAYS}d "smtpd_recipient_restrictions = permit_mynetworks, \\\n  reject_unauth_destination"\n';
    assert.deepEqual(lint(parse(text, { path })), []);
  });

  it('finds there what it finds in main.cf', () => {
    expectProblems(successForRefusal, 'postconf -e "reject_code = «250»"\n', { path });
    expectProblems(belowStandard, 'postconf -e maximal_queue_lifetime=«1d» -e smtpd_timeout=«60s»\n', { path });
  });

  it('reads the files that a script writes, where they stand', () => {
    for (const end of ['\n', '\r\n']) {
      expectCodes('setup-script', 'install.sh', ['cat > "$ROOT/etc/postfix/main.cf" <<EOF', 'myhostname = $HOST', 'reject_code = «554»', 'EOF', 'reject_code = 550', 'sudo tee -a /etc/postfix/access >/dev/null << \'END\'', 'a@example.org «550 5.7.1 No»', 'END', ''].join(end));
    }
    expectCodes('setup-script', 'install.sh', 'cat <<-EOF >> /etc/postfix/main.cf\n\tmyhostname = mx\n\treject_code = «554»\n\t\tEOF\nb() {\n  cat <<EOF >/etc/postfix/main.cf\ndefer_code = «450»\nEOF\n}\n');
    expectCodes('setup-script', 'install.sh', 'cat > start.sh <<OUTER\ncat > /etc/postfix/main.cf <<INNER\nreject_code = «554»\nINNER\nOUTER\n');
    expectProblems(successForRefusal, 'cat > /etc/postfix/main.cf <<EOF\nreject_code = «250»\nEOF\n', { path });
  });

  it('takes a call in a text for one only where the text is run', () => {
    expectCodes('setup-script', 'install.sh', ['cat > start.sh <<A', 'postconf -e reject_code=«554»', 'A', 'cat > /usr/local/bin/mx <<A', '#!/bin/sh', 'postconf -e defer_code=«450»', 'A', 'ssh mx <<A', 'postconf -e plaintext_reject_code=«450»', 'A', ''].join('\n'));
    expectCodes('setup-script', 'install.sh', ['cat > notes.md <<A', 'Now postconf -e reject_code=554', 'A', 'cat <<A', 'Or run postconf -e reject_code=554', 'A', ''].join('\n'));
  });

  it('leaves other files that a script writes', () => {
    for (const text of ['cat > /etc/motd <<EOF\n550 5.1.1 No\nreject_code = 554\nEOF\n', '# cat > main.cf <<EOF\nreject_code = 554\nEOF\n', 'cat > main.cf <<EOF\nreject_code = 554\n', 'cat > main.cf <<< EOF\nreject_code = 554\nEOF\n', 'mysql -u root <<EOF\nreject_code = 554\nEOF\n', 'cat > haproxy.cfg <<EOF\nEOF\n']) {
      assert.equal(parse(text, { path }).format, null, text);
    }
  });

  it('takes time in proportion to a text', () => {
    for (const part of ['postconf ', 'postconf -e "', "postconf -e 'a=b", 'postconf -e a=b \\\n', 'postconf\\\n', 'cat > main.cf <<A\n', 'cat > main.cf <<A\nreject_code = 450\nA\n', 'A\n']) {
      const started = performance.now();
      parse(`postconf -e biff=no\n${part.repeat(60_000)}`, { path });
      assert.ok(performance.now() - started < 2_000, part);
    }
  });
});
