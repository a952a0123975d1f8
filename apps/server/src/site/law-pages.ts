// The pages of law, of rights, of a lawyer without paying, and of letters against offices.

import { practiceIn } from '@heed/content/handbook/practice';
import { union } from '@heed/content/laws/answers';
import { complaintCountryPage, complaintsPage } from '@heed/site/complaint/page';
import type { PageContext } from '@heed/site/context';
import { hasLegalAid, questions } from '@heed/site/law/compare';
import { countryPage } from '@heed/site/law/country';
import { lawsCsv, lawsJson } from '@heed/site/law/download';
import { historyPage } from '@heed/site/law/history';
import { instrumentsPage } from '@heed/site/law/instruments';
import { lawsPage } from '@heed/site/law/page';
import { legalAidCountryPage, legalAidPage } from '@heed/site/legal-aid/page';
import type { Html } from '@heed/site/markup';
import { complaintsPath, letterLanguages } from '@heed/site/rights/complaint-paths';
import { rightsCountryPage } from '@heed/site/rights/country';
import { rightsPage } from '@heed/site/rights/page';
import { europe } from './maps.ts';
import { headingIn, mountFile, mountPart, type PageMounting } from './mounting.ts';

/** After the start: the server answers by then, and no reader has come yet. */
const outlinesAfterMs = 2000;

/** Where no file can be opened at that moment, the first reader's page draws them. */
function drawAhead(): void {
  try {
    europe();
  } catch {
    // As above.
  }
}

export function mountLaws(mounting: PageMounting): void {
  const { content } = mounting;
  const { laws, history, instruments, checks } = content;
  const practiceOf = (country: string) => practiceIn(content.handbook.handbooks, country);
  const page = (path: string, make: (context: PageContext) => Html) =>
    mountPart(mounting, path, 'laws', make);
  setTimeout(drawAhead, outlinesAfterMs).unref();
  page('/laws', (context) => lawsPage(context, { laws, question: questions[0], outlines: europe(), checks }));
  for (const question of questions)
    page(`/laws/${question}`, (context) => lawsPage(context, { laws, question, outlines: europe(), checks }));
  page('/laws/history', (context) => historyPage(context, { history }));
  page('/laws/instruments', (context) => instrumentsPage(context, { instruments }));
  for (const country of Object.keys(laws).filter((code) => code !== union))
    page(`/laws/${country.toLowerCase()}`, (context) =>
      countryPage(context, { country, laws, history, checks, practice: practiceOf(country) }),
    );
  page('/rights', (context) => rightsPage(context, { laws, headingOf: headingIn(content, context) }));
  for (const country of Object.keys(laws).filter((code) => code !== union))
    page(`/rights/${country.toLowerCase()}`, (context) =>
      rightsCountryPage(context, {
        country,
        laws,
        checks,
        practice: practiceOf(country),
        directory: content.directory,
        headingOf: headingIn(content, context),
      }),
    );
  mountFile(mounting, '/laws.csv', 'text/csv; charset=utf-8', (context) => lawsCsv(context, laws));
  mountFile(mounting, '/laws.json', 'application/json; charset=utf-8', () => lawsJson(content));
}

/** A lawyer without paying, and letters against offices. */
export function mountJustice(mounting: PageMounting): void {
  const { content } = mounting;
  const { laws, checks } = content;
  const page = (path: string, make: (context: PageContext) => Html) =>
    mountPart(mounting, path, 'justice', make);
  page('/legal-aid', (context) => legalAidPage(context, { laws, checks }));
  for (const country of Object.keys(laws).filter((code) => hasLegalAid(laws, code)))
    page(`/legal-aid/${country.toLowerCase()}`, (context) =>
      legalAidCountryPage(context, { country, laws, checks, directory: content.directory }),
    );
  page('/complaints', complaintsPage);
  for (const country of Object.keys(letterLanguages))
    page(complaintsPath(country), (context) =>
      complaintCountryPage(context, {
        ...{ country, directory: content.directory },
        wordsIn: (locale) => content.words.inLocale(locale),
      }),
    );
}
