import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { check, type CheckOptions } from './commands/check.ts';
import { compareCodes, type CompareOptions } from './commands/compare.ts';
import { diagnoseFiles, type DiagnoseOptions } from './commands/diagnose.ts';
import { explainTexts, type ExplainOptions } from './commands/explain.ts';
import { list, type ListOptions } from './commands/list.ts';
import { redactFiles, type RedactFlags } from './commands/redact.ts';
import { listSessions, type SessionsOptions } from './commands/sessions.ts';
import { catalogues, type Catalogue } from './commands/list.ts';
import { summarise, type SummaryOptions } from './commands/summary.ts';
import { UsageError } from './usage-error.ts';

/** The exit status of bad usage and of input that cannot be read. */
const usageStatus = 2;

const program = new Command('smtp-lens')
  .description('Explains SMTP: reply codes, transcripts, and what is wrong with them. Reads files, never the network.')
  .version(version)
  .showHelpAfterError('Run smtp-lens --help for the commands.')
  .exitOverride();

const json = (): Option => new Option('--json', 'print one JSON document');
const fileOptions = (command: Command): Command =>
  command
    .addOption(json())
    .option('--format <id>', 'read the files in this notation, whatever they look like')
    .option('--stdin-filename <name>', 'the name to report for standard input');

subcommand('explain', 'explain codes, enhanced codes, verbs, EHLO keywords or whole replies')
  .argument('<text...>', 'each argument is one question')
  .addOption(json())
  .option('--host <relay>', 'the host that gave the reply')
  .option('--command <verb>', 'the command that it answers')
  .action((texts: string[], options: ExplainOptions) => finish(explainTexts(texts, options)));

subcommand('compare', 'put codes side by side')
  .argument('<codes...>', 'two or more codes, enhanced codes, replies, or readings such as 5.1.10@microsoft')
  .addOption(json())
  .option('--markdown', 'print Markdown')
  .action((codes: string[], options: CompareOptions) => finish(compareCodes(codes, options)));

fileOptions(subcommand('check', 'report what is wrong in transcripts'))
  .argument('<file...>', 'files to check; - is standard input')
  .option('--sarif', 'print SARIF 2.1.0')
  .option('--rule <id=severity>', 'off, hint, info, warning or error for one rule; may be repeated', collect, [])
  .option('--config <file>', 'read this configuration instead of the nearest .smtp-lens.json')
  .action((files: string[], options: CheckOptions) => finish(check(files, options)));

fileOptions(subcommand('sessions', 'show what was read: sessions, exchanges, transactions'))
  .argument('<file...>', 'files to read; - is standard input')
  .action((files: string[], options: SessionsOptions) => finish(listSessions(files, options)));

fileOptions(subcommand('redact', 'print files without the passwords in them'))
  .argument('<file...>', 'files to redact; - is standard input')
  .option('--addresses', 'put others in place of mail addresses')
  .option('--hosts', 'put others in place of the names of hosts')
  .option('--ips', 'put others in place of IP addresses')
  .option('--content', 'put x in place of the letters and digits of messages')
  .option('--check', 'only say where secrets stand; exit status 1 if there are any')
  .action((files: string[], options: RedactFlags) => finish(redactFiles(files, options)));

fileOptions(subcommand('diagnose', 'tell what failed and why, as a short page of Markdown'))
  .argument('<file...>', 'transcripts, logs, bounces or mere replies; - is standard input')
  .action((files: string[], options: DiagnoseOptions) => finish(diagnoseFiles(files, options)));

fileOptions(subcommand('summary', 'sum up mail logs by reason, host, recipient domain, code and hour'))
  .argument('<file...>', 'logs of any size, .gz too; - is standard input')
  .action(async (files: string[], options: SummaryOptions) => finish(await summarise(files, options)));

subcommand('list', 'list what SMTP Lens knows')
  .addOption(json())
  .argument('<what>', catalogues.join(', '))
  .action((what: Catalogue, options: ListOptions) => finish(list(what, options)));

void run();

function subcommand(name: string, description: string): Command {
  return program.command(name).description(description).exitOverride();
}

function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}

/** What a command answers: the text for standard output, or its very octets, and the exit status. */
function finish({ output, status = 0 }: { readonly output: string | Uint8Array; readonly status?: number }): void {
  process.exitCode = status;
  if (typeof output !== 'string') {
    process.stdout.write(output);
    return;
  }
  process.stdout.write(output.endsWith('\n') || output === '' ? output : `${output}\n`);
}

async function run(): Promise<void> {
  // A reader such as head may close the pipe early; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : usageStatus));
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`smtp-lens: ${error.message}\n`);
    else if (!(error instanceof CommanderError)) process.stderr.write(`smtp-lens: this is a defect of SMTP Lens, please report it: ${stackOf(error)}\n`);
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : usageStatus;
  }
}

/** Without the source line that Node would print: it is the whole bundle. */
function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
