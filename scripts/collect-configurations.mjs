import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const help = `Usage: node scripts/collect-configurations.mjs [options] FOLDER

Gathers configuration as it is in the wild: downloads Debian packages (apt-get download; nothing is installed), unpacks them and copies what they
configure, document and say to FOLDER/PACKAGE/PATH, with the path that the file has when it is installed, so that its name tells what it is.
Documentation becomes plain text. The examples in it become files of their own, FOLDER/PACKAGE/extracted/DOCUMENT/N/PATH: where a document says
"/etc/postfix/main.cf:" and goes on with indented lines, that is the path; other examples are named by their page (smtpd.conf.5) or package.
Packages that lie in FOLDER/.packages are not downloaded again. The files are other people's: they stay outside of the project.

  --packages A,B   only these packages
  --list           only say which packages are wanted
  --help           this text

Then: node scripts/check-configurations.mjs FOLDER`;

/** What sends and receives mail, filters or watches it: here something is to be found. */
const mail = `postfix postfix-doc postfix-gld postfix-mta-sts-resolver postfix-policyd-spf-perl postfix-policyd-spf-python postfwd postgrey policyd-weight
  postsrsd sqlgrey greylistd milter-greylist pflogsumm exim4-config exim4-base exim4-doc-html sa-exim sendmail-base sendmail-cf sendmail-doc opensmtpd
  opensmtpd-extras opensmtpd-filter-dkimsign opensmtpd-filter-rspamd dovecot-core dovecot-sieve dovecot-managesieved dovecot-lmtpd
  dovecot-submissiond rspamd amavisd-new amavisd-milter spamassassin spamass-milter clamav-milter clamsmtp proxsmtp mimedefang opendkim
  opendmarc dkimpy-milter pyspf-milter miltertest libmilter-dev libmail-milter-perl libsendmail-pmilter-perl python3-milter python-milter-doc
  python3-aiosmtpd qpsmtpd courier-base courier-mta courier-doc maildrop netqmail qmail-run citadel-server masqmail nullmailer msmtp mpop esmtp dma
  ssmtp swaks haproxy haproxy-doc nginx-common nginx-doc libnginx-mod-mail monit nagios-plugins-contrib nagios4-common
  monitoring-plugins-basic monitoring-plugins-standard icinga2-common icinga2-doc xymon zabbix-server-mysql munin-plugins-core
  prometheus-blackbox-exporter prometheus-alertmanager mailman3 mailman3-full mailman3-doc mlmmj schleuder sympa cyrus-common cyrus-doc
  php-net-smtp libnet-smtp-server-perl golang-github-emersion-go-smtp-dev`;
/** What has numbers of three digits, and codes of other protocols: here nothing is to be found. */
const others = `fail2ban logcheck logcheck-database rsyslog prosody ejabberd apache2 lighttpd squid varnish tomcat10 bind9 unbound knot nsd dnsdist
  vsftpd proftpd-core pure-ftpd-common inn2 openssh-server keepalived crmsh fetchmail getmail6 mutt procmail mailfilter mailgraph postfixadmin
  roundcube-core sogo crm114 bogofilter prometheus`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { packages: { type: 'string' }, list: { type: 'boolean' }, help: { type: 'boolean' } } });
const wanted = values.packages?.split(',') ?? `${mail} ${others}`.trim().split(/\s+/);
if (values.help || values.list) {
  console.log(values.help ? help : wanted.join('\n'));
  process.exit(0);
}
if (positionals.length !== 1) {
  console.error(help);
  process.exit(2);
}
const [folder] = positionals;
const store = path.resolve(folder, '.packages');
mkdirSync(store, { recursive: true });

/** Larger ones are data, not configuration. */
const largest = 2_000_000;
const boring = /\/(changelog[^/]*|copyright|NEWS[^/]*|TODO[^/]*)$|^usr\/share\/(locale|lintian|bug|doc-base|icons|pixmaps|i18n|zoneinfo)\/|^usr\/share\/man\/(?!man\d)|\.(po|mo|css|svg|js\.map|pem|crt|key|ps|dvi|pdf)$/;
/** Where programs keep what they say: scripts and libraries in text. */
const interesting = /^(etc|usr\/share|usr\/(s?bin|lib|libexec|lib\/python3)|var|lib\/systemd|s?bin|srv|opt)\//;
/** What an example is called whose document names no file. */
const usualName = {
  'exim4-doc-html': 'etc/exim4/exim4.conf', 'exim4-base': 'etc/exim4/exim4.conf', 'haproxy-doc': 'etc/haproxy/haproxy.cfg', haproxy: 'etc/haproxy/haproxy.cfg',
  'nginx-doc': 'etc/nginx/nginx.conf', 'icinga2-doc': 'etc/icinga2/conf.d/commands.conf', monit: 'etc/monit/monitrc', 'sendmail-cf': 'etc/mail/sendmail.mc',
  'sendmail-doc': 'etc/mail/sendmail.mc', 'sendmail-base': 'etc/mail/sendmail.mc', opensmtpd: 'etc/mail/smtpd.conf', 'dovecot-core': 'etc/dovecot/dovecot.conf',
  'dovecot-sieve': 'etc/dovecot/default.sieve', 'amavisd-new': 'etc/amavis/conf.d/50-user', rspamd: 'etc/rspamd/local.d/options.inc',
  'golang-github-emersion-go-smtp-dev': 'main.go', 'postfix-policyd-spf-python': 'etc/postfix-policyd-spf-python/policyd-spf.conf',
};

/** Manual pages that are not called as the file that they describe. */
const ownName = { postconf: 'main.cf', master: 'master.cf', bounce: 'bounce.cf', pcre_table: 'header_checks.pcre', regexp_table: 'header_checks', cidr_table: 'client.cidr' };

const counts = [];
for (const name of wanted) {
  const archive = download(name);
  if (archive === null) {
    console.log(`${name}: there is no such package here`);
    continue;
  }
  const unpacked = mkdtempSync(path.join(tmpdir(), 'configurations-'));
  try {
    run('dpkg-deb', ['-x', archive, unpacked]);
    rmSync(path.join(folder, name), { recursive: true, force: true });
    counts.push({ name, ...copyPackage(name, unpacked) });
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}
for (const { name, files, examples } of counts) console.log(`${String(files).padStart(6)} files ${String(examples).padStart(5)} examples  ${name}`);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${String(sum('files')).padStart(6)} files ${String(sum('examples')).padStart(5)} examples  in ${counts.length} packages`);

/** The archive of a package, or null if no such package exists. */
function download(name) {
  const kept = () => readdirSync(store).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
  if (kept() === undefined) {
    const { status, stderr, error } = spawnSync('apt-get', ['-q', 'download', name], { cwd: store, encoding: 'utf8' });
    if (error !== undefined) throw error;
    if (status !== 0 && !/Unable to locate|no installation candidate|Can't find a source|no available version|Can't select/i.test(stderr)) console.error(`${name}: ${stderr.trim()}`);
  }
  const file = kept();
  return file === undefined ? null : path.join(store, file);
}

function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw error ?? new Error(`${command}: ${stderr}`);
}

function copyPackage(name, unpacked) {
  const seen = new Set();
  /** Several documents may have one name. */
  const numbers = new Map();
  const count = { files: 0, examples: 0 };
  for (const entry of readdirSync(unpacked, { recursive: true }).sort()) {
    if (!interesting.test(entry) || boring.test(entry)) continue;
    const stat = lstatSync(path.join(unpacked, entry));
    if (!stat.isFile() || stat.size === 0 || stat.size > largest) continue;
    let octets = readFileSync(path.join(unpacked, entry));
    let target = entry;
    if (entry.endsWith('.gz')) {
      octets = gunzipSync(octets);
      target = entry.slice(0, -3);
    }
    if (octets.length > 2 * largest || octets.subarray(0, 65_536).includes(0) || boring.test(target)) continue;
    const { text, blocks, isPlain } = readAs(target, octets);
    // A document that was rewritten is no longer what its suffix says.
    save(path.join(name, isPlain ? `${target}.txt` : target), isPlain ? text : octets);
    count.files++;
    if (!isPlain && !target.startsWith('usr/share/doc/')) continue;
    const page = path.basename(target);
    for (const { file, lines } of [...namedExamples(text), ...blocks.flatMap((lines) => unnamedExample(name, page, lines))]) {
      const example = `${dedent(lines).join('\n')}\n`;
      const key = `${path.basename(file)}\n${example}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const number = (numbers.get(page) ?? 0) + 1;
      numbers.set(page, number);
      save(path.join(name, 'extracted', page, String(number), file), example);
      count.examples++;
    }
  }
  return count;
}

function save(file, content) {
  let target = path.join(folder, file);
  // A name may be a file in one place and a folder in another.
  while (existsSync(target) && lstatSync(target).isDirectory()) target += '.file';
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** A document's plain text and its blocks of literal text. */
function readAs(file, octets) {
  const text = octets.toString('utf8');
  if (/^usr\/share\/man\//.test(file)) return { ...readRoff(text), isPlain: true };
  if (/\.x?html?$/i.test(file) && file.startsWith('usr/share/doc/')) return { ...readHtml(text), isPlain: true };
  // Bold and underlined letters of a page made for a printer.
  const flat = text.replace(/[^\n]\u0008/g, '');
  if (/\.(md|markdown)$/i.test(file)) return { text: flat, blocks: fences(flat), isPlain: false };
  const isProse = file.startsWith('usr/share/doc/') && !flat.startsWith('#!') && !/\.(py|pl|pm|rb|sh|lua|js|go|c|h|php|sieve|conf|xml|json|ya?ml)$/.test(file);
  return { text: flat, blocks: isProse ? announced(flat.split('\n')) : [], isPlain: flat !== text };
}

/** A manual page without its macros; literal displays keep their lines. */
function readRoff(source) {
  const lines = [];
  const blocks = [];
  let literal = null;
  let indent = 0;
  for (const line of source.replace(/\\\n/g, '').split('\n')) {
    const [, macro, rest = ''] = /^[.'][ \t]*(\S+)[ \t]*(.*)$/.exec(line) ?? [];
    if (macro === undefined) {
      const said = `${' '.repeat(literal === null ? 0 : indent)}${plainRoff(line)}`.trimEnd();
      lines.push(said);
      literal?.push(said);
    } else if (/^\\"/.test(macro)) continue;
    else if (/^(nf|EX|Bd|Vb)$/.test(macro)) {
      literal = [];
      indent = 0;
    } else if (/^(fi|EE|Ed|Ve)$/.test(macro)) {
      if (literal !== null) blocks.push(literal);
      literal = null;
      lines.push('');
    } else if (macro === 'in') indent = /^\+/.test(rest) ? indent + (Number.parseInt(rest.slice(1), 10) || 4) : 0;
    else if (/^(SH|SS|Sh|Ss)$/.test(macro)) lines.push('', plainRoff(rest).replaceAll('"', ''));
    else if (/^(PP|P|LP|Pp|TP|sp|It|IP)$/.test(macro)) {
      lines.push('');
      literal?.push('');
      if (/^I[tP]$/.test(macro) && rest !== '') lines.push(`  ${plainRoff(rest)}`);
    } else if (/^([BIR]{1,2}|SB|SM|Nm|Ar|Fl|Cm|Ic|Pa|Em|Sy|Dq|Ql|Li|Va|Xr|Op)$/.test(macro)) {
      const joined = /^[BIR]{2}$/.test(macro) ? words(rest).join('') : rest.replaceAll('"', '');
      const said = `${' '.repeat(literal === null ? 0 : indent)}${plainRoff(joined)}`;
      lines.push(said);
      literal?.push(said);
    }
  }
  return { text: lines.join('\n'), blocks };
}

function words(text) {
  return [...text.matchAll(/"((?:[^"]|"")*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
}

function plainRoff(text) {
  return text
    .replace(/\\".*$/, '')
    .replace(/\\f(\[\w*\]|\(..|.)/g, '')
    .replace(/\\s(-?\+?\d|\[[^\]]*\])/g, '')
    .replace(/\\[*](\(..|\[[^\]]*\]|.)/g, '')
    .replace(/\\\((..)/g, (_, name) => ({ dq: '"', aq: "'", cq: "'", oq: '`', lq: '"', rq: '"', rs: '\\', ga: '`', ti: '~', ha: '^', en: '-', em: '-', bu: '*' })[name] ?? '?')
    .replace(/\\[&|^,/%]/g, '')
    .replace(/\\-/g, '-')
    .replace(/\\[~ 0]/g, ' ')
    .replace(/\\e/g, '\\')
    .replace(/\\(.)/g, '$1');
}

function readHtml(source) {
  const blocks = [];
  const flat = (html) =>
    html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
      .replace(/<br\b[^>]*>(?!\n)/gi, '\n')
      .replace(/<[a-z!/][^>]*>/gi, '')
      .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
        name === undefined ? String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)) : ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' })[name] ?? whole,
      );
  for (const [, block] of source.matchAll(/<pre\b[^>]*>([\s\S]*?)<\/pre>/gi)) blocks.push(flat(block).split('\n'));
  return { text: flat(source), blocks };
}

function fences(text) {
  return [...text.matchAll(/^ {0,3}```[^\n]*\n([\s\S]*?)^ {0,3}```/gm)].map(([, block]) => block.split('\n'));
}

/** What is indented below a line that ends with a colon. */
function announced(lines) {
  const found = [];
  for (let at = 0; at < lines.length; at++) {
    if (!/\S:\s*$/.test(lines[at])) continue;
    const block = deeper(lines, at);
    if (block.length > 0) found.push(block);
  }
  return found;
}

/** The lines after one that stand further in, with the blank ones among them. */
function deeper(lines, at) {
  const own = depth(lines[at]);
  const block = [];
  for (let next = at + 1; next < lines.length; next++) {
    if (lines[next].trim() === '') {
      if (block.length > 0 && block.at(-1) === '' && block.at(-2) === '') break;
      block.push('');
    } else if (depth(lines[next]) > own) block.push(lines[next].trimEnd());
    else break;
  }
  while (block.at(-1) === '') block.pop();
  while (block[0] === '') block.shift();
  return block;
}

function depth(line) {
  return line.replaceAll('\t', '        ').search(/\S/);
}

function dedent(lines) {
  const least = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)[0].length));
  return lines.map((line) => line.slice(least));
}

/** `/etc/postfix/main.cf:` and what is indented below it. Some listings number their lines. */
function* namedExamples(text) {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const bare = lines.map((line) => line.replace(/^ *\d{1,3}(?= |$)/, (number) => ' '.repeat(number.length)));
  for (let at = 0; at < lines.length; at++) {
    const [, file] = /^\s*(?:# ?)?(\/(?:etc|usr|var|opt|some)\/[\w./-]+):$/.exec(bare[at]) ?? [];
    if (file === undefined) continue;
    const source = bare[at] === lines[at] ? lines : bare;
    const block = deeper(source, at);
    if (block.length > 0) yield { file: file.slice(1), lines: block };
  }
}

function unnamedExample(name, page, lines) {
  const text = lines.join('\n').trim();
  // A block that names its files has been taken apart already; one without a blank or a sign is a word.
  if (text.length < 12 || /^\s*(?:\d+\s+)?\/etc\/[\w./-]+:$/m.test(text)) return [];
  const [, own] = /^(.*)\.5(?:\.html)?$/.exec(page) ?? [];
  if (name.startsWith('sendmail') && /^\S+[ \t]+("?ERROR:|REJECT|RELAY|OK$|DISCARD|"?5\d\d )/m.test(text)) return [{ file: 'etc/mail/access', lines }];
  if (name.startsWith('sendmail') && /^\s*\S+@\S*[ \t]+error:/m.test(text)) return [{ file: 'etc/mail/virtusertable', lines }];
  const file = own === undefined ? usualName[name] : `etc/${name.replace(/^postfix-doc$/, 'postfix')}/${ownName[own] ?? own}`;
  return file === undefined ? [] : [{ file, lines }];
}
