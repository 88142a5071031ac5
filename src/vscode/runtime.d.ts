/** What both extension hosts have and neither ECMAScript nor @types/vscode declares. */
declare function setTimeout(callback: () => void, milliseconds: number): number | object;
declare function clearTimeout(timer: number | object | undefined): void;
declare class TextDecoder {
  decode(octets: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
