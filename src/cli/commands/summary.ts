import { Summing } from '../../core/index.ts';
import type { InputOptions } from '../input.ts';
import { FileCounter } from '../summary/count-file.ts';
import { Progress } from '../summary/progress.ts';
import { report } from '../summary/report.ts';

export interface SummaryOptions extends InputOptions {
  readonly json?: boolean;
}

/** Sums up logs; one answer for all files together. */
export async function summarise(files: readonly string[], { json, stdinFilename }: SummaryOptions): Promise<{ output: string }> {
  const summing = new Summing();
  const progress = await Progress.start();
  const counter = new FileCounter(summing, (read, size) => progress.show(read, size));
  const names = files.map((file) => (file === '-' ? (stdinFilename ?? '-') : file));
  try {
    for (const [i, file] of files.entries()) await counter.count(file, names[i] ?? file);
  } finally {
    progress.stop();
  }
  const summary = summing.summarise();
  const placed = { ...summary, reasons: summary.reasons.map(({ line, ...reason }) => ({ ...reason, ...counter.placeOf(line) })) };
  return { output: json === true ? JSON.stringify(placed, null, 2) : report(names, placed) };
}
