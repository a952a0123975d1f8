// Links to other pages, and files that a page gives to save: jsdom follows neither.
import { writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { DOMWindow } from 'jsdom';

interface LinkActs {
  readonly go: (address: string) => void;
  readonly save: (download: unknown) => void;
}

export function watchLinks(window: DOMWindow, { go, save }: LinkActs): void {
  const follow = (link: HTMLAnchorElement): void => {
    if (link.hasAttribute('download')) save(downloadOf(window, link));
    else if (link.protocol.startsWith('http') && link.target === '') go(link.href);
  };
  const isOutside = (link: HTMLAnchorElement) =>
    link.hasAttribute('download') || link.href.split('#')[0] !== window.location.href.split('#')[0];
  const { click } = window.HTMLElement.prototype;
  window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.isConnected || !isOutside(this)) click.call(this);
    else follow(this);
  };
  window.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (event.defaultPrevented || !link || !isOutside(link)) return;
    event.preventDefault();
    follow(link);
  });
}

function downloadOf(window: DOMWindow, link: HTMLAnchorElement) {
  const bytes = window.fetch(link.href).then(async (response) => Buffer.from(await response.arrayBuffer()));
  return {
    suggestedFilename: () => link.download,
    url: () => link.href,
    createReadStream: async () => Readable.from([await bytes]),
    failure: async () => null,
    saveAs: async (path: string) => writeFileSync(path, await bytes),
  };
}
