import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/features/lint.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { expectProblems, lines, parse } from '../../marked.ts';
import { expectCodes, settingsOf } from './read-settings.ts';

describe('compose', () => {
  it('reads variables as a list, as a mapping and as Kubernetes has them', () => {
    const document = expectCodes('compose', 'docker-compose.yml', lines(
      'services:', '  mail:', '    image: boky/postfix', '    environment:', '      - POSTFIX_reject_code=«554»', "      - 'POSTFIX_defer_code=«450»'", '      - POSTFIX_soft_bounce=yes # for now', '  other:', '    environment:', '      POSTFIX_reject_code: "«550»"', '      POSTCONF_defer_code: «451»', '      PORT: 550', '      POSTFIX_myhostname: 550.example.com',
    ));
    assert.deepEqual(settingsOf(document), ['reject_code=554', 'defer_code=450', 'soft_bounce=yes', 'reject_code=550', 'defer_code=451']);
    expectCodes('compose', 'k8s/mail.yaml', lines('kind: Deployment', 'spec:', '  containers:', '  - env:', '    - name: POSTFIX_reject_code', '      value: "«554»"', '    - name: PORT', '      value: "550"', '    - name: POSTFIX_defer_code', '      valueFrom: {}').replaceAll('\n', '\r\n'));
  });

  it('reads the values of the Helm chart', () => {
    const document = expectCodes('compose', 'values.yaml', lines('replicaCount: 1', 'config:', '  general:', '    reject_code: 550', '  postfix:', '    reject_code: «554»', '    smtpd_helo_required: "yes"', 'other:', '  postfix:', '    reject_code: 550'));
    assert.deepEqual(settingsOf(document), ['reject_code=554', 'smtpd_helo_required=yes']);
  });

  it('reads the parameters that a role of Ansible is given', () => {
    expectCodes('compose', 'roles/mx/defaults/main.yml', 'postfix_parameters:\n  mydestination:\n    - $myhostname\n  unknown_local_recipient_reject_code: «550»\n  smtpd_helo_required: "yes"\nreject_code: 554\n');
    expectCodes('compose', 'playbook.yml', "- hosts: mx\n  vars:\n    my_postfix_main:\n      - name: REPLIES\n        smtpd_banner: «$myhostname ESMTP»\n        unverified_recipient_reject_code: '«557»'\n      - name: MORE\n        defer_code: {{ code }}\n");
    for (const text of ['postfix_packages:\n  - postfix\npostfix_port: 550\n', 'nginx:\n  reject_code: 550\n  smtpd_banner: x\n', 'postfix:\n  image: x\n  reject: 550\n']) assert.equal(parse(text, { path: 'roles/mx/vars/main.yml' }).format, null, text);
  });

  it('reads a main.cf within a ConfigMap where it stands', () => {
    const map = (eol: string): string => ['apiVersion: v1', 'kind: ConfigMap', 'data:', '  port: "550"', '  main.cf: |', '    reject_code = «554»', '', '    # defer_code = 250', '    defer_code =', '       «450»', '    soft_bounce = no', '  other.cf: |', '    reject_code = 250', '  postfix-main.cf: |-', '      reject_code=«550»'].join(eol);
    for (const eol of ['\n', '\r\n']) {
      const document = expectCodes('compose', 'config.yaml', map(eol));
      assert.deepEqual(settingsOf(document), ['reject_code=554', 'defer_code=450', 'soft_bounce=no', 'reject_code=550']);
    }
  });

  it('reads tables that stand beside a main.cf', () => {
    const map = ['kind: ConfigMap', 'data:', '  main.cf: |', '    defer_code = «450»', '  access: |', '    a.example «550 5.7.1 no»', '    b.example REJECT', '  notes: |', '    550 5.7.1 no', '  header_checks: |', '    /^X: y/ REJECT «5.7.1 no»', '  access.extra: |', '    c.example 550 no'].join('\r\n');
    assert.deepEqual(settingsOf(expectCodes('compose', 'configmap.yaml', map)).length, 4);
    expectCodes(null, 'configmap.yaml', lines('kind: ConfigMap', 'data:', '  access: |', '    a.example 550 5.7.1 no'));
  });

  it('finds there what it finds in the file itself', () => {
    const found = (text: string): string[] => lint(parse(text, { path: 'compose.yaml' })).map(({ rule, span }) => `${rule.id} ${text.slice(span.start, span.end)}`);
    assert.deepEqual(found('services:\n  a:\n    environment:\n      POSTFIX_soft_bounce: "yes"\n      POSTFIX_reject_code: "250"\n'), ['test-setting-left-on yes', 'success-for-refusal 250']);
    assert.deepEqual(found('data:\n  main.cf: |\n    soft_bounce = yes\n'), ['test-setting-left-on yes']);
    assert.deepEqual(found('services:\n  a:\n    environment:\n      - MP_CHAOS_TRIGGERS=Sender:651:50,Recipient:451:5\n'), ['code-not-taken 651']);
  });

  it('finds what Mailpit does not start with', () => {
    expectProblems(codeNotTaken, lines('services:', '  mail:', '    image: axllent/mailpit', '    environment:', '      MP_CHAOS_TRIGGERS: Sender:«4510»:2,Recipient:550:1,Authentication:«45O»:1'), { path: 'compose.yaml' });
  });

  it('is not what carries no setting of SMTP', () => {
    expectCodes(null, 'docker-compose.yml', lines('services:', '  mail:', '    image: boky/postfix', '    ports: ["587:587", "25:550"]', '    environment:', '      SMTP_PORT: 587', '      POSTFIX_unheard_of: 550', '    mode: 0550', '    deploy: { replicas: 250 }'));
    expectCodes(null, 'values.yaml', lines('service:', '  port: 550', 'config:', '  mail:', '    reject_code: 550'));
    expectCodes(null, 'other.yaml', lines('environment:', '  POSTFIX_reject_code: "554"'));
  });
});
