// `/pictures`: a way for somebody who does not read, in pictures: danger, a voice message, a help line, and
// the way out. The words under them are for who reads a little, and for screen readers.
import type { Directory } from '@heed/domain/directory';
import { linkTo, type PageContext } from '../context.ts';
import { hidden } from '../field.ts';
import { paths } from '../forms.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { pictogram } from './pictogram.ts';
import { dangerTile, numberTiles } from './tiles.ts';

export interface PicturesData {
  readonly directory: Directory;
  /** Languages that have recordings and no written words here, with their own names. */
  readonly spoken: readonly { readonly code: string; readonly name: string; readonly path: string }[];
}

export function picturesPage(context: PageContext, { directory, spoken }: PicturesData): Html {
  const { t, organisation } = context;
  const numbers = numberTiles(context, { directory, showsState: true });
  return layout(context, {
    title: 'pictures.page',
    style: 'content',
    main: html`<h1>${t('pictures.title')}</h1>
<ul class="tiles">
${dangerTile()}
<li><form method="post"
action="${linkTo(context, paths.report)}">${hidden({
      step: 'open',
      voice: 'yes',
    })}<button>${pictogram('voice')}<span>${t('pictures.voice')}</span></button></form></li>
${numbers}
${when(
  numbers.length === 0,
  () => html`<li><a
href="${linkTo(context, '/help')}">${pictogram('call')}<span>${t('find.title')}</span></a></li>`,
)}
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
