import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { makeCode } from '@heed/envelope/code';
import { readSquare } from '../../../apps/site/read-square.ts';
import { sampleContext } from '../../../apps/site/sample.ts';
import { cardIn, parseCard } from '../site/card-address.ts';
import { seatSheet } from '../site/prints.ts';

const words = readWords(new URL('../../../content/messages/', import.meta.url));
const plan = {
  method: 'votes' as const,
  texts: { en: { title: 'Work', question: 'What should change?', use: 'The ministry answers.' } },
  groups: [],
  ...{ opens: '2026-11-01', closes: '2026-12-01', answerBy: '2027-01-01' },
};

test('the square on a printed card leads to the page with that card in its field', async () => {
  const address = 'https://heed.example.org/consultation/safer-work';
  const cards = [makeCode(), makeCode()];
  const sheet = seatSheet(
    sampleContext(words, 'en', '/consultation/safer-work'),
    { plan, statements: [], address },
    cards,
  );
  for (const [at, { code }] of sheet.cards.entries()) {
    const read = new URL(await readSquare(code));
    assert.equal(`${read.origin}${read.pathname}${read.search}`, address, 'no server sees the card');
    assert.equal(cardIn(read.hash), cards[at]);
    const pasted = parseCard(` ${read.href} `);
    assert.equal(pasted.ok && pasted.code, cards[at], 'a field takes what a scanner shows');
  }
  for (const hash of ['', '#', '#card=', '#card=12', `#${cards[0]}`, `#card=${cards[0]}0`])
    assert.equal(cardIn(hash), '');
});
