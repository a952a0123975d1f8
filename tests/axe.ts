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

const sessions = new WeakMap<Page, CDPSession>();

/**
 * What axe says is wrong, by rule and place. It runs in a world of its own, which the page's policy does not
 * bind, and is read there once for each document.
 */
export async function faults(page: Page): Promise<string[]> {
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
    expression:
      `${settled}.then(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', ` +
      `'wcag22aa', 'best-practice'] })).then((r) => JSON.stringify(r.violations.map((v) => v.id + ' ' + ` +
      `v.nodes.map((n) => n.target.join(' ')).join(', '))))`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value)) as string[];
}
