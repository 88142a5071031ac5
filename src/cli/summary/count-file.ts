import { createReadStream, closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { createGunzip } from 'node:zlib';
import { LogCounter, type Summing } from '../../core/index.ts';
import { unreadable } from '../input.ts';
import { countRange, countRanges, linesOfRange, makeBuffer, rangeSize, type RangedFile } from './ranges.ts';
import type { Part, Task } from './worker.ts';

/** Smaller files are counted before a second thread has started. */
const worthAThread = 4 * rangeSize;
const headLength = 1 << 16;

/** Counts several logs and remembers how many lines each range of them has. */
export class FileCounter {
  /** By range; the ranges of one file follow each other. */
  readonly #lines: number[] = [];
  readonly #files: { readonly name: string; readonly firstRange: number }[] = [];
  readonly #summing: Summing;
  readonly #onProgress: (read: number, size: number) => void;

  /** `onProgress` is told how many octets of how many have been read, where the size is known. */
  constructor(summing: Summing, onProgress: (read: number, size: number) => void) {
    this.#summing = summing;
    this.#onProgress = onProgress;
  }

  /** Counts a file, or standard input for `-`. Throws a UsageError where it cannot be read. */
  async count(file: string, name: string): Promise<void> {
    this.#files.push({ name, firstRange: this.#lines.length });
    if (file === '-') {
      await this.#countStream(process.stdin, name);
      return;
    }
    const { descriptor, stats } = open(file);
    if (file.endsWith('.gz')) await this.#countStream(createReadStream(file, { fd: descriptor }).pipe(createGunzip({ chunkSize: 1 << 20 })), name);
    else if (stats.isFile()) await this.#countRanges(file, { descriptor, size: stats.size, firstRange: this.#lines.length });
    else await this.#countStream(createReadStream(file, { fd: descriptor }), name);
  }

  /** Where a line stands of which the counter has told the number. */
  placeOf(number: number): { readonly file: string; readonly line: number } {
    const range = Math.floor(number / linesOfRange);
    const { name, firstRange } = this.#files.findLast((file) => file.firstRange <= range) ?? { name: '', firstRange: 0 };
    const before = this.#lines.slice(firstRange, range).reduce((sum, lines) => sum + lines, 0);
    return { file: name, line: before + (number % linesOfRange) + 1 };
  }

  async #countStream(stream: NodeJS.ReadableStream, name: string): Promise<void> {
    const counter = new LogCounter();
    const number = this.#lines.length * linesOfRange;
    counter.begin(number);
    try {
      for await (const chunk of stream) {
        const { buffer, byteOffset, byteLength } = chunk as Buffer;
        // One class of arrays alone, not two, lets the reader be compiled well.
        counter.push(new Uint8Array(buffer, byteOffset, byteLength));
        if (counter.isFull) this.#summing.add(counter.take());
      }
    } catch (error) {
      throw unreadable(name, error);
    }
    counter.end();
    this.#summing.add(counter.take());
    this.#lines.push(counter.line - number);
  }

  async #countRanges(file: string, ranged: RangedFile): Promise<void> {
    const { size, firstRange, descriptor } = ranged;
    const ranges = countRanges(size);
    const shared = new Int32Array(new SharedArrayBuffer(12));
    const fileHead = readHead(descriptor);
    const worker = size < worthAThread ? null : startWorker({ file, size, firstRange, fileHead, shared });
    const help = worker === null ? null : this.#listen(worker, shared);
    const counter = new LogCounter(fileHead);
    const buffer = makeBuffer();
    try {
      for (let index = Atomics.add(shared, 0, 1); index < ranges; index = Atomics.add(shared, 0, 1)) {
        this.#lines[firstRange + index] = countRange(ranged, index, counter, buffer);
        if (counter.isFull) this.#summing.add(counter.take());
        this.#onProgress(Math.min(size, Atomics.load(shared, 0) * rangeSize), size);
        if (worker !== null) await setImmediate();
      }
    } catch (error) {
      throw unreadable(file, error);
    }
    this.#summing.add(counter.take());
    closeSync(descriptor);
    // A thread that has taken nothing until now finds nothing any more.
    if (Atomics.load(shared, 1) > 0) await help;
    await worker?.terminate();
  }

  #listen(worker: Worker, shared: Int32Array): Promise<void> {
    return new Promise((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', ({ counts, lines, isLast }: Part) => {
        this.#summing.add(counts);
        for (const [range, count] of lines) this.#lines[range] = count;
        Atomics.add(shared, 2, 1);
        Atomics.notify(shared, 2);
        if (isLast) resolve();
      });
    });
  }
}

function startWorker(task: Task): Worker {
  // What it makes in passing is little; room for more would only be filled.
  return new Worker(path.join(__dirname, 'summary-worker.js'), { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: 4 } });
}

function open(file: string): { descriptor: number; stats: Stats } {
  try {
    const descriptor = openSync(file, 'r');
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
    return { descriptor, stats };
  } catch (error) {
    throw unreadable(file, error);
  }
}

function readHead(descriptor: number): Uint8Array {
  const head = new Uint8Array(headLength);
  return head.subarray(0, readSync(descriptor, head, 0, headLength, 0));
}

