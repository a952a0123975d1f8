// Asks before Back, or a link, takes away what was typed. Steps make no entries in the history, so that Back could go one step back: after
// Leave now each of them would bring this page again, where now Back shows at most the neutral one. So the browser's own question is all.

/** For a form that is sealed here: sending it never leaves the page. */
export function watchLeaving(form: HTMLFormElement): void {
  addEventListener('beforeunload', (event) => {
    const { text, attachment } = form.elements as unknown as Record<string, HTMLInputElement | undefined>;
    // Leave now has emptied the page by then, and so has the receipt; a change of language holds the words in the tab's name.
    if (form.isConnected && !window.name && (text?.value || attachment?.value)) event.returnValue = true;
  });
}
