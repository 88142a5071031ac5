import assert from 'node:assert/strict';
import { settings } from '../../../src/core/catalogue/settings/index.ts';
import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { postfix } from '../../../src/core/diagnosis/speakers/postfix.ts';
import { readReply } from '../../../src/core/features/explain/reply.ts';

const entries = settings.filter(({ program }) => program === 'postfix');

/** Without what the server fills in. */
function wordsOf(reply: string): string {
  return reply.replace(/^\d{3} \S+ /, '').replace(/<[^>]*>|\[[^\]]*\]/g, '');
}

describe('the settings of Postfix and what its replies say', () => {
  for (const { name, format, gives = [] } of entries.filter((entry) => entry.format === undefined)) {
    for (const { reply } of gives.filter((given) => /^[45]/.test(given.reply))) {
      it(`leads from «${reply}» to ${name}`, () => {
        const parts = readReply(reply);
        assert.ok(parts !== null && format === undefined);
        const { diagnosis } = diagnose({ ...parts, speaker: 'postfix' });
        const leads = entries.find((entry) => entry.name === diagnosis?.causedBy);
        // Where several settings bring about the same words, the commonest of them is named.
        if (leads?.gives?.some((given) => wordsOf(given.reply) === wordsOf(reply)) !== true) assert.equal(diagnosis?.causedBy, name);
      });
    }
  }

  it('has an entry for each setting that a reply is traced to', () => {
    const named = postfix.rows.flatMap(({ causedBy = '' }) => (/^[a-z_]+$/.test(causedBy) ? [causedBy] : []));
    assert.deepEqual(named.filter((name) => !entries.some((entry) => entry.name === name)), []);
  });
});
