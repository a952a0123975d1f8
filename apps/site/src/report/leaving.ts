// Asks before a link, closing the tab or another site takes away what was typed: it cannot be known here
// where she goes. Back, Forward and reload bring it again all the same, but for files.

/** For a form that is sealed here: sending it never leaves the page. */
export function watchLeaving(form: HTMLFormElement): void {
  // 'Not safe' leaves at once: nobody asks again.
  document.querySelector('[data-safety]')?.addEventListener('submit', () => {
    form.dataset.carried = '';
  });
  addEventListener('beforeunload', (event) => {
    const { text, attachment } = form.elements as unknown as Record<string, HTMLInputElement | undefined>;
    // Leave now has emptied the page by then, and so has the receipt; a change of language is remembered.
    if (form.isConnected && form.dataset.carried === undefined && (text?.value || attachment?.value))
      event.returnValue = true;
  });
}
