import assert from 'node:assert/strict';
import { readNixAttributes } from '../../../../src/core/formats/configs/containers/nix-attributes.ts';
import { actionUnknown } from '../../../../src/core/rules/configuration/action-unknown.ts';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { testSettingLeftOn } from '../../../../src/core/rules/configuration/test-setting-left-on.ts';
import { applyEdits } from '../../../../src/core/text/span.ts';
import { expectProblems, parse } from '../../marked.ts';

const path = 'etc/nixos/configuration.nix';

describe('nixos', () => {
  it('reads attributes with the sets around them', () => {
    const text = "{ a, ... }: let x = 1; in {\n  b.c = rec { d = \"e\\\"f\"; /* g = 1; */ # h = 2;\n i = ''\n j = ''${k}\n''; l = lib.mkForce 5; m = n + \"o\"; p = [ \"q\" \"r\" ]; s = [ t ]; u = lib.mkIf v { w = \"y\"; }; };\n  z = true;\n}";
    assert.deepEqual(readNixAttributes(text).map(({ path: name, kind, valueSpan: { start, end } }) => `${name} ${kind} ${text.slice(start, end)}`), ['x number 1', 'b.c.d string e\\"f', "b.c.i indented \n j = ''${k}\n", 'b.c.l number 5', 'b.c.p list  "q" "r" ', 'b.c.u.w string y', 'z boolean true']);
  });

  it('finds in parameters and in texts what it finds in the files', () => {
    expectProblems(successForRefusal, '{\n  services.postfix.config = {\n    reject_code = «250»;\n    defer_code = "«250»";\n  };\n}\n', { path });
    expectProblems(codeNotTaken, "{\n  services = {\n    postfix = {\n      extraConfig = ''\n        reject_code = «45O»\n        defer_code = ${toString code}\n      '';\n      settings.main.access_map_reject_code = \"«5.7.1»\";\n      settings.main.defer_code = \"${code}\";\n    };\n  };\n}\n", { path });
    expectProblems(testSettingLeftOn, '{ services.postfix.settings.main.soft_bounce = "«yes»"; }\n', { path });
    const text = '{ services.postfix.settings.main = { soft_bounce = true; smtpd_helo_required = true; }; }\n';
    assert.deepEqual([...testSettingLeftOn.check(parse(text, { path }))].map(({ fixes = [] }) => applyEdits(text, fixes[0]?.edits ?? [])), [text.replace('true', 'false')]);
    expectProblems(belowStandard, '{ services.postfix.settings.main.smtpd_timeout = "«3s»"; }\n', { path });
    expectProblems(actionUnknown, "{ services.postfix.extraHeaderChecks = ''\n    /a/ REJECT\n    /b/ «DEFER» no\n  ''; }\n", { path });
  });

  it('leaves alone what is of another program, a comment, or computed', () => {
    expectProblems(successForRefusal, '{\n  services.postfix.enable = true;\n  services.other.config.reject_code = 250;\n  # services.postfix.config.reject_code = 250;\n  services.postfix.config.defer_code = if x then 250 else 450;\n  services.postfix.config.reject_code = code;\n}\n', { path });
    assert.equal(parse('{ reject_code = 250; }\n', { path }).format?.id ?? null, null);
  });

  it('ends where a text is cut off', () => {
    for (const text of ["services.postfix.extraConfig = ''", 'services.postfix.config = { reject_code = "2', 'services.postfix = [ "', "/* services.postfix", '}}}{{{']) assert.ok(parse(text, { path }).settings.length <= 1);
    assert.equal(readNixAttributes(`a = ${'[ "b" '.repeat(50_000)}`).length, 0);
  });
});
