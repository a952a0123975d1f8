// A page of this site, read without leaving the one that is shown: its address gets into no history.

/** The document at `path` in the language of this page; null where it does not come. */
export function fetchDocument(path: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    // Read as a document by the browser itself: no markup is ever made from text here (Trusted Types allow
    // none).
    request.responseType = 'document';
    request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
    request.open('GET', `/${document.documentElement.lang}${path}`);
    request.send();
  });
}
