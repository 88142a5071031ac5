/** One reply for each row, in their order. */
export const yandexSamples: readonly string[] = [
  '554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1234-ab',
  '451 4.7.1 Sorry, the service is currently unavailable. Please come back later.',
];
