// `/evidence/<id>`: one release. What it shows and what it does not, how it was made, each figure with its
// error, and the files to take along.
import {
  type Coding,
  type EstimateRelease,
  isOfNotices,
  type PlaceMap,
  type Registered,
  type Release,
  type SyntheticRelease,
} from '@heed/domain/figures';
import { pageLinks } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { estimateFirst, estimateOrigin, estimateRest } from './estimate.ts';
import { guidePath, kindOf, yearsOf } from './page.ts';
import { cellTables } from './tables.ts';
import { columnName, inEnglish, number, traitOf, userText } from './words.ts';

export interface ReleaseData {
  readonly registered: Registered;
  /** That it was withdrawn, and why; null while it stands. */
  readonly withdrawal: { readonly day: string; readonly reason: string } | null;
  /** With the organisation's own regions. */
  readonly coding: Coding;
  /** Where its regions lie; null where none has a place. */
  readonly places: PlaceMap | null;
  /** Heading of the page that teaches how to read all this; null where there is none. */
  readonly guide: string | null;
}

export const files = ['csv', 'json', 'parquet'] as const;
export type FileKind = (typeof files)[number];

export function releasePage(context: PageContext, data: ReleaseData): Html {
  const { t } = context;
  const { registered, withdrawal, coding, places, guide } = data;
  const { id, release } = registered;
  return layout(context, {
    title: 'evidence.page',
    style: 'content',
    main: html`<h1>${userText(release.title)}</h1>
${
  withdrawal &&
  html`<p class="warn" data-withdrawn>${oneStop(
    t('handbook.release.withdrawn', { day: day(context, withdrawal.day) }),
  )} ${userText(withdrawal.reason)}</p>`
}
<p><b>${kindOf(context, { ...release, k: kOf(release) })}</b></p>
<p><small>${yearsOf(context, release)} ${oneStop(
      t('evidence.published', { day: day(context, registered.day) }),
    )}</small></p>
${
  release.kind === 'estimate'
    ? ofLists(context, release, coding)
    : ofRecords(context, release, { coding, places })
}
<section><h2>${t('evidence.files')}</h2><p>${t(
      release.kind === 'estimate' ? 'evidence.estimate.files' : 'evidence.files.hint',
    )}</p>
<div
class="acts">${files.map(
      (file) => html`<a class="button" href="/evidence/${id}.${file}"
download>${t(`evidence.file.${file}`)}</a> `,
    )}</div></section>
${pageLinks(context, [
  ...(guide === null ? [] : [{ path: guidePath, heading: guide }]),
  { path: '/evidence', heading: t('evidence.list') },
])}`,
  });
}

/** What it shows, and how it was made; the latter stands before counts that nobody can read without it. */
const shows = ({ t }: PageContext, text: string, more?: string): Html =>
  html`<section><h2>${t('evidence.shows')}</h2><p>${userText(text)}</p>${when(
    more,
    () => html`<p>${more}</p>`,
  )}</section>`;
const making = (context: PageContext, release: Release, coding: Coding): Html =>
  html`<section class="care" aria-labelledby="method"><h2 id="method">${context.t('evidence.method')}</h2><ul
class="bullets">${method(context, release, coding).map((line) => html`<li>${line}</li>`)}</ul></section>`;

const ofRecords = (
  context: PageContext,
  release: Exclude<Release, EstimateRelease>,
  { coding, places }: Pick<ReleaseData, 'coding' | 'places'>,
): Html => html`${shows(context, release.text, countsWhat(context, release))}${making(
  context,
  release,
  coding,
)}
${
  release.kind === 'synthetic'
    ? invented(context, release, coding)
    : cellTables(context, release, { coding, places })
}`;

const ofLists = (context: PageContext, release: EstimateRelease, coding: Coding): Html =>
  html`${[
    estimateFirst(context, release),
    shows(context, release.text),
    estimateRest(context, release),
    making(context, release, coding),
  ]}`;

/** That people are counted, or notices. */
const countsWhat = ({ t }: PageContext, release: Release): string =>
  t(countsNotices(release) ? 'evidence.notices' : 'evidence.people');

const countsNotices = (release: Release): boolean => release.kind === 'table' && isOfNotices(release);

const kOf = (release: Release): number => (release.kind === 'table' ? release.k : 0);

/** How it was made, a sentence or two a line. */
export function method(context: PageContext, release: Release, coding: Coding): readonly string[] {
  const { t } = context;
  if (release.kind === 'estimate') return estimateOrigin(context, release);
  if (countsNotices(release)) return describeProduction(context, release);
  const coded = t('evidence.coding', { version: release.coding });
  const other =
    release.coding === coding.version ? [] : [t('evidence.coding.now', { version: coding.version })];
  return [...describeProduction(context, release), coded, ...other];
}

function describeProduction(
  context: PageContext,
  release: Exclude<Release, EstimateRelease>,
): readonly string[] {
  const { t } = context;
  switch (release.kind) {
    case 'table':
      return [t('evidence.table.rounded', { k: release.k }), t('evidence.table.small', { k: release.k })];
    case 'private': {
      const { epsilon, delta } = release;
      return [
        t('evidence.private.noise', { epsilon: String(epsilon), delta: String(delta) }),
        t('evidence.private.range'),
        t('evidence.private.left-out'),
      ];
    }
    case 'synthetic':
      return [t('evidence.synthetic.nobody'), t('evidence.synthetic.use')];
  }
}

function invented(context: PageContext, { from, rows, columns }: SyntheticRelease, coding: Coding): Html {
  const { t } = context;
  const names = [...new Set(columns.map((name) => traitOf(coding, name, '').column))];
  return html`<section><h2>${t('evidence.invented')}</h2><p>${t('evidence.invented.rows', {
    rows: number(context, rows.length),
  })}</p>
<ul
class="bullets">${names.map((name) => html`<li>${inEnglish(context, columnName(coding, name))}</li>`)}</ul>
${when(
  from,
  () => html`<p><a
href="${linkTo(context, `/evidence/${from}`)}">${t('evidence.invented.from')}</a></p>`,
)}</section>`;
}
