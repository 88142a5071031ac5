import type { Choice, ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const dkim = work('OpenDKIM 2.11, opendkim.conf(5)');
const dmarc = work('OpenDMARC 1.4.2 as Debian has it, opendmarc.conf(5) and opendmarc.c');
const clamav = work('ClamAV 1.4, clamav-milter.conf(5) and the milter\'s texts');

/** Each with its abbreviation. */
const dkimActions: readonly Choice[] = [
  { value: 'accept', meaning: 'The message is taken, whatever the signature is worth.' },
  { value: 'a', meaning: 'Short for accept.' },
  { value: 'discard', meaning: 'The client hears success, and the message is gone.' },
  { value: 'd', meaning: 'Short for discard.' },
  { value: 'quarantine', meaning: 'The mail server holds the message back.' },
  { value: 'q', meaning: 'Short for quarantine.' },
  { value: 'reject', meaning: 'The message is refused for good.' },
  { value: 'r', meaning: 'Short for reject.' },
  { value: 'tempfail', meaning: 'The message is put off with 4yz.' },
  { value: 't', meaning: 'Short for tempfail.' },
];

function dkimAction(name: string, byDefault: string | null, verdict: string, meaning: string): SettingEntry {
  return { program: 'opendkim', name, kind: 'choice', verdict, meaning, ...(byDefault === null ? {} : { default: byDefault }), choices: dkimActions, sources: [dkim] };
}

function switchOf(name: string, byDefault: string, verdict: string, meaning: string, on: string, off: string, more: Partial<SettingEntry> = {}): SettingEntry {
  return { program: 'opendmarc', name, kind: 'choice', default: byDefault, verdict, meaning, choices: [{ value: 'true', meaning: on }, { value: 'false', meaning: off }], sources: [dmarc], ...more };
}

/** Of these, the last two are not taken where the check failed. */
const clamavActions: readonly Choice[] = [
  { value: 'Accept', meaning: 'The mail goes through.' },
  { value: 'Reject', meaning: 'The mail is refused for good.' },
  { value: 'Defer', meaning: 'A 4yz asks the sender to come again.' },
  { value: 'Blackhole', meaning: 'The sender hears success, and the mail is gone.' },
  { value: 'Quarantine', meaning: 'The mail is kept, in Postfix on hold.' },
];

function clamavAction(name: string, byDefault: string, verdict: string, meaning: string, choices = clamavActions): SettingEntry {
  return { program: 'clamav-milter', name, kind: 'choice', default: byDefault, verdict, meaning, choices, sources: [clamav] };
}

const textOnly = (who: string): ReplyPermit => ({ classes: '', meant: 'any', otherwise: `${who} says the code itself, and this comes after it. Leave the code out.` });

/** Milters whose file has a directive a line. */
export const milterSettings: readonly SettingEntry[] = [
  dkimAction('On-BadSignature', 'accept', 'What becomes of mail whose signature does not verify', 'Lists and forwarders break signatures of honest mail. RFC 6376 asks to treat it as if it had none.'),
  dkimAction('On-Default', null, 'What becomes of mail where anything goes wrong', 'Read before the other settings of this kind, which then change single cases.'),
  dkimAction('On-DNSError', 'tempfail', 'What becomes of mail whose key could not be asked for', 'The DNS did not answer; it may in some minutes.'),
  dkimAction('On-InternalError', 'tempfail', 'What becomes of mail where OpenDKIM itself fails', 'The trouble is here, not with the sender.'),
  dkimAction('On-KeyNotFound', 'accept', 'What becomes of mail whose key is not in the DNS', 'Somebody forgot to publish it, or took it away too early.'),
  dkimAction('On-NoSignature', 'accept', 'What becomes of mail without a signature', 'Much honest mail has none.'),
  dkimAction('On-Security', 'tempfail', 'What becomes of mail that looks dangerous to OpenDKIM', 'Signatures that are meant to keep the verifier busy, for example.'),
  dkimAction('On-SignatureError', 'reject', 'What becomes of mail that cannot be signed', 'It is mail of your own users: they see the refusal.'),
  switchOf('RejectFailures', 'false', 'Whether mail that fails DMARC is refused', 'Mail from lists fails through nobody\'s fault; look at reports before you turn it on.', 'Refused where the domain\'s policy says reject, put off where the DNS did not answer.', 'Only a header tells of the result.', {
    gives: [{ reply: '550 5.7.1 rejected by DMARC policy for example.com', command: '.' }],
  }),
  {
    program: 'opendmarc',
    name: 'RejectString',
    kind: 'reply',
    default: 'rejected by DMARC policy for %s',
    verdict: 'The text for mail that DMARC refuses',
    meaning: 'It must hold `%s` once, which becomes the domain of the From line.',
    permits: textOnly('OpenDMARC'),
    gives: [{ reply: '550 5.7.1 rejected by DMARC policy for example.com', command: '.' }],
    sources: [dmarc],
  },
  switchOf('RejectMultiValueFrom', 'false', 'Whether mail with several From domains is refused', 'DMARC knows no answer where From names more than one domain.', 'Such mail is refused.', 'Such mail is left alone.'),
  switchOf('RequiredHeaders', 'false', 'Whether a broken header is refused', 'It counts the fields that RFC 5322 wants once, and needs a domain in From.', 'A header with too many fields or too few is refused.', 'The header is not looked at.'),
  switchOf('HoldQuarantinedMessages', 'false', 'Whether the policy quarantine holds mail back', 'The client hears success either way.', 'The mail server holds the message until somebody decides.', 'The message goes on with a header.'),
  clamavAction('OnInfected', 'Quarantine', 'What becomes of mail with a virus', 'With Reject or Defer the client hears of it; otherwise nobody does.'),
  clamavAction('OnFail', 'Defer', 'What becomes of mail that could not be checked', 'Clamd is down or too slow. With Accept viruses come in meanwhile.', clamavActions.slice(0, 3)),
  clamavAction('OnClean', 'Accept', 'What becomes of mail without a virus', 'There for tests: everything but Accept stops honest mail.'),
  {
    program: 'clamav-milter',
    name: 'RejectMsg',
    kind: 'reply',
    verdict: 'The text for mail with a virus',
    meaning: 'Only where `OnInfected` is Reject. `%v` becomes the name of the virus.',
    permits: textOnly('The milter'),
    gives: [{ reply: '550 5.7.1 <text>', command: '.' }],
    sources: [clamav],
  },
];
