import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat, type ConfigFormat, type Likeness } from '../config-format.ts';
import { blankedBut } from '../reading/at-margin.ts';
import { settingsOfParameter } from '../postfix/parameter-settings.ts';
import { postfixChecks } from '../postfix/postfix-checks.ts';
import { postfixMain } from '../postfix/postfix-main.ts';
import { postfixMaster } from '../postfix/postfix-master.ts';
import { postfixTransport } from '../postfix/postfix-transport.ts';
import { readNixAttributes, type NixAttribute } from './nix-attributes.ts';

const parameter = /(?:^|\.)services\.postfix\.(?:config|settings\.main)\.([a-z]\w{2,60})$/;
const option = /(?:^|\.)services\.postfix\.(\w{2,40})$/;

/** Options of the module that are a whole file of Postfix's. */
const files: Readonly<Record<string, ConfigFormat>> = { extraConfig: postfixMain, extraMasterConf: postfixMaster, extraHeaderChecks: postfixChecks, transport: postfixTransport };

export const nixos = defineConfigFormat({
  id: 'nixos',
  title: 'NixOS, services.postfix',
  checked: 'the module of nixpkgs, with `config` and with `settings.main`',
  explains: 'parameters of main.cf, and the files that the module takes as a text',
  checks: 'as in main.cf and in those files',
  files: [],
  candidates: ['*.nix'],
  likeness,
  samples: [
    [
      'etc/nixos/mail.nix',
      '{ config, lib, ... }:',
      '{',
      '  # services.postfix.config.soft_bounce = "yes";',
      '  services.postfix = {',
      '    enable = true;',
      '    settings.main = {',
      '      myhostname = "mx.example.org";',
      '      unknown_local_recipient_reject_code = «550»;',
      '      smtpd_recipient_restrictions = [ "permit_mynetworks" "reject_unauth_destination" ];',
      '      plaintext_reject_code = lib.mkForce "«450»";',
      '    };',
      "    extraHeaderChecks = ''",
      '      /^X-Spam: yes/ REJECT «5.7.1 No spam, please»',
      "    '';",
      '  };',
      '  networking.firewall.allowedTCPPorts = [ 25 550 ];',
      '}',
    ],
    ['srv/relay.nix', '{', '  services.postfix.enable = true;', "  services.postfix.extraConfig = ''", '    reject_code = «554»', "    smtpd_tls_session_cache_database = btree:''${data_directory}/smtpd_scache", "  '';", '}'],
  ],
  read,
});

function likeness(text: string): Likeness {
  return /\bservices\.postfix\b/.test(text) || (/\bservices\s{0,8}=/.test(text) && /\bpostfix\s{0,8}=/.test(text)) ? 'plain' : 'fits';
}

function read(text: string): Setting[] {
  const attributes = readNixAttributes(text);
  const parameters = attributes.filter(({ path }) => findSetting('postfix', parameter.exec(path)?.[1] ?? '') !== null);
  const shown = withoutQuotesIn(text, parameters.filter(({ kind }) => kind === 'list'));
  const settings = parameters.flatMap(({ path, nameSpan, valueSpan, kind }) => {
    const own = settingsOfParameter(shown, { name: parameter.exec(path)?.[1] ?? '', nameSpan, valueSpan: trimmed(shown, valueSpan) });
    return kind === 'boolean' ? own.map(asYesOrNo) : own;
  });
  const within = Object.entries(files).flatMap(([name, format]) => {
    const texts = attributes.filter(({ path, kind }) => kind === 'indented' && option.exec(path)?.[1] === name).map(({ valueSpan }) => valueSpan);
    return texts.length === 0 ? [] : format.read(blankedBut(text, texts));
  });
  return [...settings, ...within].sort((a, b) => a.span.start - b.span.start);
}

/** The module writes `yes` where Nix says true. */
function asYesOrNo(setting: Setting): Setting {
  const { entry, value, valueSpan } = setting;
  const choice = entry.choices?.find((one) => one.value === (value === 'true' ? 'yes' : 'no'));
  return choice === undefined || valueSpan === null ? setting : { ...setting, chosen: [{ value: choice.value, span: valueSpan }] };
}

/** The module joins a list with commas; here blanks do as well. */
function withoutQuotesIn(text: string, lists: readonly NixAttribute[]): string {
  let shown = '';
  let done = 0;
  for (const { valueSpan: { start, end } } of lists) {
    shown += text.slice(done, start) + text.slice(start, end).replace(/"/g, ' ');
    done = end;
  }
  return shown + text.slice(done);
}

function trimmed(text: string, { start, end }: NixAttribute['valueSpan']): NixAttribute['valueSpan'] {
  const value = text.slice(start, end);
  const lead = value.length - value.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, value.trimEnd().length) };
}
