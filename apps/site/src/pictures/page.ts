// `/pictures`: a way for somebody who does not read: four pictures, from danger over a help line to a voice
// message, and the way out. The words under them are for who reads a little, and for screen readers.
import { countriesOf, type Directory, type DirectoryEntry, firstNumber } from '@heed/domain/directory';
import { linkTo, type PageContext } from '../context.ts';
import { hidden } from '../field.ts';
import { paths } from '../forms.ts';
import { layout } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import { pictogram } from './pictogram.ts';

export interface PicturesData {
  readonly directory: Directory;
  /** Languages that have recordings and no written words here, with their own names. */
  readonly spoken: readonly { readonly code: string; readonly name: string; readonly path: string }[];
}

export function picturesPage(context: PageContext, { directory, spoken }: PicturesData): Html {
  const { t, organisation } = context;
  const lines = countriesOf(organisation).flatMap((country) => {
    const line = firstNumber(directory, country, ['victims', 'women'], context);
    return line === undefined ? [] : [{ country, line }];
  });
  return layout(context, {
    title: 'pictures.page',
    keeps: 'nothing',
    style: 'content',
    main: html`<h1>${t('pictures.title')}</h1>
<ul class="tiles">
<li><a class="danger" href="tel:112">${pictogram('danger')}<span>112</span></a></li>
${lines.map(({ country, line }) => numberTile(context, country, line))}
${when(
  lines.length === 0,
  () => html`<li><a
href="${linkTo(context, '/help')}">${pictogram('call')}<span>${t('find.title')}</span></a></li>`,
)}
<li><form method="post"
action="${linkTo(context, paths.report)}">${hidden({
      step: 'open',
      voice: 'yes',
    })}<button>${pictogram('voice')}<span>${t('pictures.voice')}</span></button></form></li>
<li><a class="out" href="${organisation.exitTo}" rel="noreferrer nofollow"
data-leave>${pictogram('leave')}<span>${t('frame.leave')}</span></a></li>
</ul>
<ul
class="chips">${spoken.map(
      ({ code, name, path }) => html`<li><a href="${path}"
lang="${code}">${pictogram('listen')} <bdi translate="no">${name}</bdi></a></li>`,
    )}</ul>`,
  });
}

/**
 * A number that reaches its country from anywhere, with flag and name: where no font has flags, the name is
 * left.
 */
const numberTile = (context: PageContext, country: string, { number, intl }: DirectoryEntry): Html =>
  html`<li><a href="tel:${(intl ?? number ?? '').replaceAll(' ', '')}">${pictogram('call')}<span><span
aria-hidden="true">${flag(country)}</span> <small>${context.country(country)}</small> <bdi
dir="ltr">${number}</bdi></span></a></li>`;

/** The flag of an ISO 3166 code, as two regional indicators. */
const flag = (country: string): string =>
  String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
