// A screen in pages of its own: what is done daily first, what is done rarely or cannot be taken back apart.
// Each page has an address, so that Back and Forward work; the tab says which one is open.
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { closeItem, openItem, openPart, openTitle, showItem } from '../model/navigation.ts';
import { focus } from '../ui/focus.ts';

export interface SubPage {
  readonly id: string;
  readonly title: string;
  readonly Page: ComponentType;
}

interface SubPagesProps {
  readonly title: string;
  /** The first one is shown to who comes by the bar. */
  readonly pages: readonly SubPage[];
  /** What is chosen inside a page, such as a desk, stays chosen on the next one. */
  readonly keepsPart?: true;
  /** Before another page is shown by a press, such as to drop what was said of the one before. */
  readonly onLeave?: () => void;
  /** Stands above every page: what was done, what goes on. */
  readonly children?: ComponentChildren;
}

export function SubPages({ title, pages, keepsPart, onLeave, children }: SubPagesProps) {
  const [first] = pages;
  const open = pages.find(({ id }) => id === openItem.value) ?? first!;
  useLayoutEffect(() => {
    openTitle.value = `${open.title} · ${title}`;
    return () => (openTitle.value = null);
  }, [open.title, title]);
  // After Back or Forward the field that had the focus may be gone.
  useEffect(() => {
    if (document.activeElement === document.body) focus('#sub-pages-title');
  }, [open.id]);
  return (
    <>
      <h1 id="sub-pages-title" class="no-print" tabIndex={-1}>
        {title}
      </h1>
      <nav class="views no-print" aria-label={title}>
        {pages.map((page) => (
          <button
            type="button"
            key={page.id}
            data-page={page.id}
            aria-current={page === open ? 'page' : undefined}
            onClick={() => {
              onLeave?.();
              if (page === first) closeItem();
              else showItem(page.id, { part: keepsPart ? openPart.value : null });
            }}
          >
            {page.title}
          </button>
        ))}
      </nav>
      {children}
      <open.Page key={open.id} />
    </>
  );
}
