// Folded parts of a page. A link to what stands in one opens it, also in browsers that do not do so by
// themselves, and on paper all are open.

/** Opens the fold that the address points into, now and at each change; all of them before printing. */
export function watchFolds(): void {
  const openTarget = () => {
    const target = document.querySelector('main :target');
    let fold = target?.closest('details');
    while (fold) {
      fold.open = true;
      fold = fold.parentElement?.closest('details');
    }
    target?.scrollIntoView();
  };
  openTarget();
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
  });
}
