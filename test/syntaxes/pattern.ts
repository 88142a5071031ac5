/**
 * Reads an Oniguruma pattern, as far as our grammars use the language, and says where it could cost more than time in proportion to the
 * line. It errs on the side of alarm.
 */
export function flawsOf(pattern: string): readonly string[] {
  const alternatives = parse(pattern);
  const repeats = alternatives.flatMap((sequence) => repeatsInSequence(sequence));
  return [
    ...(hasNestedRepeat(alternatives) ? ['a repetition inside a repetition'] : []),
    ...(alternatives.some((sequence) => isSlowFromTheFront(sequence)) ? ['a repetition at the front'] : []),
    ...(repeats.some(({ isAmbiguous }) => isAmbiguous) ? ['two repetitions that can share out the same text'] : []),
  ];
}

/** A set of characters: a bit for each of `samples`. */
type Characters = bigint;
type Sequence = readonly Node[];
type Node =
  | { readonly kind: 'characters'; readonly set: Characters }
  | { readonly kind: 'anchor' }
  | { readonly kind: 'assertion' }
  | { readonly kind: 'look'; readonly isBehind: boolean; readonly isNegative: boolean; readonly alternatives: readonly Sequence[] }
  | { readonly kind: 'group'; readonly isAtomic: boolean; readonly alternatives: readonly Sequence[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly isUnbounded: boolean; readonly isPossessive: boolean };

const samples = ['\t', '\n', ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), 'é'];

function charactersOf(atom: string, ignoresCase: boolean): Characters {
  const source = atom === '\\h' ? '[0-9A-Fa-f]' : atom.replaceAll('\\h', '0-9A-Fa-f');
  const test = new RegExp(`^${source}$`, ignoresCase ? 'i' : '');
  return samples.reduce((set, sample, bit) => (test.test(sample) ? set | (1n << BigInt(bit)) : set), 0n);
}

function parse(pattern: string): readonly Sequence[] {
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(pattern);
    if (match !== null) at = expression.lastIndex;
    return match;
  };

  const readAlternatives = (ignoresCase: boolean): Sequence[] => {
    const alternatives = [readSequence(ignoresCase)];
    while (take(/\|/y) !== null) alternatives.push(readSequence(ignoresCase));
    return alternatives;
  };

  const readSequence = (ignoresCase: boolean): Sequence => {
    const sequence: Node[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') sequence.push(readQuantified(ignoresCase));
    return sequence;
  };

  const readQuantified = (ignoresCase: boolean): Node => {
    let node = readAtom(ignoresCase);
    for (;;) {
      // A plus after braces is not possessive in Oniguruma: it repeats once more.
      const match = take(/([*+?])([+?]?)|\{(\d+)(?:(,)(\d*))?\}/y);
      if (match === null) return node;
      const [, sign, suffix, least, comma, most] = match;
      node = {
        kind: 'repeat',
        node,
        min: sign === undefined ? Number(least) : sign === '+' ? 1 : 0,
        isUnbounded: sign === undefined ? comma !== undefined && most === '' : sign !== '?',
        isPossessive: suffix === '+',
      };
    }
  };

  const readAtom = (ignoresCase: boolean): Node => {
    const group = take(/\((?:\?(<?[=!]|[:>]|i:))?/y);
    if (group !== null) {
      const kind = group[1] ?? ':';
      const alternatives = readAlternatives(ignoresCase || kind === 'i:');
      if (take(/\)/y) === null) throw new Error(`A group is not closed in ${pattern}`);
      if (/[=!]/.test(kind)) return { kind: 'look', isBehind: kind.startsWith('<'), isNegative: kind.endsWith('!'), alternatives };
      return { kind: 'group', isAtomic: kind === '>', alternatives };
    }
    if (take(/\^|\\[GA]/y) !== null) return { kind: 'anchor' };
    if (take(/\$|\\b/y) !== null) return { kind: 'assertion' };
    if (take(/\\\d/y) !== null) return { kind: 'characters', set: charactersOf('[^\\n]', false) };
    const atom = take(/\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|[^\\[]/y);
    if (atom === null) throw new Error(`Nothing known at ${at} of ${pattern}`);
    return { kind: 'characters', set: charactersOf(/^[/{}]$/.test(atom[0]) ? `\\${atom[0]}` : atom[0], ignoresCase) };
  };

  const alternatives = readAlternatives(false);
  if (at < pattern.length) throw new Error(`Nothing known at ${at} of ${pattern}`);
  return alternatives;
}

function hasNestedRepeat(alternatives: readonly Sequence[], isInside = false): boolean {
  const inNode = (node: Node, isRepeated: boolean): boolean => {
    if (node.kind === 'repeat') return (isRepeated && node.isUnbounded) || inNode(node.node, isRepeated || node.isUnbounded);
    return (node.kind === 'group' || node.kind === 'look') && hasNestedRepeat(node.alternatives, isRepeated);
  };
  return alternatives.some((sequence) => sequence.some((node) => inNode(node, isInside)));
}

/** What a node must consume at least: a set for each character; nothing where it may be empty. */
function musts(node: Node): readonly Characters[] {
  if (node.kind === 'characters') return [node.set];
  if (node.kind === 'repeat') return node.min === 0 ? [] : musts(node.node);
  if (node.kind !== 'group') return [];
  const paths = node.alternatives.map((sequence) => sequence.flatMap(musts));
  if (paths.some((path) => path.length === 0)) return [];
  return [paths.reduce((union, path) => union | (path[0] ?? 0n), 0n)];
}

interface Repeat {
  readonly set: Characters;
  readonly isPossessive: boolean;
  /** What must be consumed before and after it within the sequence. */
  readonly before: readonly Characters[];
  readonly after: readonly Characters[];
  readonly isAmbiguous: boolean;
}

/** The unbounded repetitions of a node, each with what it may consume; ambiguous where another before it could have taken the same. */
function repeatsOf(node: Node, mayFailLater: boolean): readonly Repeat[] {
  if (node.kind === 'repeat') {
    if (!node.isUnbounded) return repeatsOf(node.node, mayFailLater);
    return [{ set: anyOf(node.node), isPossessive: node.isPossessive, before: [], after: [], isAmbiguous: false }];
  }
  if (node.kind !== 'group' && node.kind !== 'look') return [];
  const isClosed = node.kind === 'look' || node.isAtomic;
  const inside = node.alternatives.flatMap((sequence) => repeatsInSequence(sequence, mayFailLater && !isClosed));
  return isClosed ? inside.map((repeat) => ({ ...repeat, isPossessive: true })) : inside;
}

function repeatsInSequence(sequence: Sequence, mayFailLater = false): readonly Repeat[] {
  const repeats: Repeat[] = [];
  let open: { readonly set: Characters; readonly after: readonly Characters[] }[] = [];
  let before: readonly Characters[] = [];
  for (const [index, node] of sequence.entries()) {
    const mayFail = mayFailLater || sequence.slice(index + 1).some(canFail);
    const own = repeatsOf(node, mayFail).map((repeat): Repeat => {
      const isShared = mayFail && open.some(({ set, after }) => {
        const between = [...after, ...repeat.before];
        return between.length === 0 ? (set & repeat.set) !== 0n : between.every((must) => (set & must) !== 0n);
      });
      return { ...repeat, before: [...before, ...repeat.before], isAmbiguous: repeat.isAmbiguous || isShared };
    });
    const must = musts(node);
    open = open.map(({ set, after }) => ({ set, after: [...after, ...must] }));
    open.push(...own.filter(({ isPossessive }) => !isPossessive).map(({ set, after }) => ({ set, after })));
    repeats.push(...own);
    before = [...before, ...must];
  }
  return repeats.map((repeat) => ({ ...repeat, after: open.find(({ set }) => set === repeat.set)?.after ?? repeat.after }));
}

function canFail(node: Node): boolean {
  return node.kind !== 'repeat' || node.min > 0;
}

/** All that a node may consume. */
function anyOf(node: Node): Characters {
  if (node.kind === 'characters') return node.set;
  if (node.kind === 'repeat') return anyOf(node.node);
  return node.kind === 'group' ? node.alternatives.flat().reduce((union, inner) => union | anyOf(inner), 0n) : 0n;
}

/**
 * Where a pattern is not anchored it is tried at each character: slow if from each of many places it runs far, and fails. `behind` is what
 * the places are known by so far.
 */
function isSlowFromTheFront(sequence: Sequence, behind: readonly Characters[] = []): boolean {
  const [node, ...rest] = sequence;
  if (node === undefined || isAnchored(node)) return false;
  if (node.kind === 'group') return node.alternatives.some((alternative) => isSlowFromTheFront([...alternative, ...rest], behind));
  if (node.kind === 'look' && node.isBehind && !node.isNegative) {
    return isSlowFromTheFront(rest, [...behind, node.alternatives.flat().reduce((union, inner) => union | anyOf(inner), 0n)]);
  }
  if (node.kind === 'characters') return isSlowFromTheFront(rest, [...behind, node.set]);
  if (node.kind !== 'repeat') return isSlowFromTheFront(rest, behind);
  const set = anyOf(node);
  const mayFail = rest.some(canFail);
  if (node.isUnbounded && mayFail && behind.every((place) => (place & set) !== 0n)) return true;
  if (!node.isUnbounded && node.min === 0 && isSlowFromTheFront([node.node, ...rest], behind)) return true;
  return isSlowFromTheFront(rest, [...behind, ...(node.min > 0 ? [set] : [])]);
}

function isAnchored(node: Node): boolean {
  if (node.kind === 'anchor') return true;
  return node.kind === 'group' && node.alternatives.every(([first]) => first !== undefined && isAnchored(first));
}
