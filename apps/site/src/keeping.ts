// What a page keeps of who visits it, by the forms that are in it: a page cannot say 'nothing' beside a
// form whose words are stored. Every address that a form of the site posts to is here.

/** What stays of a visit, on the server or in the tab; each has its sentence at the foot of the page. */
export type Keeping =
  | 'report'
  | 'conversation'
  /** The same, where the address of the page says for half an hour that something has arrived. */
  | 'address'
  | 'consultation'
  | 'registration'
  | 'reflection'
  | 'room'
  | 'card'
  | 'letter';

type Place = readonly [path: RegExp, keeping: Keeping | null];

/** Where forms lead. Null: what is sent there answers a page or takes something back, and is not stored. */
const places: readonly Place[] = [
  [/^\/report$/, 'report'],
  [/^\/deposit$/, 'report'],
  [/^\/return$/, null],
  [/^\/return\//, 'conversation'],
  [/^\/consultation\/[^/]+$/, 'consultation'],
  [/^\/event\/[^/]+\/register$/, 'registration'],
  [/^\/event\/[^/]+\/withdraw$/, null],
  [/^\/room\/[^/]+$/, 'room'],
  [/^\/room$/, null],
  [/^\/training\/[^/]+\/later$/, 'card'],
  [/^\/training\/[^/]+\/(?:test|again|certificate)$/, null],
  [/^\/training\/certificate\.pdf$/, null],
  [/^\/verify-certificate$/, null],
  [/^\/(?:start|help|search|handbook\/quote)$/, null],
];

/**
 * What the forms of `markup` store; null where they store nothing. Templates do not count: a script that
 * shows one changes the foot too. Throws where a form posts to an address that is not written above.
 */
export function keepingOf(markup: string): Keeping | null {
  const page = markup.replace(/<template[\s\S]*?<\/template>/g, '');
  for (const [form, open = ''] of page.matchAll(/(<form\b[^>]*>)[\s\S]*?<\/form>/g)) {
    if (!/\bmethod="post"/.test(open)) continue;
    const keeping = opensPage(form) ? null : keepingAt(/\baction="([^"]*)"/.exec(open)?.[1] ?? '');
    if (keeping !== null) return keeping;
  }
  return null;
}

/** A form that asks for the page of writing, with what was said before it: that page sends. */
const opensPage = (form: string): boolean => /<input[^>]*name="step"[^>]*value="open"/.test(form);

function keepingAt(action: string): Keeping | null {
  const path = action.replace(/^\/[a-z]{2}(?:-[A-Za-z]+)?(?=\/)/, '').replace(/\?.*$/, '');
  const place = places.find(([pattern]) => pattern.test(path));
  if (place === undefined) throw new RangeError(`Cannot say what is kept of a form that leads to ${path}`);
  return place[1];
}
