/** Words with which a refusal begins: behind a number they tell that it is a code, and none of them is counted. */
const beginning = /^(?:unknown|user|mailbox|recipient|sender|address|domain|host|no|not|access|relay(?:ing)?|rejected|denied|blocked|refused|invalid|bad|you|your|we|this|that|message|mail|spam|virus|please|try|temporar(?:y|ily)|greylist(?:ed|ing)|system|service|policy|sorry)(?![A-Za-z])/;

/** Whether a text begins as the text of a refusal does, in small letters; a sentence's capital is told by itself. */
export function beginsRefusal(text: string): boolean {
  return beginning.test(text);
}
