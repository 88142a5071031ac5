import type { Exchange } from './session.ts';

const clockShape = /(?<!\d)(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d{1,9}))?/;
const secondsOfDay = 86_400;

/** Seconds since midnight that a time as tools print it tells; null where it tells none. */
export function readClock(time: string): number | null {
  const match = clockShape.exec(time);
  if (match === null) return null;
  const [, hours, minutes, seconds, fraction = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}

/** How many seconds passed from one time to a later one; past midnight the clock starts anew. Null where one is not known. */
export function secondsBetween(earlier: string | undefined, later: string | undefined): number | null {
  const [from, to] = [earlier, later].map((time) => (time === undefined ? null : readClock(time)));
  if (from == null || to == null) return null;
  const passed = to - from;
  // A tool's clock may step back a little; half a day is midnight.
  return passed < -secondsOfDay / 2 ? passed + secondsOfDay : Math.max(passed, 0);
}

/** How long the server took to answer, in seconds; null where the file does not tell. */
export function answerTime({ command, reply }: Exchange): number | null {
  return secondsBetween(command?.utterance.time, reply?.lines[0]?.utterance.time);
}
