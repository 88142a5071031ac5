/** Reads a part of a text that is mostly what it was the line before: one string is then kept for all of them, and it compares at once. */
export type Recurring = (text: string, from: number, to: number) => string;

export function openRecurring(): Recurring {
  let last = '';
  return (text, from, to) => {
    if (to - from !== last.length || !text.startsWith(last, from)) last = text.slice(from, to);
    return last;
  };
}
