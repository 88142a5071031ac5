import { styleText } from 'node:util';

/** Markdown of our own making as text for a terminal: headings and bold stand out where the terminal can show it, links keep their address. */
export function plainText(markdown: string): string {
  const bold = (text: string): string => (process.stdout.isTTY ? styleText('bold', text) : text);
  return markdown
    .replace(/^#+ (.*)$/gm, (_, heading: string) => bold(heading))
    .replace(/\*\*([^*\n]+)\*\*/g, (_, text: string) => bold(text))
    .replace(/(^|[^*\w])\*([^*\n]+)\*(?!\w)/g, '$1$2')
    .replace(/\[([^\]\n]+)\]\((https:[^)\s]+)\)/g, '$1 <$2>')
    .replace(/\\([\\`*_{}[\]<>()#!|~&:@.])/g, '$1')
    .replace(/`([^`\n]*)`/g, '$1')
    .replace(/ {2}$/gm, '');
}
