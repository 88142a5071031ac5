import assert from 'node:assert/strict';
import { lines } from '../../marked.ts';
import { expectCodes, settingsOf } from './read-settings.ts';

describe('env-file', () => {
  it('reads variables, quoted, exported, of a Dockerfile in both forms', () => {
    const document = expectCodes('env-file', '.env', lines('export POSTFIX_reject_code="«554»"', "POSTFIX_defer_code='«450»' # 550", 'POSTFIX_soft_bounce=no', '# POSTFIX_reject_code=250', 'POSTFIX_reject_code=', 'PORT=550'));
    assert.deepEqual(settingsOf(document), ['reject_code=554', 'defer_code=450', 'soft_bounce=no', 'reject_code=']);
    expectCodes('env-file', 'Dockerfile', lines('FROM boky/postfix', 'ENV A=b \\', '    POSTFIX_reject_code=«554» \\', '    POSTFIX_defer_code=«450»', 'ENV POSTFIX_reject_code «550»', 'RUN echo POSTFIX_reject_code=250', 'EXPOSE 587').replaceAll('\n', '\r\n'));
    expectCodes('env-file', 'mailpit.env', 'MP_CHAOS_TRIGGERS=Sender:«451»:50,Authentication:«535»:1,recipients:«550»:2,auth:«454»:3\nMP_ENABLE_CHAOS=true');
  });

  it('reads what docker-mailserver hands to Postgrey', () => {
    const document = expectCodes('env-file', 'mailserver.env', 'ENABLE_POSTGREY=1\nPOSTGREY_DELAY=450\nPOSTGREY_MAX_AGE=35\nPOSTGREY_TEXT=«450 4.2.0 Later»\n');
    assert.deepEqual(settingsOf(document), ['--delay=450', 'POSTGREY_TEXT=450 4.2.0 Later']);
  });

  it('is not what carries no setting of SMTP', () => {
    expectCodes(null, '.env', lines('SMTP_PORT=587', 'STATUS=550', 'POSTFIX_x=550', 'SMTP_CODE=550'));
    expectCodes(null, 'Dockerfile', 'FROM a\nRUN chmod 0550 /b\nEXPOSE 25 587\n');
  });
});
