// `/handbook/<number>/compare/<a>/<b>`: what changed between two versions, word by word.

import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { differencesOf, type Recommendation, recommendationParts, wordsIn } from '../rules/index.ts';
import { handbookPaths } from './words.ts';

export function comparePage(
  context: PageContext,
  { former, next }: { readonly former: Recommendation; readonly next: Recommendation },
): Html {
  const { t } = context;
  const { number } = next;
  const { lang, words } = wordsIn(next, context.locale);
  const own = former.words[lang] ?? wordsIn(former, lang).words;
  const changed = recommendationParts.filter((part) => own[part] !== words[part]);
  return layout(context, {
    title: 'handbook.page',
    style: 'content',
    path: handbookPaths.compare(number, former.version, next.version),
    main: html`<h1>${t('handbook.compare.title', { former: former.version, next: next.version })}</h1>
<p><a href="${linkTo(context, handbookPaths.recommendation(number))}">${t('handbook.newest')}</a></p>
${when(changed.length === 0, () => html`<p>${t('handbook.compare.none')}</p>`)}
${changed.map(
  (part) =>
    html`<section><h2>${t(`handbook.part.${part}`)}</h2><p lang="${lang}" dir="auto">${differencesOf(
      own[part],
      words[part],
      lang,
    ).map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
    )}</p></section>`,
)}
${lists(context, former, next)}`,
  });
}

/** What it rests on, and to whom it speaks, as lists. */
function lists(context: PageContext, former: Recommendation, next: Recommendation): Html | null {
  const { t } = context;
  const names = ({ restsOn }: Recommendation) =>
    restsOn.map(({ kind, ref }) => `${t(`handbook.kind.${kind}`)}: ${ref}`);
  const [before, after] = [names(former), names(next)];
  const removed = before.filter((name) => !after.includes(name));
  const added = after.filter((name) => !before.includes(name));
  return when(
    removed.length + added.length > 0,
    () =>
      html`<section><h2>${t('handbook.part.evidence')}</h2><ul class="lines">${removed.map(
        (name) => html`<li><del>${name}</del></li>`,
      )}${added.map((name) => html`<li><ins>${name}</ins></li>`)}</ul></section>`,
  );
}
