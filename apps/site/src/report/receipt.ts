// The receipt as a template, fetched by the script that seals before anything is promised: without it a sent
// report could not be answered.

/** Puts the template, and the clocks of the desks, at the end of the page. Rejects where it does not come. */
export async function fetchReceipt(): Promise<void> {
  const served = await new Promise<Document | null>((resolve) => {
    const request = new XMLHttpRequest();
    // Read as a document by the browser itself: no markup is ever made from text here (Trusted Types allow
    // none).
    request.responseType = 'document';
    request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
    request.open('GET', `/${document.documentElement.lang}/report/receipt`);
    request.send();
  });
  const parts = served?.querySelectorAll('template, body > *') ?? [];
  if (parts.length === 0) throw new Error('The receipt did not come');
  for (const part of parts) document.body.append(document.importNode(part, true));
}
