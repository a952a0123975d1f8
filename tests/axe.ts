// What axe finds wrong with a page, for tests.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';

/** Its source. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Once no colour changes any more: in the middle of a transition any contrast may be found. */
export const settled =
  'Promise.allSettled(document.getAnimations().filter(({ effect }) => ' +
  'effect.getComputedTiming().endTime < Infinity).map(({ finished }) => finished))';

const look = (rules: readonly string[]) => `{
  const y = scrollY;
  scrollTo({ top: 0, behavior: 'instant' });
  ${settled}
    .then(() => axe.run(document, {
      runOnly: ${JSON.stringify(rules)},
      resultTypes: ['violations'],
    }))
    .then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) =>
      id + ' ' + nodes.map(({ target }) => target.join(' ')).join(', '))))
    .finally(() => scrollTo({ top: y, behavior: 'instant' }));
}`;

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a colour scheme changes: the structure of a page is the same in both. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

const sessions = new WeakMap<Page, CDPSession>();

/**
 * What axe says is wrong, by rule and place. It looks from the top of the page: what lies half under a bar
 * that stays, anywhere else, it takes for too small a target. It runs in a world of its own, which the
 * page's policy does not bind, and is read there once for each document.
 */
export async function faults(page: Page, rules: readonly string[] = everyRule): Promise<string[]> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  });
  const looked = await session.send('Runtime.evaluate', { expression: "'axe' in self", contextId });
  if (looked.result.value !== true) await session.send('Runtime.evaluate', { expression: axe, contextId });
  const { result } = await session.send('Runtime.evaluate', {
    expression: look(rules),
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value)) as string[];
}
