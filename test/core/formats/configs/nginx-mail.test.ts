import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/features/lint.ts';
import { hover } from '../../../../src/core/features/hover.ts';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { expectProblems, lines, parse } from '../../marked.ts';
import { expectCodes, settingsOf } from './read-settings.ts';

describe('nginx-mail', () => {
  const path = 'etc/nginx/nginx.conf';

  it('reads the mail block, and nothing of the others', () => {
    const document = expectCodes('nginx-mail', path, lines(
      'http { server { listen 25; return 550; error_page 500 502 /x; timeout 1s; location / { return 421 "451 4.7.1 x"; } } }',
      'stream { server { listen 465; proxy_timeout 1s; } }',
      'mail { # smtp_auth none;', '  server { listen 143; protocol imap; timeout 60s; }', '  server {', '    listen [::]:587; protocol smtp;', "    smtp_auth plain 'login';", '    proxy_timeout', '      1h;', '  }', '}',
    ));
    assert.deepEqual(settingsOf(document), ['protocol=smtp', "smtp_auth=plain 'login", 'proxy_timeout=1h']);
  });

  it('reads the codes of a log-in script in nginx itself', () => {
    expectCodes('nginx-mail', path, 'http { server { location /auth { add_header Auth-Status "No"; add_header Auth-Error-Code "«535 5.7.8»"; add_header X-Code "550 5.1.1"; } } }');
    expectCodes('nginx-mail', path, 'location /a { add_header Auth-Error-Code «451»; }\r\n');
  });

  it('is not what has no mail in it', () => {
    expectCodes(null, path, 'http { server { listen 80; return 550; } }\n');
    expectCodes(null, path, '');
  });

  it('explains each keyword of the capabilities', () => {
    const text = 'mail { smtp_capabilities "SIZE 10240000" PIPELINING 8BITMIME; server { listen 25; } }';
    const document = parse(text, { path });
    for (const keyword of ['SIZE', 'PIPELINING', '8BITMIME']) assert.equal(hover(document, text.indexOf(keyword) + 1)?.explanation.label, keyword);
    assert.equal(hover(document, text.indexOf('smtp_cap') + 1)?.explanation.label, 'smtp_capabilities');
  });

  it('finds codes of two classes, of success, and short time-outs', () => {
    const found = (code: string): string[] => lint(parse(`a { add_header Auth-Error-Code "${code}"; }`, { path: 'nginx/mail.conf' })).map(({ rule }) => rule.id);
    assert.deepEqual(found('535 4.7.8'), ['enhanced-class-mismatch']);
    assert.deepEqual(found('250 2.0.0'), ['success-for-refusal']);
    assert.deepEqual(found('535 5.7.8'), []);
    expectProblems(belowStandard, 'mail { timeout «30s»; server { listen 25; timeout 300s; proxy_timeout «5m»; } server { listen 110; timeout 10s; } }', { path });
  });
});
