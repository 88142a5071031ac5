import { pathToFileURL } from 'node:url';
import { makeTranscript, notations } from './transcripts.mjs';

/**
 * Prints as JSON what telling a notation and reading it costs, and what splitting the text into lines with one regular expression tested on
 * each does: seconds of processor time, which other work on the machine changes less than the clock; medians, by turns. A process of its own for
 * each notation, since a heap that others have grown makes splitting several times quicker, and a file is read in no such heap.
 *
 * usage: node scripts/bench/compare-with-split.mjs CORE NOTATION SIZE...
 */
const [core, notation, size] = process.argv.slice(2);
const { parseDocument } = await import(pathToFileURL(core).href);
const runs = 5;
/** Finds replies of swaks and of a bare dialogue, and is done with any other line at its first character. */
const replyCode = /^(?:<[-~*]. {1,2})?([2-5]\d\d)[ -]/;
/** Finds replies wherever they stand in a line. */
const anyReplyCode = /(?:^|[ '])([2-5]\d\d)[ -]/;

console.log(JSON.stringify(compare(makeTranscript(notations[notation], Number(size)))));

function compare(text) {
  parseDocument(text.slice(0, 200_000));
  const reads = [];
  const splits = [];
  const searches = [];
  for (let run = 0; run < runs; run++) {
    splits.push(cost(() => countLines(text, replyCode)));
    searches.push(cost(() => countLines(text, anyReplyCode)));
    reads.push(cost(() => parseDocument(text)));
  }
  return { read: median(reads), split: median(splits), search: median(searches) };
}

function countLines(text, shape) {
  let count = 0;
  for (const line of text.split('\n')) if (shape.test(line)) count++;
  return count;
}

function cost(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
