// The language that someone reads who writes to a desk: that of the page, by its address or, for what its
// script sends, by the address that the browser says it comes from; else what the browser asks for first. An
// answer is promised by it.

/** A BCP 47 tag; null where the request says none. */
export function languageOf({ url, headers }: Request): string | null {
  for (const address of [url, headers.get('referer') ?? '']) {
    const path = URL.canParse(address) ? new URL(address).pathname : '';
    const [, language] = /^\/([a-z]{2}(?:-[A-Za-z]+)?)\//.exec(path) ?? [];
    if (language !== undefined) return language;
  }
  const header = headers.get('accept-language') ?? '';
  return /^\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)/.exec(header)?.[1] ?? null;
}
