// Public pages that axe looks at, for pages.test.ts and for the night, and how it looks at them.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { colourRules, faults } from './axe.ts';

/** One page of each make. */
export const pagesOfEachMake = [
  '/',
  '/report',
  '/return',
  '/lost',
  '/about',
  '/languages',
  '/licences',
  '/source',
  '/log',
  '/press',
  '/laws',
  '/laws/hr',
  '/laws/instruments',
  '/duties',
  '/training',
  '/training/police',
  '/training/police/lesson/signs',
  '/training/police/interview/1',
  '/training/police/interview/1?seed=7&path=1.1',
  '/training/police/test',
  '/training/police/again',
  '/verify-certificate',
  '/room',
  '/events',
  '/handbook',
  '/handbook/4',
  '/handbook/follow-up',
  '/handbook/quote',
  '/words',
  '/consultations',
  '/consultation/safer-work',
  '/pocket',
  '/pocket/police?say=uk',
  '/evidence',
  '/evidence/guide',
  '/legal-aid',
  '/legal-aid/nl',
  '/complaints',
  '/complaints/nl',
  '/help',
  '/help/se',
  '/check',
  '/offer',
  '/images',
  '/on-the-way',
  '/tonight',
  '/for/me',
  '/signs',
  '/signs/nurse',
  '/buyers',
  '/map-of-demand',
  '/booklets',
  '/booklets/hr',
  '/pictures',
  '/professionals',
  '/professionals/police',
  '/work',
  '/easy/rights',
  '/pages',
  '/search',
  '/app',
  '/app/away',
  '/blank',
  '/nothing-here',
];

/** Their parts are those of a page above, or rights.test.ts looks at them. */
const pagesOfSameMake = [
  '/training/police/later',
  '/handbook/zero/nl',
  '/pocket/bank',
  '/for/workers',
  '/for/guests',
  '/for/neighbours',
  '/for/professionals',
  '/images/under-18',
  '/signs/landlord',
  '/professionals/hotel',
  '/professionals/platform',
  '/first-hours',
  '/young',
  '/health',
  '/police-on-your-terms',
  '/privacy',
  '/safe-use',
  '/rights',
  '/rights/hr',
  '/laws/use-of-victim',
  '/laws/history',
];

export const publicPages = [...pagesOfEachMake, ...pagesOfSameMake];

/** Every rule in `light`; of `dark` what a scheme changes. */
export async function assertPageFine(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  assert.deepEqual(await faults(page), [], address);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await faults(page, colourRules), [], `${address}, dark`);
}

/** Every rule, in one of the schemes. */
export async function assertPageFineIn(
  page: Page,
  address: string,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.goto(address);
  assert.deepEqual(await faults(page), [], `${address}, ${colorScheme}`);
}
