// What a script that seals shows at the end, as templates, fetched before anything is promised: without the
// receipt a sent report could not be answered.
import { fetchDocument } from '../send/fetch-document.ts';

/** Puts the templates, and clocks of the desks, at the end of the page. Rejects where they do not come. */
export async function fetchReceipt(path = '/report/receipt'): Promise<void> {
  const parts = (await fetchDocument(path))?.querySelectorAll('template, body > *') ?? [];
  if (parts.length === 0) throw new Error('The receipt did not come');
  for (const part of parts) document.body.append(document.importNode(part, true));
}
