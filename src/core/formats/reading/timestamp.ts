/** The times that logs begin with, as syslog, ISO 8601, loggers and packet tools write them; a bracket or a priority may stand before. */
const leading =
  /^(?:<\d{1,3}>1? ?|\[)?((?:[A-Z][a-z]{2} [ \d]\d|\d{4}[-/.]\d\d[-/.]\d\d)[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))?|\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)(?=[\]\s,:]|$)/;

/** What to add to an utterance of a line that begins with a time. */
export function readTime(line: string): { readonly time?: string } {
  const time = leading.exec(line)?.[1];
  return time === undefined ? {} : { time };
}

/** The longest that may follow a time and belong to it, or decide that it does. */
const tail = 8;

/** Reads the time of each line of a log; lines of one second share it. */
export function openTimes(): (line: string) => string | undefined {
  let last = '';
  let time: string | undefined;
  return (line) => {
    if (last !== '' && line.startsWith(last)) return time;
    const match = leading.exec(line);
    time = match?.[1];
    last = match === null || line.length < match[0].length + tail ? '' : line.slice(0, match[0].length + tail);
    return time;
  };
}
