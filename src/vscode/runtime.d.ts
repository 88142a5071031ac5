/** What both extension hosts have and neither ECMAScript nor @types/vscode declares. */
declare function setTimeout(callback: () => void, milliseconds: number): number | object;
declare function clearTimeout(timer: number | object | undefined): void;
declare class TextDecoder {
  decode(octets?: Uint8Array, options?: { readonly stream: boolean }): string;
}
declare class DecompressionStream {
  constructor(format: 'deflate-raw');
  readonly writable: { getWriter(): { write(octets: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: { getReader(): { read(): Promise<{ readonly done: false; readonly value: Uint8Array } | { readonly done: true; readonly value?: undefined }> } };
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
/** What `scripts/packed-data.mjs` makes of the catalogue's data: to be given its text before the core is evaluated. */
declare module 'packed-data' {
  export function unpack(json: string): void;
}
