import assert from 'node:assert/strict';
import { hover } from '../../../../src/core/features/hover.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { unsafeSetting } from '../../../../src/core/rules/configuration/unsafe-setting.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems, parse, unmark } from '../../marked.ts';

const mc = 'etc/mail/sendmail.mc';
const cf = 'etc/mail/sendmail.cf';
const feature = 'usr/share/sendmail/cf/feature/own.m4';

/** Each setting's name with the codes and texts as they stand in the file. */
const read = (path: string, text: string): string[] =>
  parse(text, { path }).settings.map(({ entry, replies }) => {
    const shown = replies.map(({ codeSpan, enhanced, textSpan }) => [codeSpan, enhanced?.span ?? null, textSpan].map((span) => (span === null ? '' : text.slice(span.start, span.end))).filter(Boolean).join('|'));
    return [entry.name, ...shown.map((one) => `{${one}}`)].join(' ');
  });

describe('sendmail rules', () => {
  it('ends a text where a comment begins, and goes on behind its quotes', () => {
    assert.deepEqual(read(cf, 'R$*\t\t$#error $@ 5.7.1 $: 550 No\t\tsays 450 too\r\nR$*\t$#error $@ 5.7.1 $:"550 Bad name " $&s\nR$+ $| $#error $*\t$#error $2\nR$*\t$#error $@ $2 $: $1 " weak"\nR$*\t$#error $@ 5.7.1 $: 550 Don\'t'), [
      '$#error {550|5.7.1|No}',
      '$#error {550|5.7.1|Bad name}',
      '$#error',
      "$#error {550|5.7.1|Don't}",
    ]);
    const { settings } = parse('R$*\t$#error $: "550 Bad name " $&s\n', { path: cf });
    assert.equal(settings[0]?.replies[0]?.isTemplate, true);
  });

  it('reads words, what is put off, what is kept for later, and no reason of a quarantine', () => {
    assert.deepEqual(read(cf, 'R<T>\t$#TEMP $@ 4.4.0 $: "450 Cannot look up " $1\nR<P>\t$: <503:5.7.0> $1\nR<Q>\t$#error $@ quarantine $: 450 odd\nR<N>\t$#error $@ NoHost $: "550 Where?"\n# R<X>\t$#error $: "550 No"'), [
      '$#TEMP {450|4.4.0|Cannot look up}',
      '<code:D.S.N> {503|5.7.0}',
      '$#error',
      'error status',
      '$#error {550|Where?}',
      'error status',
    ]);
  });

  it('takes the enhanced code in the text, and still knows the other', () => {
    assert.deepEqual(read(cf, 'R$*\t$#error $@ 5.7.1 $: "550 5.1.1 Nobody"'), ['$#error {5.7.1} {550|5.1.1|Nobody}']);
    expectProblems(enhancedClassMismatch, 'R$*\t$#error $@ «5.7.1» $: "450 " $1\nR$*\t$#error $@ 4.7.1 $: "450 5.1.1x"\n', { path: cf });
  });

  it('explains a word and a code that another rule sends', () => {
    const at = (marked: string): string | undefined => {
      const { text, cursor } = unmark(marked);
      return hover(parse(text, { path: cf }), cursor ?? 0)?.explanation.label;
    };
    assert.equal(at('V10\nR$*\t$#error $@ temp‸fail $: "450 Wait"\n'), 'tempfail');
    assert.equal(at('V10\nR$*\t$: <40‸3:4.7.0> $1\n'), '403 4.7.0');
    assert.equal(at('V10\nR$*\t$#TE‸MP $@ 4.4.0 $: "450 Wait"\n'), '$#TEMP');
  });
});

describe('sendmail macros', () => {
  it('reads rules in quotes, and what a macro chooses among', () => {
    assert.deepEqual(
      read(feature, 'VERSIONID(`own\')\nLOCAL_RULESETS\n`R<A>\t$#error $@ 4.4.3 $: _OWN_MSG_\',\n`R<B>\t$#error $@ 4.7.0 $: 421 bad command\')\nR<C>\t$#error ifdef(`confREJECT_MSG\', `$: confREJECT_MSG\', `$@ 5.7.1 $: "550 Denied"\')\nR<D>\t$#error $@ 5.7.1 $: ifdef(`X\', `X\', `"554 Spam"\')\nR<E>\t$#error $@ 5.7.1 $: "550 No"\tdnl not $#error $: "551 this"'),
      ['$#error {4.4.3}', '$#error {421|4.7.0|bad command}', '$#error', '$#error {550|5.7.1|Denied}', '$#error {554|5.7.1|Spam}', '$#error {550|5.7.1|No}'],
    );
  });

  it('reads what is defined, over several lines and inside of other macros', () => {
    assert.deepEqual(
      read(feature, 'divert(-1)\ndefine(`_OWN_MSG_\',\n\t`ifelse(len(X`\'_ARG2_),`1\',`"550 Rejected: " $`\'&{client_addr} " at \'_SRV_`"\',\n\t\t`_ARG2_\')\')dnl\ndefine(`_ACT_\', `$`\'#error $`\'@ 5.7.1\')\nR$*\t$#error $: "550 thrown away"\nifdef(`_RATE_CONTROL_REPLY\',,`define(`_RATE_CONTROL_REPLY\', `452\')\')\ndefine(_T_, `"451 Later, $1."\')\ndefine(`RELAY_MAILER_ARGS\', `TCP $h 587\')\nLOCAL_CONFIG\nR$*\t$#error $: "550 No"'),
      ['macro with a reply {550|Rejected:}', '$#error {5.7.1}', '_RATE_CONTROL_REPLY {452}', 'macro with a reply {451|Later, $1.}', '$#error {550|No}'],
    );
    assert.deepEqual(read(mc, 'ifdef(`confRELAY_MSG\', `\', `define(`confRELAY_MSG\',\nifdef(`_USE_AUTH_\', `"550 Log in."\', `"550 No relay"\'))\')'), ['confRELAY_MSG {550|Log in.} {550|No relay}']);
  });

  it('tells the two texts of a DNS list apart', () => {
    expectProblems(
      codeNotTaken,
      'FEATURE(`dnsbl\', `bl.example\')\nFEATURE(`enhdnsbl\', `bl.example\', `\',\n`"451 Later " $&{client_addr}\')\nFEATURE(`dnsbl\', `bl.example\', `"«450» Listed"\', `"«550» No answer"\')\nFEATURE(`mtamark\', `"550 No MTA"\', `t\')\nFEATURE(`rhsbl\', `bl.example\', `quarantine\', `t\')dnl "450 x"\n',
      { path: mc },
    );
    const { text, cursor } = unmark('FEATURE(`dnsbl\', `bl.example\', `"5‸50 Listed"\', `"451 Later"\')');
    assert.equal(hover(parse(text, { path: mc }), cursor ?? 0)?.explanation.label, '550');
  });

  it('reads the relays of a .mc file, which take what a mailertable takes, and the texts of a hack', () => {
    const text = "define(`LUSER_RELAY', `error:5.1.1:550 No such user here')dnl\ndefine(`MAIL_HUB', `error:nouser:\"550 Gone\"')\ndefine(`SMART_HOST', `smtp:mail.example.org')\ndnl define(`LUSER_RELAY', `error:250 no')\nHACK(`dnsblaccess', `bl.example.org', `\"550 Listed\"', `\"451 Later\"', `bl.tag')\nHACK(`other', `550 x')\n";
    assert.deepEqual(read(mc, text), ['error:D.S.N: {550|5.1.1|No such user here}', 'error: {550|Gone}', 'error status', 'dnsblaccess {550|Listed}', 'dnsblaccess, lookup failed {451|Later}']);
    expectProblems(enhancedClassMismatch, "OSTYPE(linux)\ndefine(`LUSER_RELAY', `error:«4.1.1»:550 No such user here')\n", { path: mc });
    expectProblems(successForRefusal, "OSTYPE(linux)\ndefine(`LUSER_RELAY', `error:5.1.1:«250» No such user here')\n", { path: mc });
    expectProblems(codeNotTaken, "OSTYPE(linux)\nHACK(`dnsblaccess', `bl.example.org', `\"«450» Listed\"', `t')\n", { path: mc });
  });

  it('explains what a feature answers, and an enhanced code whose text a macro has', () => {
    const at = (marked: string): string | undefined => {
      const { text, cursor } = unmark(marked);
      return hover(parse(text, { path: mc }), cursor ?? 0)?.explanation.label;
    };
    assert.equal(at("FEATURE(`redi‸rect')"), 'redirect');
    assert.equal(at("FEATURE(ratecontrol‸, `nodelay', `terminate')"), 'ratecontrol');
    assert.equal(at("define(`_ACT_', `$`'#error $`'@ 5.‸7.1')dnl\n"), '5.7.1');
    expectProblems(unsafeSetting, "FEATURE(«promiscuous_relay»)dnl\nFEATURE(`«relay_local_from»')\nFEATURE(`redirect')\ndnl FEATURE(`promiscuous_relay')\nerrprint(`FEATURE(`promiscuous_relay') opens a relay')\nFEATURE(`promiscuous_relay'). It is\n", { path: mc });
  });

  it('loses no more than a line to a quote that is still open', () => {
    assert.deepEqual(read(mc, 'define(`confREJECT_MSG\', `"550 No\ndefine(`confTO_MAIL\', `10m\')\nMAILER(`smtp\')'), ['confREJECT_MSG {550|No}', 'Timeout.mail']);
    expectProblems(successForRefusal, 'define(`confRCPTREJ_MSG\', `"«250» Fine"', { path: mc });
    const long = `define(${'`'.repeat(20_000)}${'define(`a\', '.repeat(20_000)}`;
    assert.deepEqual(read(mc, long), []);
  });

  it('is known under a name of its own', () => {
    assert.equal(parse('define(`confREJECT_MSG\', `"550 No"\')dnl\nFEATURE(`access_db\')dnl\n', { path: 'etc/gateway.mc' }).format?.id, 'sendmail-mc');
    assert.equal(parse(';#define FACILITY_SYSTEM 0x0\nMessageId=0x550\nLanguage=English\nThe mailbox was not found.\n.\n', { path: 'src/events.mc' }).format, null);
  });

  it('leaves the m4 of other projects alone', () => {
    const path = 'srv/project/cf/check.m4';
    assert.equal(parse('dnl checks\nAC_DEFUN([CHECK_SMTP], [\n  AC_MSG_ERROR([550 no])\n  define(`confCC\', `"550 No"\')\n])\n', { path }).format, null);
    assert.equal(parse('define(`greeting\', `"550 No"\')dnl\n', { path }).format, null);
    assert.equal(parse('AC_INIT([own], [5.7.1])\nAM_INIT_AUTOMAKE\nm4_define([x], [550])\n', { path: 'srv/project/configure.ac' }).format, null);
    assert.equal(parse('VERSIONID(`x\')\nR$*\t$#error $: "550 No"\n', { path: 'usr/share/aclocal/nls.m4' }).format, null);
  });
});
