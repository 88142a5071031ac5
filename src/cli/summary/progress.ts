import type { SingleBar } from 'cli-progress';

/** Shows on a terminal how much of a log has been read; says nothing where standard error is none. */
export class Progress {
  readonly #bar: SingleBar | null;

  private constructor(bar: SingleBar | null) {
    this.#bar = bar;
  }

  static async start(): Promise<Progress> {
    if (!process.stderr.isTTY) return new Progress(null);
    const { SingleBar } = await import('cli-progress');
    return new Progress(new SingleBar({ stream: process.stderr, clearOnComplete: true, hideCursor: true, format: '{bar} {percentage} % of {total} MB, {eta_formatted} to go' }));
  }

  /** So many octets of so many have been read. */
  show(read: number, size: number): void {
    if (this.#bar === null) return;
    const [done, total] = [Math.floor(read / 1e6), Math.ceil(size / 1e6)];
    if (!this.#bar.isActive) this.#bar.start(total, done);
    else this.#bar.setTotal(total);
    this.#bar.update(done);
  }

  stop(): void {
    this.#bar?.stop();
  }
}
