// What a script that seals shows at the end, as templates, fetched before anything is promised: without the
// receipt a sent report could not be answered.

/** Puts the templates, and clocks of the desks, at the end of the page. Rejects where they do not come. */
export async function fetchReceipt(path = '/report/receipt'): Promise<void> {
  const served = await new Promise<Document | null>((resolve) => {
    const request = new XMLHttpRequest();
    // Read as a document by the browser itself: no markup is ever made from text here (Trusted Types allow
    // none).
    request.responseType = 'document';
    request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
    request.open('GET', `/${document.documentElement.lang}${path}`);
    request.send();
  });
  const parts = served?.querySelectorAll('template, body > *') ?? [];
  if (parts.length === 0) throw new Error('The receipt did not come');
  for (const part of parts) document.body.append(document.importNode(part, true));
}
