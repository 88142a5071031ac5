import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Advice, Reading } from '../../../src/core/catalogue/entry.ts';
import {
  enhancedClasses,
  enhancedCodes,
  enhancedRanges,
  enhancedSubjects,
  keywords,
  parameters,
  replyCategories,
  replyClasses,
  replyCodes,
  speakers,
  verbs,
} from '../../../src/core/catalogue/index.ts';
import { confusions } from '../../../src/core/catalogue/confusions.ts';
import { limits } from '../../../src/core/catalogue/limits.ts';
import type { Source } from '../../../src/core/catalogue/source.ts';

type Text = Partial<Pick<Advice, 'verdict' | 'meaning' | 'when'>> & { readonly fix?: Advice['fix'] | readonly string[]; readonly use?: string };

/** Everything that carries prose, with a name to complain about. */
interface Part extends Text {
  readonly where: string;
}

const enhanced = [...enhancedCodes.map((entry) => ({ ...entry, where: entry.code })), ...enhancedRanges.map((range) => ({ ...range, where: `${range.from}-${range.to}` }))];
const readingsOf = (where: string, readings: readonly Reading[] = []): Part[] =>
  readings.map((reading, i) => ({ ...reading, where: `${where} reading ${i} (${reading.speaker ?? reading.commands?.join() ?? ''})` }));

const parts: readonly Part[] = [
  ...replyCodes.flatMap((entry) => [{ ...entry, where: entry.code }, ...readingsOf(entry.code, entry.readings)]),
  ...enhanced.flatMap(({ where, meaning, forms, readings }) => [
    { where, meaning },
    ...Object.entries(forms).map(([digit, form]) => ({ ...form, where: `${digit}.${where}` })),
    ...readingsOf(where, readings),
  ]),
  ...verbs.map((entry) => ({ ...entry, where: entry.verb })),
  ...keywords.map((entry) => ({ ...entry, where: entry.keyword })),
  ...parameters.map(({ name, meaning }) => ({ where: name, meaning })),
];

const sourced: readonly { readonly where: string; readonly sources: readonly Source[] }[] = [
  ...replyCodes.map(({ code, sources }) => ({ where: code, sources })),
  ...enhanced,
  ...[...replyCodes.map((entry) => ({ where: entry.code, readings: entry.readings })), ...enhanced].flatMap(({ where, readings }) =>
    (readings ?? []).map(({ sources }) => ({ where: `${where} reading`, sources })),
  ),
  ...verbs.map(({ verb, sources }) => ({ where: verb, sources })),
  ...keywords.map(({ keyword, sources }) => ({ where: keyword, sources })),
  ...parameters.map(({ name, sources }) => ({ where: name, sources })),
  ...limits.map(({ id, sources }) => ({ where: id, sources })),
  ...[...replyClasses, ...replyCategories].map(({ digit, sources }) => ({ where: digit, sources })),
  ...[...enhancedClasses, ...enhancedSubjects].map(({ id, sources }) => ({ where: id, sources })),
];

function textsOf({ verdict, meaning, when, fix, use }: Text): string[] {
  const steps = fix === undefined ? [] : 'sender' in fix ? [...fix.sender, ...fix.receiver] : fix;
  return [verdict, meaning, use, ...(when ?? []), ...steps].filter((text) => text !== undefined);
}

/** A text's sentences, with what may be the same in several (a code, a name in backticks) left in. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=[A-Z`])/).map((sentence) => sentence.trim().replace(/\.$/, '')).filter((sentence) => sentence.split(/\s+/).length >= 4);
}

describe('the catalogue', () => {
  it('has a source for everything, with a link that is one and a date that is one', () => {
    for (const { where, sources } of sourced) {
      assert.ok(sources.length > 0, where);
      for (const { title, url, checked } of sources) {
        assert.ok(title.length > 3, where);
        assert.ok(url === null || /^https?:\/\/[^\s<>()]+$/.test(url), `${where}: ${url ?? ''}`);
        assert.ok(checked === null || /^20\d\d-\d\d-\d\d$/.test(checked), where);
      }
    }
  });

  it('says each verdict in at most twelve words', () => {
    for (const { where, verdict } of parts) {
      if (verdict === undefined) continue;
      assert.ok(verdict.split(/\s+/).length <= 12, `${where}: ${verdict}`);
      assert.doesNotMatch(verdict, /\.$/, where);
    }
  });

  it('is never longer than a hover can bear', () => {
    for (const part of parts) assert.ok(textsOf(part).join(' ').length <= 1400, part.where);
  });

  it('never says the same sentence of two things', () => {
    const first = new Map<string, string>();
    for (const part of parts) {
      for (const sentence of textsOf(part).flatMap(sentencesOf)) {
        const where = first.get(sentence);
        assert.ok(where === undefined || where === part.where, `${part.where} and ${where ?? ''}: ${sentence}`);
        first.set(sentence, part.where);
      }
    }
  });

  it('holds no markup but backticks, in pairs', () => {
    for (const part of parts) {
      for (const text of textsOf(part)) {
        assert.equal(text.split('`').length % 2, 1, `${part.where}: ${text}`);
        const outside = text.split('`').filter((_, i) => i % 2 === 0).join('');
        assert.doesNotMatch(outside, /[<>*\]]|\b_|_\b|https?:|^#|\\/, `${part.where}: ${text}`);
      }
    }
  });

  it('relates only what exists', () => {
    const codes = new Set(replyCodes.map(({ code }) => code));
    const details = new Set(enhancedCodes.map(({ code }) => code));
    const words = new Set([...verbs.map(({ verb }) => verb), ...keywords.map(({ keyword }) => keyword), ...parameters.map(({ name }) => name)]);
    for (const { code, related } of replyCodes) for (const other of related) assert.ok(codes.has(other) && other !== code, `${code}: ${other}`);
    for (const { where, related } of enhanced) for (const other of related) assert.ok(details.has(other) && other !== where, `${where}: ${other}`);
    for (const { verb, related } of verbs) for (const other of related) assert.ok(words.has(other), `${verb}: ${other}`);
    for (const { keyword, related } of keywords) for (const other of related) assert.ok(words.has(other), `${keyword}: ${other}`);
    for (const { codes: confused } of confusions) {
      for (const code of confused) assert.ok(codes.has(code) || details.has(code.slice(2)), code);
    }
  });

  it('knows every speaker that it names', () => {
    const ids = new Set(speakers.map(({ id }) => id));
    for (const { readings, where } of [...replyCodes.map((entry) => ({ where: entry.code, readings: entry.readings })), ...enhanced]) {
      for (const { speaker } of readings ?? []) assert.ok(speaker === undefined || ids.has(speaker), `${where}: ${speaker ?? ''}`);
    }
  });

  it('has one entry for each code, verb, keyword and parameter', () => {
    for (const ids of [replyCodes.map(({ code }) => code), enhancedCodes.map(({ code }) => code), verbs.map(({ verb }) => verb), keywords.map(({ keyword }) => keyword), parameters.map(({ name }) => name)]) {
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('has a reply whose class agrees with what it says of retrying', () => {
    for (const { code, retry, act } of replyCodes) {
      if (code.startsWith('2')) assert.equal(retry, 'no', code);
      if (code.startsWith('2')) assert.equal(act, 'nobody', code);
    }
  });

  it('pairs only codes of one class (RFC 2034, section 4)', () => {
    for (const { code, enhanced: companions, status } of replyCodes) {
      if (status === 'nonstandard') continue;
      for (const companion of companions) assert.equal(companion[0], code[0], `${code} ${companion}`);
      if (code.startsWith('3')) assert.deepEqual(companions, [], code);
    }
  });

  it('connects verbs, keywords and parameters both ways', () => {
    const byKeyword = new Map(keywords.map((entry) => [entry.keyword, entry]));
    for (const { name, keyword } of parameters) assert.ok(byKeyword.get(keyword)?.parameters.includes(name), `${name} of ${keyword}`);
    for (const { keyword, parameters: added } of keywords) for (const name of added) assert.ok(parameters.some((entry) => entry.name === name), `${keyword}: ${name}`);
    for (const { verb, parameters: taken } of verbs) {
      for (const name of taken) assert.ok(parameters.find((entry) => entry.name === name)?.verbs.some((one) => one === verb), `${verb}: ${name}`);
    }
  });
});

describe('the registry of enhanced status codes', () => {
  const rows = readRegistry();

  it('is held whole', () => {
    assert.ok(rows.length >= 80);
    for (const { code } of rows) assert.ok(enhancedCodes.some((entry) => entry.code === code && entry.registered), code);
    for (const { code, registered } of enhancedCodes) assert.equal(registered, rows.some((row) => row.code === code), code);
  });

  it('names each code as we do', () => {
    // The registry leaves the sample text of its deprecated duplicate empty.
    const ownName = new Set(['6.10']);
    for (const { code, name } of rows) {
      if (!ownName.has(code)) assert.equal(enhancedCodes.find((entry) => entry.code === code)?.name.toLowerCase(), name.toLowerCase(), code);
    }
  });
});

/** The machine-owned snapshot in data/. */
function readRegistry(): { code: string; name: string }[] {
  const text = readFileSync('data/iana-smtp-enhanced-status-codes.csv', 'utf8');
  return text.split('\n').flatMap((line) => {
    const cells = [...line.matchAll(/"((?:[^"]|"")*)"|([^,]*)(?:,|$)/g)].map(([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('""', '"'));
    const code = /^X\.(\d+\.\d+)$/.exec(cells[0] ?? '')?.[1];
    return code === undefined ? [] : [{ code, name: cells[1] ?? '' }];
  });
}
