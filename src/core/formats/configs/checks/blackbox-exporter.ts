import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { awaitedReplies } from './awaited-replies.ts';
import { CheckDialogue, isHello, isMailGreeting, unescapeData } from './check-dialogue.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { blankedBut } from '../reading/at-margin.ts';
import { settingFor } from '../reading/setting-for.ts';
import { readYaml, type YamlLine } from '../containers/yaml-lines.ts';

export const blackboxExporter = defineConfigFormat({
  id: 'blackbox-exporter',
  title: 'Prometheus Blackbox exporter',
  checked: 'blackbox_exporter 0.23.0',
  explains: 'what probes of mail servers send and await',
  checks: 'codes that a probe waits for',
  files: [],
  candidates: ['blackbox*.yml', 'blackbox*.yaml', '*blackbox*/*.yml', '*blackbox*/*.yaml', 'prometheus/*.yml', 'prometheus/*.yaml', 'monitoring/*.yml', 'monitoring/*.yaml', 'configmap*.yml', 'configmap*.yaml'],
  likeness,
  samples: [
    ['etc/prometheus/blackbox.yml', 'modules:', '  smtp_starttls:', '    prober: tcp', '    timeout: 10s', '    tcp:', '      query_response:', '        - expect: "^«220» ([^ ]+) ESMTP"', '        - send: "EHLO probe.example.com"', '        - expect: "^«250»-STARTTLS"', '        - send: "STARTTLS"', '        - expect: "^«220»"', '        - starttls: true'],
    ['etc/prometheus/blackbox.yml', 'modules:', '  http_2xx:', '    prober: http', '    http:', '      valid_status_codes: [200, 250, 503]', '  mx_banner:', '    prober: tcp', '    tcp:', '      query_response:', '        - expect: ^«220» .*ESMTP', '          send: QUIT'],
  ],
  read,
});

function likeness(text: string): Likeness {
  if (!/^\s{0,40}prober:\s/m.test(text)) return 'against';
  return /^\s{0,40}query_response:/m.test(text) ? 'plain' : 'fits';
}

function read(text: string): Setting[] {
  const lines = readYaml(text);
  // The exporter's file as a text in a ConfigMap, read where it stands.
  const within = blankedBut(text, lines.flatMap(({ block }) => block ?? []));
  return [lines, within.includes('query_response:') ? readYaml(within) : []].flatMap((all) => readModules(text, all)).sort((a, b) => a.span.start - b.span.start);
}

function readModules(text: string, lines: readonly YamlLine[]): Setting[] {
  const found: Setting[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line?.key !== 'query_response') continue;
    let end = at + 1;
    while ((lines[end]?.indent ?? -1) > line.indent) end++;
    for (const setting of readSteps(text, lines.slice(at + 1, end))) found.push(setting);
    at = end - 1;
  }
  return found;
}

function readSteps(file: string, lines: readonly YamlLine[]): Setting[] {
  const isMail = lines.some(({ key, value }) => (key === 'send' && isHello(value)) || (key === 'expect' && isMailGreeting(value)));
  if (!isMail) return [];
  const dialogue = new CheckDialogue();
  return stepsOf(lines).flatMap((step) => {
    // Whatever their order in the file, a step awaits first and sends then.
    const answers = step.some(({ key }) => key === 'expect') ? dialogue.awaits() : [];
    const data = step.find(({ key }) => key === 'send')?.value;
    if (data !== undefined) dialogue.sends(unescapeData(data));
    return step.flatMap(({ key, keySpan, valueSpan }) => {
      const entry = findSetting('blackbox-exporter', key ?? '');
      if (entry === null || keySpan === null) return [];
      return [settingFor(file, entry, { nameSpan: keySpan, valueSpan }, { replies: key === 'expect' ? awaitedReplies(file, valueSpan, answers) : [] })];
    });
  });
}

function stepsOf(lines: readonly YamlLine[]): YamlLine[][] {
  const steps: YamlLine[][] = [];
  for (const line of lines) {
    if (line.isItem) steps.push([line]);
    else steps.at(-1)?.push(line);
  }
  return steps;
}
