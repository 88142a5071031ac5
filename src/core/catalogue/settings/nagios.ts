import type { SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const checkSmtp = work('monitoring-plugins 2.3.3, check_smtp --help and check_smtp.c');
const checkTcp = work('monitoring-plugins 2.3.3, check_tcp --help');
const library = work('Icinga 2.13, include/command-plugins.conf');

/** Options of the plugins that Nagios and its kin run against mail servers, and the variables in which Icinga 2 holds them. */
export const nagiosSettings: readonly SettingEntry[] = [
  {
    program: 'nagios',
    name: 'check_smtp',
    kind: 'text',
    verdict: 'A check that greets a mail server and says goodbye',
    meaning: 'It wants 220 in what comes first unless `-e` says otherwise, sends a hello and QUIT, and warns where an answer is not the one that was awaited. `-S` encrypts the connection first.',
    sources: [checkSmtp],
  },
  {
    program: 'nagios',
    name: 'check_smtp -e',
    kind: 'expectation',
    verdict: 'What the server must say first',
    meaning: 'It is looked for in the greeting and in the answer to the hello, so 250 proves less than 220. Words behind the code tie the check to one server\'s greeting: it warns when the host is renamed.',
    default: '220',
    sources: [checkSmtp],
  },
  {
    program: 'nagios',
    name: 'check_smtp -C',
    kind: 'text',
    verdict: 'A command to send after the hello; may be given several times',
    meaning: 'The first `-R` belongs to the first `-C`, the second to the second.',
    sources: [checkSmtp],
  },
  {
    program: 'nagios',
    name: 'check_smtp -R',
    kind: 'expectation',
    verdict: 'What the answer to the command must be',
    meaning: 'Each belongs to the `-C` of the same place in the order. A command without one may be answered with anything.',
    sources: [checkSmtp],
  },
  {
    program: 'nagios',
    name: 'check_tcp -e',
    kind: 'expectation',
    verdict: 'What must come from the server, anywhere in its answer',
    meaning: 'On a port of SMTP the greeting begins with 220. Nothing is said to the server unless `-s` is given, so it logs a lost connection for each check.',
    sources: [checkTcp],
  },
  {
    program: 'icinga2',
    name: 'smtp_expect',
    kind: 'expectation',
    verdict: 'What the mail server must say first',
    meaning: 'The command `smtp` gives it to the plugin check_smtp as `-e`.',
    default: '220',
    sources: [library, checkSmtp],
  },
  {
    program: 'icinga2',
    name: 'smtp_command',
    kind: 'text',
    verdict: 'A command that the check sends after its hello',
    meaning: 'Handed to check_smtp as `-C`; what the server must say to it stands in `smtp_response`.',
    sources: [library, checkSmtp],
  },
  {
    program: 'icinga2',
    name: 'smtp_response',
    kind: 'expectation',
    verdict: 'What the server must say to smtp_command',
    meaning: 'Handed to check_smtp as `-R`. Without it any answer is good.',
    sources: [library, checkSmtp],
  },
];
