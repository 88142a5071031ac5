import assert from 'node:assert/strict';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { expectProblems, parse } from '../../marked.ts';

const path = 'etc/postfix/master.cf';
const service = 'smtp inet n - y - - smtpd';

describe('postfix-master', () => {
  it('reads options in both notations, and leaves comments out', () => {
    const text = `${service}\r\n  -o reject_code=554\r\n# -o defer_code=450\r\n  -o {\r\n   smtpd_recipient_restrictions = permit_mynetworks, reject }\r\n  -o smtpd_timeout=30s -v -o syslog_name=x`;
    const { settings } = parse(text, { path });
    assert.deepEqual(settings.map(({ entry, value, chosen }) => `${entry.name}=${value} (${chosen.length})`), ['reject_code=554 (0)', 'smtpd_recipient_restrictions=permit_mynetworks, reject (2)', 'smtpd_timeout=30s (0)']);
    for (const { nameSpan, valueSpan, entry } of settings) {
      assert.equal(text.slice(nameSpan.start, nameSpan.end), entry.name);
      assert.match(text.slice(valueSpan?.start ?? 0, valueSpan?.end ?? 0), /^\S[^\r\n]*\S$/);
    }
  });

  it('finds what main.cf would be told', () => {
    expectProblems(successForRefusal, `${service}\n  -o reject_code=«250»\n  -o { defer_code = «250» }\n#  -o reject_code=250\n`, { path });
  });

  it('is known by its columns', () => {
    assert.equal(parse('[main]\nname = x\n', { path }).format, null);
    assert.equal(parse(`${service}\npickup unix n - y 60 1 pickup\n`, { path: 'x/services' }).format?.id, 'postfix-master');
  });
});
