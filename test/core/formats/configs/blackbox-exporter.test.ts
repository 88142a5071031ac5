import assert from 'node:assert/strict';
import { expectationNeverMet } from '../../../../src/core/rules/configuration/expectation-never-met.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectCodes } from './read-settings.ts';

describe('blackbox-exporter', () => {
  const head = ['modules:', '  mx:', '    prober: tcp', '    tcp:', '      query_response:'];

  it('reads what a probe awaits, with any quotes', () => {
    const document = expectCodes('blackbox-exporter', 'blackbox.yml', lines(...head, '      - expect: "^«220»"', "      - send: 'EHLO me'", '      - expect: ^«250»-STARTTLS # 550', '      - send: "STARTTLS\\r"', '        expect: "^«250»"', '      - starttls: true', '    timeout: 5s'));
    assert.equal(document.settings.length, 6);
    expectCodes('blackbox-exporter', 'prometheus/blackbox.yaml', lines(...head, '      - expect: "^«220» .*SMTP"').replaceAll('\n', '\r\n'));
  });

  it('reads its file within a ConfigMap', () => {
    const data = [...head, '      - expect: "^«220»"', '      - send: "EHLO me"', '      - expect: "^«250»"'].map((line) => `      ${line}`);
    const map = lines('apiVersion: v1', 'kind: ConfigMap', 'data:', '  note: |', '    expect: "^550"', '  blackbox.yml: |-', ...data, '  mode: "550"');
    expectCodes('blackbox-exporter', 'k8s/blackbox-configmap.yaml', map);
    expectCodes('blackbox-exporter', 'monitoring/probes.yaml', map.replaceAll('\n', '\r\n'));
  });

  it('takes what a step awaits for earlier than what it sends', () => {
    expectProblems(expectationNeverMet, lines(...head, '      - send: "EHLO me"', '        expect: "^«250»"', '      - expect: "^250"'), { path: 'blackbox.yml' });
  });

  it('leaves probes of other protocols', () => {
    expectCodes('blackbox-exporter', 'blackbox.yml', lines(...head, '      - expect: "^220"', '      - send: "USER x"', '  imap:', '    prober: tcp', '    tcp:', '      query_response:', '      - expect: OK', '      - send: ". STARTTLS"', '  web:', '    prober: http', '    http:', '      valid_status_codes: [250, 550]', '      # expect: "^220 ESMTP"'));
  });
});
