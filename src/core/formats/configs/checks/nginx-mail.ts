import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readDirectives, type Directive } from './nginx-directives.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';

export const nginxMail = defineConfigFormat({
  id: 'nginx-mail',
  title: 'nginx mail proxy',
  checked: 'nginx 1.22.1',
  explains: 'log-in, capabilities, time-outs, codes of refused log-ins',
  checks: 'codes, time-outs',
  files: [],
  candidates: ['nginx.conf', 'nginx/*.conf', 'nginx/*-enabled/*', 'nginx/*-available/*', 'mail.conf', '*nginx*.conf'],
  likeness,
  samples: [
    ['etc/nginx/nginx.conf', 'http {', '    server {', '        listen 127.0.0.1:9000;', '        location /auth {', '            add_header Auth-Status "Invalid login or password";', '            add_header Auth-Error-Code "«535 5.7.8»";', '            return 204;', '        }', '        location / { return 503; }', '        error_page 500 502 /50x.html;', '    }', '}', '', 'mail {', '    auth_http 127.0.0.1:9000/auth;', '    smtp_capabilities "SIZE 52428800" PIPELINING 8BITMIME ENHANCEDSTATUSCODES;', '    server {', '        listen 587;', '        protocol smtp;', '        starttls on;', '        smtp_auth plain login;', '        timeout 5m;', '    }', '}'],
    ['etc/nginx/mail.conf', 'mail {', '    server_name mail.example.com;', '    server { listen 143; protocol imap; timeout 60s; }', '    server { listen 25; protocol smtp; smtp_auth none; xclient off; smtp_greeting_delay 2s; }', '}'],
  ],
  read,
});

function likeness(text: string): Likeness {
  if (/^\s{0,40}smtp_(?:auth|capabilities|greeting_delay|client_buffer)\s[^;=\n]{1,400};/m.test(text)) return 'plain';
  if (/^\s{0,40}mail\s{0,8}\{/m.test(text) || /\bAuth-Error-Code\b/i.test(text)) return 'plain';
  return /^\s{0,40}protocol\s{1,8}smtp\s{0,8};/m.test(text) ? 'plain' : 'against';
}

/** Directives that other blocks of nginx have too, with another meaning. */
const shared = new Set(['timeout', 'proxy_timeout', 'proxy_protocol', 'starttls', 'protocol', 'xclient', 'auth_http', 'max_errors', 'proxy_pass_error_message', 'proxy_smtp_auth']);

function read(text: string): Setting[] {
  return readDirectives(text).flatMap((directive) => {
    const { name, nameSpan, words } = directive;
    const header = name === 'add_header' ? words[0] : undefined;
    if (header !== undefined) return /^Auth-Error-Code$/i.test(header.text) ? errorCode(text, header.span, words[1]?.span) : [];
    const entry = findSetting('nginx', name);
    const [first] = words;
    if (entry === null || first === undefined || !isMail(directive)) return [];
    const valueSpan = { start: first.span.start, end: words.at(-1)?.span.end ?? first.span.end };
    const keywords = entry.takesKeywords === true ? words.flatMap(({ text: value, span }) => {
      const keyword = /^[A-Za-z0-9-]{1,40}/.exec(value)?.[0];
      return keyword === undefined ? [] : [{ value: keyword, span: { start: span.start, end: span.start + keyword.length } }];
    }) : undefined;
    return [settingFor(text, entry, { nameSpan, valueSpan }, keywords === undefined ? {} : { chosen: keywords })];
  });
}

/** Whether a directive is one for SMTP: by its own name, or by the blocks around it. */
function isMail({ name, blocks }: Directive): boolean {
  const outer = blocks[0]?.name;
  if (outer !== undefined && outer !== 'mail' && outer !== 'server') return false;
  if (!shared.has(name)) return true;
  const around = blocks.filter((block) => block.name === 'server' || block.name === 'mail');
  const server = around.find((block) => block.name === 'server');
  if (server !== undefined) return server.speaksSmtp;
  // What the whole block says holds for each server in it.
  return around.some(({ speaksSmtp }) => speaksSmtp);
}

function errorCode(file: string, nameSpan: Span, valueSpan: Span | undefined): Setting[] {
  const entry = findSetting('nginx', 'Auth-Error-Code');
  if (entry === null || valueSpan === undefined) return [];
  const reply = replyAt(file, valueSpan);
  return [settingFor(file, entry, { nameSpan, valueSpan }, { replies: reply === null ? [] : [reply] })];
}
