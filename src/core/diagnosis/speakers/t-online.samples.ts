/** One reply for each row, in their order. */
export const tOnlineSamples: readonly string[] = [
  '554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)',
];
