type Child = Node | string;

/** Makes an element. Text becomes text, never markup; between backticks it becomes code. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> & { readonly scope?: string } = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.flatMap((child) => (typeof child === 'string' ? withCode(child) : [child])));
  return made;
}

function withCode(text: string): Child[] {
  return text.split('`').map((part, i) => {
    if (i % 2 === 0) return document.createTextNode(part);
    const code = document.createElement('code');
    code.textContent = part;
    return code;
  });
}
