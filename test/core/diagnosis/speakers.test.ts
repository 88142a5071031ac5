import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { speakers } from '../../../src/core/catalogue/index.ts';
import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { remedies } from '../../../src/core/diagnosis/remedies.ts';
import { speakerTexts } from '../../../src/core/diagnosis/speakers/index.ts';
import { readReply } from '../../../src/core/features/explain/reply.ts';
import { samples } from './samples.ts';

const rows = speakerTexts.flatMap((texts) => texts.rows.map((row, i) => ({ where: `${texts.speaker}: ${row.text}`, texts, row, sample: samples[texts.speaker]?.[i] ?? '' })));

function diagnoseSample({ texts: { hosts, greetings }, row, sample }: (typeof rows)[number]): ReturnType<typeof diagnose> {
  const host = hosts?.split('|')[0];
  const clues = row.isShared !== true ? {} : host !== undefined ? { host: `mx.${host}` } : { greeting: (greetings ?? '').split('|')[0] ?? '' };
  return diagnose({ ...(readReply(sample) ?? { code: null, enhanced: null, text: sample }), ...clues });
}

describe('the texts of speakers', () => {
  it('are at least 250', () => {
    assert.ok(rows.length >= 250, String(rows.length));
  });

  it('have a sample for each row', () => {
    for (const { speaker, rows: own } of speakerTexts) assert.equal(samples[speaker]?.length, own.length, speaker);
  });

  for (const { speaker } of speakerTexts) {
    it(`of ${speaker} win for their samples`, () => {
      for (const one of rows.filter(({ texts }) => texts.speaker === speaker)) {
        const { diagnosis } = diagnoseSample(one);
        assert.equal(diagnosis?.meaning, one.row.meaning, `${one.where}\n${one.sample}`);
        assert.equal(diagnosis.speaker, speaker, one.where);
        assert.equal(diagnosis.reason, one.row.reason, one.where);
        assert.ok(one.sample.replace(/\s+/g, ' ').includes(diagnosis.evidence[0] ?? '\n'), one.where);
      }
    });
  }

  it('come with a cause, somebody to act, a source and a speaker that the catalogue knows', () => {
    const ids = new Set(speakers.map(({ id }) => id));
    for (const { speaker } of speakerTexts) assert.ok(ids.has(speaker), speaker);
    for (const one of rows) {
      const { diagnosis } = diagnoseSample(one);
      assert.ok(one.row.meaning.length >= 10 && one.row.meaning.endsWith('.'), one.where);
      assert.ok((diagnosis?.steps.length ?? 0) > 0, one.where);
      assert.ok(diagnosis !== null && diagnosis.act.length > 0 && diagnosis.sources.length > 0, one.where);
    }
  });

  it('never say the same sentence of two things', () => {
    const first = new Map<string, string>();
    const said = [
      ...rows.map(({ where, row }) => ({ where, texts: [row.meaning, ...(row.steps ?? [])] })),
      ...Object.entries(remedies).map(([where, { meaning, steps }]) => ({ where, texts: [meaning, ...steps] })),
    ];
    for (const { where, texts } of said) {
      for (const sentence of texts.flatMap((text) => text.split(/(?<=[.!?])\s+(?=[A-Z`])/)).filter((one) => one.split(/\s+/).length >= 4)) {
        assert.ok(!first.has(sentence), `${where} and ${first.get(sentence) ?? ''}: ${sentence}`);
        first.set(sentence, where);
      }
    }
  });

  it('hold no markup but backticks, in pairs', () => {
    for (const { where, row } of rows) {
      for (const text of [row.meaning, ...(row.steps ?? [])]) {
        assert.equal(text.split('`').length % 2, 1, where);
        assert.doesNotMatch(text.replace(/`[^`]*`/g, ''), /[<>*]|https?:/, where);
      }
    }
  });

  it('are told once each', () => {
    const texts = rows.filter(({ row }) => row.isShared !== true).flatMap(({ row, where }) => row.text.split('|').map((text) => ({ key: [text.toLowerCase(), row.codes, row.enhanced].join(), where })));
    assert.deepEqual(texts.filter(({ key }, i) => texts.findIndex((other) => other.key === key) !== i), []);
    for (const { row, where } of rows) for (const text of row.text.split('|')) assert.ok(text.trim().length >= 4, where);
  });

  it('each stand in a file of their own, with their samples beside', () => {
    const files = readdirSync('src/core/diagnosis/speakers').filter((file) => file !== 'index.ts').sort();
    assert.deepEqual(files, speakerTexts.flatMap(({ speaker }) => [`${speaker}.samples.ts`, `${speaker}.ts`]).sort());
  });
});
