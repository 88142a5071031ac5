import assert from 'node:assert/strict';
import { hover } from '../../../../src/core/features/hover.ts';
import { parse, unmark } from '../../marked.ts';

function labelAt(path: string, marked: string): string | undefined {
  const { text, cursor } = unmark(marked);
  return hover(parse(text, { path }), cursor ?? 0)?.explanation.label;
}

describe('hover over a setting', () => {
  it('explains an option whose bare name turns it on', () => {
    const path = 'etc/exim4/exim4.conf';
    const router = 'begin routers\ngone:\n  driver = redirect\n';
    assert.equal(labelAt(path, `${router}  allow_‸fail\n`), 'allow_fail');
    assert.equal(labelAt(path, `${router}  no_allow_‸fail\n`), 'allow_fail');
    assert.equal(labelAt(path, `${router}  allow_fail = y‸es\n`), 'true');
  });

  it('explains a word of a list', () => {
    assert.equal(labelAt('etc/postfix/main.cf', 'smtpd_relay_restrictions = permit_my‸networks, reject\n'), 'permit_mynetworks');
  });

  it('tells what the codes say where the words may mean anything', () => {
    const verdictOf = (text: string): string | undefined => {
      const document = parse(`a.example ${text}\n`, { path: 'etc/postfix/access' });
      return hover(document, 11)?.explanation.verdict;
    };
    assert.equal(verdictOf('450 4.7.0 Please try again in an hour'), verdictOf('450 4.7.0'));
    assert.notEqual(verdictOf('550 5.7.1 No reverse name'), verdictOf('550 5.7.1'));
  });
});
