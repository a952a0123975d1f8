// `/app`: the site on a device, for a place without network: what that means, what others can find then, a
// name and a picture that say nothing, and how to take it away again. By choice only; nothing is kept before.
import { languageAsked, linkTo, type PageContext } from '../context.ts';
import { paths } from '../forms.ts';
import { calls, layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { hasModulePage } from '../module-pages.ts';
import { shareEnding } from './shared.ts';

/** Names and pictures that somebody may find on a phone without asking. */
export const disguises = ['notes', 'tea', 'window', 'walks'] as const;
export type Disguise = (typeof disguises)[number];
/** What somebody takes upon herself with it, and what is less pressing. */
const risks = ['found', 'exit'] as const;
const otherRisks = ['kept', 'update'] as const;

/** How the site stands among the apps of a phone. */
export interface AppChoice {
  readonly disguise: Disguise | null;
  /** Whether other apps offer it where they share something. */
  readonly shares: boolean;
}

/** Below `/app`: the page of a disguise, and the start of its manifest's name. */
export const choicePath = ({ disguise, shares }: AppChoice): string =>
  `/app/${disguise ?? ''}${shares ? shareEnding : ''}`;

export function appPage(context: PageContext, choice: AppChoice): Html {
  const { disguise } = choice;
  const { t } = context;
  return layout(context, {
    title: 'app.page',
    style: 'content',
    script: 'app',
    ...(disguise && { manifest: linkTo(context, `${choicePath(choice)}.webmanifest`) }),
    main: html`<h1>${t('app.title')}</h1><p>${t('app.lead')}</p>
<section class="care"><h2>${t('app.risk')}</h2><ul
class="bullets">${risks.map((risk) => html`<li>${t(`app.risk.${risk}`)}</li>`)}</ul>
<details><summary>${t('app.risk.more')}</summary><ul class="bullets">${otherRisks.map(
      (risk) => html`<li>${t(`app.risk.${risk}`)}</li>`,
    )}</ul></details></section>
<section data-app data-language="${languageAsked(context)}"><h2>${t('app.device')}</h2>
<p data-unable>${t('app.unable')}</p>
<p role="status" data-status data-putting="${t('app.putting')}" data-there="${t('app.there')}"
data-network="${t('app.failed.network')}" data-server="${t('app.failed.server')}" data-space="${t(
      'app.failed.space',
    )}" data-refused="${t('app.failed.refused')}" data-gone="${t('app.gone')}"></p>
<p class="note" data-waiting hidden>${t('app.waiting')}</p>
<div class="acts"><button type="button" class="act" data-put hidden>${t('app.put')}</button><button
type="button" class="destroy" data-take hidden>${t('app.take')}</button><button type="button" data-install
hidden>${t('app.install')}</button></div></section>
${when(
  context.speaks('deposit') && hasModulePage(context, paths.deposit),
  () => html`<section><h2>${t('deposit.wait.title')}</h2>
<p>${t('deposit.wait.how')}</p><p><a class="button" href="${linkTo(context, paths.deposit)}">${t(
    'deposit.title',
  )}</a></p></section>`,
)}
<section><h2>${t('app.disguise')}</h2><p>${t('app.disguise.how')}</p>
<ul class="chips">${disguises.map(
      (name) =>
        html`<li><a
href="${linkTo(context, choicePath({ ...choice, disguise: name }))}"${when(
          name === disguise,
          () => html` aria-current="true"`,
        )}><img
src="/app/${name}-64.png" width="32" height="32" alt=""> ${t(`app.name.${name}`)}</a></li>`,
    )}</ul>${when(disguise, () => shareChoice(context, choice))}</section>`,
  });
}

/** Whether other apps show the icon where they share: two links, so that it works without script. */
function shareChoice(context: PageContext, choice: AppChoice): Html {
  const { t } = context;
  const link = (shares: boolean, label: 'app.share.no' | 'app.share.yes') =>
    html`<li><a href="${linkTo(context, choicePath({ ...choice, shares }))}"${
      shares === choice.shares ? html` aria-current="true"` : null
    }>${t(label)}</a></li>`;
  return html`<h3>${t('app.share')}</h3><p>${t('app.share.how')}</p>
<ul class="chips" data-share-choice>${link(false, 'app.share.no')}${link(true, 'app.share.yes')}</ul>
<p class="hint">${t('app.disguise.next')}</p>`;
}

/** For somebody whose phone gave to the server what was meant for the pages on the phone. */
export function notTakenPage(context: PageContext): Html {
  const { t } = context;
  return layout(context, {
    title: 'title.error',
    main: html`<h1>${t('app.share.refused')}</h1><p>${t('app.share.refused.next')}</p>
<div class="acts"><a class="button act"
href="${linkTo(context, paths.report)}">${t('app.share.write')}</a></div>`,
  });
}

/** What the worker answers to a form where the network is away: any form but that of writing. */
export const awayPath = '/app/away';

export function awayPage(context: PageContext): Html {
  const { t } = context;
  return layout(context, {
    title: 'title.error',
    path: '/',
    main: html`<h1>${t('app.away')}</h1><p>${t('app.away.next')}</p>
<div class="acts" data-away><a class="button act" href="${linkTo(context, '/help')}">${t(
      'find.title',
    )}</a><a class="button" href="${linkTo(context, '/')}">${t('failed.home')}</a></div>
<p>${calls(t('failed.danger'))}</p>`,
  });
}

/** Strings that the page of writing shows where the network is away. */
export const keepWords = ({ t }: PageContext) => ({
  ask: t('app.keep.ask'),
  yes: t('app.keep.yes'),
  kept: t('app.keep.kept'),
});
export type KeepWords = ReturnType<typeof keepWords>;
