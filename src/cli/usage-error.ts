/** Something that the caller must put right; its message is the one line that is printed, and the exit status is 2. */
export class UsageError extends Error {}
