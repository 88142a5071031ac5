/** What ends the name of a file out of which a tool makes a configuration, or of one that is shipped as an example of it. */
const ending = /(?<=[^/.])\.(?:j2|jinja2?|erb|epp|ctmpl|gotmpl|mustache|hbs|tmpl|tpl|template|in|dist|sample|example)$/i;
const engine = /\.(?:j2|jinja2?|erb|epp|ctmpl|gotmpl|mustache|hbs)$/i;
/** Where Ansible, Puppet, Chef and Salt keep files of a role called after the program: `postfix/templates/access.j2`. */
const folder = /(?<=\/)(?:templates|files)\/(?:default\/)?(?=[^/]{1,200}$)/;

/** The path of what a template becomes: without its ending, and in the folder above that of the templates; null where a path says nothing of one. */
export function untemplated(path: string): string | null {
  const name = path.replace(ending, '').replace(folder, '');
  return name === path ? null : name;
}

/** Whether a name says that an engine reads the file first. */
export function isNamedTemplate(path: string): boolean {
  return engine.test(path);
}
