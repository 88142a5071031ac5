/** The times that logs begin with, as syslog, ISO 8601, loggers and packet tools write them; a bracket or a priority may stand before. */
const leading =
  /^(?:<\d{1,3}>1? ?|\[)?((?:[A-Z][a-z]{2} [ \d]\d|\d{4}[-/.]\d\d[-/.]\d\d)[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))?|\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)(?=[\]\s,:]|$)/;

/** What to add to an utterance of a line that begins with a time. */
export function readTime(line: string): { readonly time?: string } {
  const time = leading.exec(line)?.[1];
  return time === undefined ? {} : { time };
}
