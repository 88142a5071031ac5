import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { argv } from 'node:process';

/**
 * How many replies in lines of Postfix's log are found as another parser of such lines finds them: code, enhanced code, wording, command, host
 * and queue id. The lines are a third party's and stay outside of the project: `node scripts/check-log-lines.mjs FILE [--all]`.
 */
const file = argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/logs/lines.tsv';
if (!existsSync(file)) throw new Error(`There is no ${file}.`);

const bundled = await build({ entryPoints: ['src/core/index.ts'], bundle: true, format: 'esm', write: false });
const { parseDocument } = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`);

const commands = { 'end of DATA': '.', 'RCPT TO': 'RCPT', 'MAIL FROM': 'MAIL', 'END-OF-MESSAGE': '.', CONNECT: '(connection)' };
const [, ...rows] = readFileSync(file, 'utf8').split('\n').filter((row) => row !== '');
const wrong = [];
let withReply = 0;
let recognised = 0;
const unknown = [];
for (const row of rows) {
  const [line, , , json] = row.split('\t');
  const results = JSON.parse(json).results ?? {};
  const document = parseDocument(line);
  if (document.format?.kind === 'log') recognised++;
  else unknown.push(`${document.format?.id ?? '–'}: ${line}`);
  const said = results.postfix_smtp_response ?? results.postfix_proxy_message ?? (results.postfix_status_code === undefined ? undefined : `${results.postfix_status_code} ${results.postfix_status_code_enhanced ?? ''}`);
  const code = /^[2-5]\d\d\b/.exec(said ?? '')?.[0] ?? (/(?:said:|status=sent \() ?([2-5]\d\d)\b/.exec(line)?.[1]);
  if (code === undefined) continue;
  withReply++;
  const stage = results.postfix_smtp_stage ?? results.postfix_proxy_smtp_stage;
  const keys = results.postfix_keyvalue_data ?? line;
  const expected = {
    code,
    wording: results.postfix_smtp_response ?? results.postfix_proxy_message,
    command: stage === undefined ? undefined : (commands[stage] ?? stage),
    host: results.postfix_relay_hostname ?? /relay=([^[\s,]+)\[/.exec(keys)?.[1],
    queueId: results.postfix_queueid === 'NOQUEUE' ? null : results.postfix_queueid,
    recipient: /(?:^|[ ,])to=<([^>]*)>/.exec(keys)?.[1],
  };
  const [reply] = document.replies.filter((one) => one.code !== null);
  const off = Object.entries(expected).filter(([name, value]) => value !== undefined && reply?.[name] !== value);
  if (off.length > 0) wrong.push(`${line}\n    ${off.map(([name, value]) => `${name}: ${value} expected, ${reply?.[name]} found`).join('; ')}`);
}
console.log(`${withReply - wrong.length} of ${withReply} replies right; ${recognised} of ${rows.length} lines are told for a log's.`);
if (wrong.length > 0) console.log(wrong.join('\n'));
if (argv.includes('--all')) console.log(unknown.join('\n'));
