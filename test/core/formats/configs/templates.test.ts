import assert from 'node:assert/strict';
import { configFormats } from '../../../../src/core/formats/configs/index.ts';
import { untemplated } from '../../../../src/core/formats/configs/reading/template-name.ts';
import { isTemplateText, withoutTemplate } from '../../../../src/core/formats/configs/reading/template-text.ts';
import { lint } from '../../../../src/core/features/lint.ts';
import { lines, parse, unmark } from '../../marked.ts';

const found = (path: string, text: string): string[] => lint(parse(text, { path })).map(({ rule, span }) => `${rule.id}: ${text.slice(span.start, span.end)}`);

describe('templates of configurations', () => {
  it('are known by the name of what they become', () => {
    assert.equal(untemplated('roles/postfix/templates/header_checks.j2'), 'roles/postfix/header_checks');
    assert.equal(untemplated('cookbooks/postfix/templates/default/access.erb'), 'cookbooks/postfix/access');
    assert.equal(untemplated('roles/postfix/files/sender_access'), 'roles/postfix/sender_access');
    assert.equal(untemplated('etc/postfix/main.cf'), null);
    assert.equal(untemplated('home/.j2'), null);
  });

  it('are read with what their engine takes out left blank, each letter in its place', () => {
    const text = '{% if a %}x = 1{% endif %}\n{# no #}\ny = {{ b | default(5) }} z\n<% c -%>\n<%= d %>\n{{- end }}\nk {{ v }}\n';
    const read = withoutTemplate(text);
    assert.equal(read.length, text.length);
    assert.deepEqual(read.split('\n').map((line) => line.trim()), ['', 'x = 1', '', 'y = {{_b_|_default(5)_}} z', '', '', '', 'k {{_v_}}', '']);
    assert.equal(isTemplateText('a\n  {%- if b %}\n'), true);
    assert.equal(isTemplateText('a = {{ b }}\n/<% x/ REJECT'), false);
  });

  it('take no longer where marks are never closed', () => {
    const text = '{% {# {{ <%= <% '.repeat(60_000);
    assert.equal(withoutTemplate(text), text);
  });

  // Of qmail's control files the first line counts.
  for (const { id, samples } of configFormats.filter((one) => one.id !== 'source-code' && one.id !== 'qmail-control')) {
    for (const [path, ...marked] of samples) {
      it(`reads ${path}.j2 as ${id}`, () => {
        const { text, ranges } = unmark(lines('{% if wanted %}', ...marked, '{% endif %}'));
        const document = parse(text, { path: `${path}.j2` });
        assert.equal(document.format?.id, id);
        assert.deepEqual(document.settings.flatMap(({ replies }) => replies.map(({ span: { start, end } }) => ({ start, end }))), ranges);
        assert.deepEqual(lint(document), []);
      });
    }
  }

  it('are known where main.cf is put together from parts', () => {
    assert.deepEqual(found('templates/etc/postfix/main.cf.d/smtpd.j2', '{#\n# reject_code = 250\n#}\nsmtpd_helo_required = yes\nreject_code = 250\nsmtpd_client_restrictions =\n    {{ client | join("\\n") | indent(4) }}\n'), ['success-for-refusal: 250']);
  });

  it('have findings in what they say themselves, and none in what they leave open', () => {
    assert.deepEqual(found('roles/postfix/templates/sender_access.j2', '{% for d in domains %}\n{{ d.name }} {{ d.action }} {{ d.text }}\n{% endfor %}\n{{ a }} 550 {{ text }}\nb.example REJECT 550 no\nc.example OK\n'), ['code-not-taken: 550']);
    assert.deepEqual(found('etc/postfix/header_checks', '{% for s in subjects %}\n/^Subject: {{ s }}/ REJECT 5.7.1 Not wanted\n{% endfor %}\n/^X-A:/ DEFER\n/^X-C:/ WARN\n/^X-B:/ {{ action }} no\n'), ['action-unknown: DEFER']);
    assert.deepEqual(found('templates/main.cf.erb', 'myhostname = <%= @fqdn %>\n<% if @relay -%>\nrelayhost = <%= @relay %>\n<% end -%>\nreject_code = <%= @code %>\ndefault_rbl_reply = <%= @reply %>\nsoft_bounce = yes\ndefer_code = 250\n'), ['test-setting-left-on: yes', 'success-for-refusal: 250']);
  });
});
