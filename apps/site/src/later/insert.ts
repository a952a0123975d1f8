// Inserts the second script of a page, which the server put into a template with its integrity: the copy runs
// as it is inserted, and no script address is ever made here (Trusted Types allow none).

/** The script that was inserted; null where it stands already or the page has none. */
export function insertLater(): HTMLScriptElement | null {
  const template = document.querySelector<HTMLTemplateElement>('#later');
  if (template === null) return null;
  const copy = document.importNode(template.content, true);
  const script = copy.querySelector('script');
  template.replaceWith(copy);
  return script;
}
