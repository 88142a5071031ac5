import type { SettingEntry } from '../setting.ts';
import { page, work } from '../source.ts';

const smtp = page('nginx, ngx_mail_smtp_module', 'https://nginx.org/en/docs/mail/ngx_mail_smtp_module.html', '2026-11-25');
const core = page('nginx, ngx_mail_core_module', 'https://nginx.org/en/docs/mail/ngx_mail_core_module.html', '2026-11-25');
const proxy = page('nginx, ngx_mail_proxy_module', 'https://nginx.org/en/docs/mail/ngx_mail_proxy_module.html', '2026-11-25');
const auth = page('nginx, ngx_mail_auth_http_module', 'https://nginx.org/en/docs/mail/ngx_mail_auth_http_module.html', '2026-11-25');
const handler = work('nginx 1.22.1, src/mail/ngx_mail_smtp_handler.c');
const authSource = work('nginx 1.22.1, src/mail/ngx_mail_auth_http_module.c');

type More = Partial<Omit<SettingEntry, 'program' | 'name' | 'kind' | 'verdict' | 'meaning' | 'sources'>>;

function directive(name: string, kind: SettingEntry['kind'], verdict: string, meaning: string, sources: SettingEntry['sources'], more: More = {}): SettingEntry {
  return { program: 'nginx', name, kind, verdict, meaning, sources, ...more };
}

/** The directives of nginx's mail proxy that a client of SMTP notices, and what its log-in script answers. */
export const nginxSettings: readonly SettingEntry[] = [
  directive('smtp_auth', 'choice', 'The ways to log in that the proxy offers', 'They become the AUTH line of the answer to EHLO. nginx takes PLAIN and LOGIN even where they are not listed.', [smtp, handler], {
    default: 'plain login',
    choices: [
      { value: 'plain', meaning: 'Name and password in one go; only inside TLS.' },
      { value: 'login', meaning: 'The same in two questions, for old clients.' },
      { value: 'cram-md5', meaning: 'The password does not travel, but the script must know it in clear.' },
      { value: 'external', meaning: 'The client\'s certificate tells who it is.' },
      { value: 'none', meaning: 'Mail is passed on without a log-in: needed where strangers deliver.' },
    ],
    gives: [{ reply: '530 5.7.1 Authentication required', when: 'unless somebody has logged in or it is none', command: 'MAIL' }],
  }),
  directive('smtp_capabilities', 'choice', 'The keywords that the proxy gives in its answer to EHLO', 'nginx does not ask the server behind it: list only what that one can do. AUTH and STARTTLS are added by themselves. A keyword with a value is quoted, as `"SIZE 10485760"`.', [smtp], {
    takesKeywords: true,
  }),
  directive('smtp_client_buffer', 'size', 'Room for one command of the client', 'One page of memory unless it is set.', [smtp], { default: '4k or 8k', minimum: 'command-line', unit: 'octets' }),
  directive('smtp_greeting_delay', 'time', 'How long the greeting is held back to catch clients that do not wait', 'Who speaks before the greeting is turned away, as spam programs do.', [smtp, handler], {
    default: '0',
    unit: 's',
    gives: [{ reply: '503 5.5.0 Improper use of SMTP command pipelining', when: 'where the client spoke first', command: '(connection)' }],
  }),
  directive('timeout', 'time', 'How long a client may be silent before the proxy has passed it on', 'Counts until the connection to the server behind is made. Then `proxy_timeout` takes over.', [core], { default: '60s', unit: 's', minimum: 'timeout-server' }),
  directive('proxy_timeout', 'time', 'How long a passed-on connection may be silent', 'Between two reads or writes, on either side. A server that files a long message says nothing for minutes.', [proxy], { default: '24h', unit: 's', minimum: 'timeout-data-end' }),
  directive('protocol', 'choice', 'The language that this server speaks', 'Without it nginx guesses by the port.', [core], {
    choices: [
      { value: 'smtp', meaning: 'Mail is handed in here; 25, 465 and 587 by custom.' },
      { value: 'imap', meaning: 'Mail is read here.' },
      { value: 'pop3', meaning: 'Mail is fetched here.' },
    ],
  }),
  directive('proxy_pass_error_message', 'choice', 'Whether the client sees why the server behind refused the log-in', 'Its text may tell more than strangers should know.', [proxy], {
    default: 'off',
    choices: [
      { value: 'on', meaning: 'The server\'s own words reach the client.' },
      { value: 'off', meaning: 'The client hears of an internal error only.' },
    ],
    gives: [{ reply: '451 4.3.2 Internal server error', when: 'if it is off and the server behind refused' }],
  }),
  directive('proxy_smtp_auth', 'choice', 'Whether the proxy logs in to the server behind with the client\'s password', 'When it does, XCLIENT no longer tells that server the client\'s login.', [proxy], {
    default: 'off',
    choices: [
      { value: 'on', meaning: 'AUTH is said again to the server behind.' },
      { value: 'off', meaning: 'The server behind trusts the proxy.' },
    ],
  }),
  directive('xclient', 'choice', 'Whether the server behind is told who the client is', 'XCLIENT carries address, name and login. A server that does not know the command, or does not trust the proxy, refuses it.', [proxy], {
    default: 'on',
    choices: [
      { value: 'on', meaning: 'Limits and lists of the server behind see the real client.' },
      { value: 'off', meaning: 'Every client looks like the proxy.' },
    ],
  }),
  directive('max_errors', 'count', 'How many mistakes a client may make before the proxy hangs up', 'Commands that it does not know or that come out of turn, each with its own 5yz.', [core], { default: '5' }),
  directive('auth_http', 'text', 'The script that decides on each log-in and names the server behind', 'Its headers are the answer: `Auth-Status: OK` with `Auth-Server` and `Auth-Port`, or a text that becomes the refusal.', [auth, authSource], {
    gives: [{ reply: '535 5.7.0 Invalid login or password', when: 'where Auth-Status is that text without Auth-Error-Code', command: 'AUTH' }],
  }),
  directive('Auth-Error-Code', 'reply', 'The codes with which a log-in is refused', 'nginx puts them before the text of `Auth-Status`, as they are, for clients of SMTP only. 535 makes a client ask for another password; 451 makes it come back.', [authSource], {
    default: '535 5.7.0',
    permits: { classes: '45', meant: 'refusal' },
    gives: [{ reply: '535 5.7.0 Invalid login or password', command: 'AUTH' }],
  }),
];
