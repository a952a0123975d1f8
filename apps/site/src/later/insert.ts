// Inserts the second script of a page, which the server put into a template with its integrity: the copy runs
// as it is inserted, and no script address is ever made here (Trusted Types allow none).

/** The script that was inserted; null where it stands already or the page has none. */
export const insertLater = (): HTMLScriptElement | null => insertTemplate('#later', 'instead');

/**
 * Inserts what a template holds: in its place, or a copy, where the script may have to be asked for again.
 */
export function insertTemplate(selector: string, how: 'instead' | 'copy'): HTMLScriptElement | null {
  const template = document.querySelector<HTMLTemplateElement>(selector);
  if (template === null) return null;
  const copy = document.importNode(template.content, true);
  const script = copy.querySelector('script');
  if (how === 'instead') template.replaceWith(copy);
  else document.body.append(copy);
  return script;
}
