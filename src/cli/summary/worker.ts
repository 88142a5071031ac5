import { openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { LogCounter, type Counts } from '../../core/index.ts';
import { countRange, countRanges, makeBuffer } from './ranges.ts';

/** What the thread is told. */
export interface Task {
  readonly file: string;
  readonly size: number;
  readonly firstRange: number;
  readonly fileHead: Uint8Array;
  /** The range to take next, how many the worker has taken, how many of its reports have been heard. */
  readonly shared: Int32Array;
}

/** What the thread reports. */
export interface Part {
  readonly counts: Counts;
  /** How many lines each range has that was counted. */
  readonly lines: readonly (readonly [range: number, lines: number])[];
  readonly isLast: boolean;
}

/** The second thread: takes ranges of a file until none is left. */
const { file, size, firstRange, fileHead, shared } = workerData as Task;
const ranged = { descriptor: openSync(file, 'r'), size, firstRange };
const counter = new LogCounter(fileHead);
const buffer = makeBuffer();
let lines: [number, number][] = [];
for (let index = Atomics.add(shared, 0, 1); index < countRanges(size); index = Atomics.add(shared, 0, 1)) {
  Atomics.add(shared, 1, 1);
  lines.push([firstRange + index, countRange(ranged, index, counter, buffer)]);
  if (counter.isFull) report(false);
}
report(true);

function report(isLast: boolean): void {
  const heard = Atomics.load(shared, 2);
  const counts = counter.take();
  const moved = [counts.messages.keys.buffer as ArrayBuffer, counts.deferredMessages.keys.buffer as ArrayBuffer];
  parentPort?.postMessage({ counts, lines, isLast } satisfies Part, moved);
  lines = [];
  // Reports that nobody has heard yet would pile up in memory.
  if (!isLast) Atomics.wait(shared, 2, heard);
}
