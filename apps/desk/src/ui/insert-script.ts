// Scripts that are fetched when they are needed.

/**
 * The script stands in the page with its integrity: what is inserted runs, and no policy for addresses of
 * scripts is needed. Rejects where it does not arrive.
 */
export function insertScript(name: string): Promise<void> {
  const template = document.querySelector<HTMLTemplateElement>(`#${name}`);
  const script = template && document.importNode(template.content, true).querySelector('script');
  if (!script) throw new Error(`Cannot load a part of the desk: the page came without ${name}`);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', reject);
    document.body.append(script);
  });
}
