import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readFilesWithin } from './config-map-files.ts';
import { namesVariable, readVariable } from './mail-variables.ts';
import { settingFor } from '../reading/setting-for.ts';
import { readYaml, type YamlLine } from './yaml-lines.ts';

export const compose = defineConfigFormat({
  id: 'compose',
  title: 'Docker Compose, Kubernetes, Helm, Ansible',
  checked: 'bokysan/docker-postfix 6, docker-mailserver, Mailpit 1.27',
  explains: 'variables that set Postfix, Postgrey or Mailpit, parameters beneath a key named for Postfix, Postfix\'s files in a ConfigMap',
  checks: 'as the file that they stand for',
  files: [],
  candidates: [...['docker-compose*', 'compose*', '*postfix*', '*mail*', '*smtp*', 'values*', 'deployment*', 'statefulset*', 'configmap*', 'k8s/*', 'kubernetes/*', 'manifests/*', 'templates/*', 'defaults/*', 'vars/*', 'group_vars/*', 'host_vars/*', 'playbook*', 'site'].flatMap((name) => [`${name}.yml`, `${name}.yaml`])],
  likeness,
  samples: [
    ['docker-compose.yml', 'services:', '  mail:', '    image: boky/postfix:latest', '    ports:', '      - "587:587"', '    environment:', '      - ALLOWED_SENDER_DOMAINS=example.com', '      - POSTFIX_unknown_local_recipient_reject_code=«550»', '      - "POSTFIX_defer_code=«450»"', '    deploy:', '      replicas: 2'],
    ['k8s/postfix.yaml', 'apiVersion: v1', 'kind: ConfigMap', 'metadata:', '  name: postfix', 'data:', '  main.cf: |', '    myhostname = mx.example.com', '    reject_code = «554»', '    # soft_bounce = yes', '  port: "550"'],
    ['k8s/deployment.yaml', 'apiVersion: apps/v1', 'kind: Deployment', 'spec:', '  replicas: 3', '  template:', '    spec:', '      containers:', '        - name: mailpit', '          image: axllent/mailpit', '          env:', '            - name: MP_CHAOS_TRIGGERS', '              value: "Sender:«451»:5,Recipient:«550»:1"', '          volumeMounts: []', '      securityContext:', '        defaultMode: 0550'],
  ],
  read,
});

/** A key of a role's variables beneath which main.cf's parameters stand. */
const beneathPostfix = /^[ \t]{0,20}(?:- )?(?:\w{1,40}postfix\w{0,40}|postfix\w{1,40}):[ \t]*\r?$/im;
const parameter = /^[ \t]{1,20}(?:- )?(?:smtpd?_[a-z_]{4,40}|[a-z_]{4,40}_reject_code|my(?:hostname|destination|networks)):(?:\s|$)/m;

function likeness(text: string): Likeness {
  if (!/^[ \t]{0,40}(?:- )?["']?[A-Za-z_][\w.-]{0,80}["']?:(?:\s|$)/m.test(text)) return 'against';
  const isNested = beneathPostfix.test(text) && parameter.test(text);
  const isHelm = /^config:\s*$/m.test(text) && /^\s{1,8}postfix:\s*$/m.test(text);
  if (!namesVariable(text) && !/^\s{1,40}(?:postfix-)?main\.cf:\s{0,8}\|/m.test(text) && !isHelm && !isNested) return 'fits';
  return /^apiVersion:\s/m.test(text) && /^kind:\s/m.test(text) ? 'unmistakable' : 'plain';
}

function read(text: string): Setting[] {
  const lines = readYaml(text);
  const parents: YamlLine[] = [];
  const settings = lines.flatMap((line, at) => {
    while (parents.length > 0 && (parents.at(-1)?.indent ?? 0) >= line.indent) parents.pop();
    const settingsOfLine = readLine(text, line, lines[at + 1], parents.map(({ key }) => key ?? ''));
    parents.push(line);
    return settingsOfLine;
  });
  return [...settings, ...readFilesWithin(text, lines)].sort((a, b) => a.span.start - b.span.start);
}

function readLine(file: string, line: YamlLine, next: YamlLine | undefined, parents: readonly string[]): Setting[] {
  const { key, keySpan, value, valueSpan, isItem } = line;
  // `- name: POSTFIX_…` and its `value:` in Kubernetes.
  if (key === 'name' && isItem && next?.key === 'value' && !next.isItem && next.indent === line.indent) return readVariable(file, value, valueSpan, next.valueSpan);
  if (key !== null && keySpan !== null) {
    const parent = parents.at(-1) ?? '';
    // The values of the Helm chart of bokysan/docker-postfix, or the variables of a role.
    const isParameter = parent === 'postfix' ? parents.at(-2) === 'config' : /postfix/i.test(parent);
    const entry = isParameter ? findSetting('postfix', key) : null;
    return entry === null ? readVariable(file, key, keySpan, valueSpan) : [settingFor(file, entry, { nameSpan: keySpan, valueSpan })];
  }
  const pair = isItem ? /^([A-Z][\w]{1,80})=/.exec(value) : null;
  if (pair === null) return [];
  const [lead, name = ''] = pair;
  return readVariable(file, name, { start: valueSpan.start, end: valueSpan.start + name.length }, { start: valueSpan.start + lead.length, end: valueSpan.end });
}
