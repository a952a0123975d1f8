// A consultation at the desk in a real browser: made, opened, its cards printed, votes on phones and on paper
// counted, a proposal decided, a result published.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hashHex, type SignedStatement } from '@heed/envelope';
import { type ConsultationKey, verifyConsultationKeys } from '@heed/envelope/credential';
import type { Page, Request } from 'playwright-core';
import { inChromium } from '../../../tests/browsers.ts';
import { findChromium } from '../../../tests/chromium.ts';
import { signIn } from '../../../tests/member.ts';
import { isLoadedForDay } from '../../../tests/night.ts';
import { waitUntil } from '../../../tests/until.ts';
import { ballotOf, cardHash, makeVoter, proposalOf, takeSeat, today } from '../../../tests/voter.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from '../../../tests/workspace.ts';
import { consultationClient } from '../api/client.ts';

/** Sheets of paper and proposals are for the night. */
const isDay = isLoadedForDay();

describe('a consultation at the desk', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let desk: Workspace;
  before(async () => {
    desk = await startWorkspace();
  });
  after(() => desk.end());

  const open = async (name: string) => {
    const context = await desk.browser.newContext({
      viewport: { width: 1366, height: 768 },
      acceptDownloads: true,
    });
    const { page, faults } = await desk.newPage(context);
    await desk.unlock(page, name);
    await page.getByRole('button', { name: 'Consultations', exact: true }).click();
    await page.locator('#consultations-title').waitFor();
    return { page, faults };
  };
  const part = (page: Page, name: string) =>
    page
      .getByRole('navigation', { name: 'Parts of this consultation' })
      .getByRole('button', { name })
      .click();

  /** Fills the plan and saves it; what is wrong with it is said first. */
  async function plan(page: Page) {
    await page.getByRole('button', { name: 'New consultation' }).click();
    await page.locator('[name=slug]').fill('night-work');
    await page.locator('[name=title-en]').fill('Night work');
    await page.locator('[name=question-en]').fill('What would make nights safer?');
    await page.locator('[name=use-en]').fill('The city answers.');
    await page.locator('[name=group-outreach]').fill('Night bus\nStreet team');
    await page.locator('[name=statements]').fill(`Light helps.\n${'x'.repeat(141)}`);
    const methods = page.locator('input[name=method]');
    assert.deepEqual(
      [await methods.count(), await page.locator('input[name=method]:checked').count()],
      [3, 0],
    );
    await page.getByLabel('Votes: agree, disagree or pass').check();
    await axeFindsNothing(page, 'plan');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Line 2 is no statement').waitFor();
    await page.locator('[name=statements]').fill('Light helps.\nA phone number on each bench helps.');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.locator('#consultation-title').waitFor();
  }

  /** The numbers of the cards, as the browser sends them to be set. */
  async function printCards(page: Page, count: number): Promise<readonly string[]> {
    await part(page, 'Cards');
    await page.locator('#card-gatekeeper').selectOption({ label: 'Outreach workers: Street team' });
    await page.locator('#card-count').fill(String(count));
    const [request, download] = await Promise.all([
      page.waitForRequest((one) => one.url().endsWith('/seats/print')),
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Make and print (PDF)' }).click(),
    ]);
    await page.getByText(`${count} cards are in the file`).waitFor();
    assert.equal(download.suggestedFilename(), 'night-work.cards.pdf');
    await isPdf(request);
    return (request.postDataJSON() as { cards: string[] }).cards;
  }

  const seatCount = async (): Promise<number> => {
    const { api } = await signIn(desk.url, desk.logIns[0]!);
    const { consultations } = await api.call('consultations.list', {});
    const { id } = consultations.find((one) => one.slug === slug)!;
    return (await api.call('consultations.read', {}, { id })).groups[0]!.seats;
  };

  /** No card counts that was not printed; one whose answer was lost is counted once. */
  async function failToPrint(page: Page): Promise<void> {
    await part(page, 'Cards');
    await page.locator('#card-gatekeeper').selectOption({ label: 'Outreach workers: Night bus' });
    await page.locator('#card-count').fill('3');
    const make = page.getByRole('button', { name: 'Make and print (PDF)' });
    const error = page.locator('.notice .warn').first();
    await page.route('**/seats/print', (route) => route.abort(), { times: 1 });
    await make.click();
    await error.waitFor();
    assert.equal(await seatCount(), 0, 'a card that was not printed does not count');
    await page.route(
      '**/seats',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    const request = page.waitForRequest((one) => one.url().endsWith('/seats'));
    await make.click();
    const { seats } = (await request).postDataJSON() as { seats: unknown };
    await waitUntil(async () => (await seatCount()) === 3);
    await error.waitFor();
    const [again] = await Promise.all([
      page.waitForRequest((one) => one.url().endsWith('/seats')),
      page.waitForEvent('download'),
      make.click(),
    ]);
    assert.deepEqual((again.postDataJSON() as { seats: unknown }).seats, seats);
    assert.equal(await seatCount(), 3, 'the same cards are counted once');
  }

  /** The answer to a request holds a file that begins as a PDF. */
  async function isPdf(request: Request): Promise<void> {
    const { pdf } = (await (await request.response())!.json()) as { pdf: string };
    assert.equal(Buffer.from(pdf, 'base64').subarray(0, 5).toString(), '%PDF-');
  }

  async function typeSheet(page: Page, number: number, vote: 'Agree' | 'Disagree') {
    await part(page, 'Paper');
    await page.locator('#sheet-group').selectOption({ label: 'Outreach workers' });
    await page.locator('#sheet-number').fill(String(number));
    await page.locator('fieldset.boxes').first().getByLabel(vote, { exact: true }).check();
    await page.getByRole('button', { name: 'Save the sheet' }).click();
    await page.getByText(`Sheet ${number} is saved, sealed.`).waitFor();
  }

  /** Two sheets, each typed by two members: the second one differs. */
  async function countPaper(page: Page): Promise<void> {
    await part(page, 'Paper');
    await page.getByText('Print sheets (PDF)').first().click();
    await page.locator('#sheet-print-group').selectOption({ label: 'Outreach workers' });
    await page.locator('#sheet-count').fill('2');
    const sheets = page.waitForRequest((one) => one.url().endsWith('/sheets/set'));
    await page.locator('[data-print-sheets]').getByRole('button').click();
    await isPdf(await sheets);
    await axeFindsNothing(page, 'paper');
    await typeSheet(page, 1, 'Agree');
    await typeSheet(page, 2, 'Agree');
    const other = await open('mila');
    await other.page.getByRole('button', { name: 'Night work' }).click();
    await typeSheet(other.page, 1, 'Agree');
    await typeSheet(other.page, 2, 'Disagree');
    assert.deepEqual(other.faults, []);
  }

  /** One is refused, one is asked in other words. */
  async function decideProposals(page: Page, voters: Awaited<ReturnType<typeof voteWith>>): Promise<void> {
    await voters.propose('Call me on 0912345678.');
    await part(page, 'Proposals');
    await page.getByText('Call me on 0912345678.').first().waitFor();
    await page.getByText('Look twice').waitFor();
    await axeFindsNothing(page, 'proposals');
    await page.getByLabel('Reason for refusing').selectOption({ label: 'someone could be known by it' });
    await page.getByRole('button', { name: 'Refuse' }).click();
    await page.getByText('Decided by you. Another moderator must agree.').waitFor();
    await voters.propose('Benches help', 2);
    await part(page, 'Figures');
    await part(page, 'Proposals');
    const second = page.locator('[data-proposal=waiting]');
    await second.locator('textarea').fill('Benches help everybody.');
    await second.getByRole('button', { name: 'Ask it' }).click();
    // Sealed here, stored, and opened here again.
    await page.getByText('ask it as “Benches help everybody.”').waitFor();
  }

  test(
    'from the question to the published result',
    inChromium(async () => {
      const { page, faults } = await open('ana');
      await plan(page);
      await page.getByRole('button', { name: 'Confirm the keys and open' }).click();
      await page.getByText('Voting is open from the first day on').waitFor();
      await axeFindsNothing(page, 'figures');
      await failToPrint(page);
      const fault = 'Failed to load resource: net::ERR_FAILED';
      assert.deepEqual(faults.splice(0), [fault, fault], 'the two answers that were cut off');
      const cards = await printCards(page, 12);
      await axeFindsNothing(page, 'cards');

      const voters = await voteWith(cards.slice(0, 10));
      await page.getByText('A card was lost').click();
      await page.locator('#void-card').fill(cards[11]!);
      await page.getByRole('button', { name: 'Make it void' }).click();
      await page.getByText('This card no longer counts.').waitFor();
      assert.equal(
        (
          await consultationClient(desk.url).call(
            'consultation.readCard',
            { card: cardHash(cards[11]!) },
            { slug },
          )
        ).state,
        'void',
      );

      if (!isDay) {
        await countPaper(page);
        await decideProposals(page, voters);
      }
      const count = isDay ? 10 : 11;
      await part(page, 'Results');
      await page.getByRole('button', { name: 'Open the ballots in this browser' }).click();
      await page.locator(`[data-counted="${count}"]`).waitFor();
      if (!isDay) await page.getByText('sheet 2: two members typed different votes').waitFor();
      await page.getByText('Exact votes, for you alone').click();
      await page.getByText('The next result can be published from').waitFor();
      await axeFindsNothing(page, 'results');

      await part(page, 'Figures');
      await endVoting(page);
      await part(page, 'Results');
      await page.getByRole('button', { name: 'Open the ballots in this browser' }).click();
      await page.getByRole('button', { name: 'Publish this result' }).click();
      await page.getByText('Published. It is on the page').waitFor();
      assert.match(
        await page.locator('[data-published]').first().innerText(),
        new RegExp(`Outreach workers \\(${count}\\)`),
      );
      assert.deepEqual(faults, []);
    }),
  );

  /** Nothing brings it back, so the desk says so first. */
  async function endVoting(page: Page): Promise<void> {
    const end = page.getByRole('button', { name: 'End voting now' });
    await end.click();
    const dialog = page.getByRole('dialog', { name: 'End voting now?' });
    await dialog.getByText('This cannot be undone.').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    assert.ok(await end.isVisible(), 'voting goes on after the first press');
    await end.click();
    await dialog.getByRole('button', { name: 'End voting for everyone' }).click();
    await page.getByText('Voting is over.').waitFor();
  }

  const slug = 'night-work';

  /** Ten phones vote; the first of them can propose. */
  async function voteWith(cards: readonly string[]) {
    const supervisor = await signIn(desk.url, desk.logIns[0]!);
    const { consultations } = await supervisor.api.call('consultations.list', {});
    const { id } = consultations.find((one) => one.slug === slug)!;
    const { keys } = await supervisor.api.call('consultations.read', {}, { id });
    const { organisationKey, supervisors } = await supervisor.api.call('session.read', {});
    const key = certified(keys, id, organisationKey ?? '', supervisors);
    const consultation = { id, slug, key };
    const api = consultationClient(desk.url);
    const sealings: Parameters<typeof ballotOf>[0][] = [];
    for (const [at, card] of cards.entries()) {
      const voter = makeVoter(consultation);
      const credential = await takeSeat(desk.url, consultation, 'outreach', card, voter);
      const sealing = { voter, credential, key };
      sealings.push(sealing);
      await api.call('consultation.cast', await ballotOf(sealing, 1, new Map([[1, at < 7 ? 1 : -1]])), {
        slug,
      });
    }
    return {
      propose: async (text: string, sequence = 1) =>
        api.call('consultation.propose', await proposalOf(sealings[0]!, sequence, text), { slug }),
    };
  }

  function certified(
    keys: readonly SignedStatement[],
    id: string,
    organisation: string,
    supervisors: readonly SignedStatement[],
  ): ConsultationKey {
    const fingerprint = hashHex(Buffer.from(organisation, 'hex'));
    const [key] = verifyConsultationKeys(keys, id, { organisation, fingerprint, supervisors, day: today });
    return key ?? assert.fail('the keys are certified');
  }
});
