const longest = 40;

/** Words of the file as a message may repeat them: cut where they are long, on one line. */
export function quote(words: string): string {
  const shown = words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
   
  return shown.replace(/[\u0000-\u001f\u007f-\u009f]/g, '·');
}
