// Photos: what the page says became of each is what arrives at the desk, and what could not be cleaned goes
// only after a second press. Photos of every kind, and more ways with script: at night.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findChromium, startChromium } from './chromium.ts';
import { filesAtDesk } from './files-at-desk.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { again, assertClean, cleanedIn, fileOf, ownName, reportForm } from './photo-forms.ts';
import { canMakePhotos, makePhoto, mediaType, type PhotoKind } from './photos.ts';
import { goToSend } from './report-form.ts';

const missing = !canMakePhotos() && 'exiftool or heif-enc is missing';

let place: InventedServer;
let end = async () => {};
before(async () => {
  place = await startInvented({ after: (stop) => (end = stop) });
});
after(() => end());

describe('without script', { skip: missing }, () => {
  const photos = async (kinds: readonly PhotoKind[]) =>
    Promise.all(
      kinds.map(async (kind) => fileOf(await makePhoto(kind), `${ownName}.${kind}`, mediaType(kind))),
    );

  test('place, time and camera are gone from what arrives', async () => {
    const { status } = await reportForm(place, await photos(['jpg', 'heic']), { text: 'Two photos.' });
    assert.equal(status, 200);
    const arrived = await filesAtDesk(place, 'Two photos.');
    assert.equal(arrived.length, 2);
    for (const file of arrived) await assertClean(file, file.type);
  });

  test('a tick without the question does not count; what says nothing is not sent', async () => {
    const pdf = fileOf(Buffer.from('%PDF-1.7'), 'a.pdf', 'application/pdf');
    const first = await reportForm(place, [pdf], { text: '', 'uncleaned-0': 'yes' });
    assert.equal(first.status, 422);
    assert.doesNotMatch(first.html, /<a href="#text">/);
    const second = await again(place, first.html, { text: '' });
    assert.equal(second.status, 422);
    assert.match(second.html, /<a href="#text">Write one sentence/);
    const third = await again(place, second.html, { text: 'Only the letter.', 'uncleaned-0': 'yes' });
    assert.equal(third.status, 200);
  });

  test('an empty file is said to be empty, and the words come back', async () => {
    const { status, html } = await reportForm(place, [fileOf(Buffer.alloc(0), 'zero.jpg', 'image/jpeg')], {
      text: 'Empty.',
    });
    assert.equal(status, 422);
    assert.match(html, /This file is empty/);
    assert.match(html, /Empty\./);
  });

  test('about a child nothing is taken in, whatever the form sends', async () => {
    const { total } = place.deployment.storage.attachments.load();
    const { status, html } = await reportForm(place, await photos(['jpg']), {
      text: 'See the photo.',
      under18: 'yes',
    });
    assert.equal(status, 422);
    assert.ok(html.includes('See the photo.'));
    assert.equal(place.deployment.storage.attachments.load().total, total);
  });

  test('what could not be cleaned comes back by her own name, and goes only with her tick', async () => {
    const files = [
      fileOf(await makePhoto('heic'), `${ownName}.heic`, 'image/heic'),
      fileOf(Buffer.from('%PDF-1.7 Canary'), 'letter of Ana.pdf', 'application/pdf'),
      fileOf((await makePhoto('heic')).subarray(0, 300), 'half.heic', 'image/heic'),
    ];
    const first = await reportForm(place, files, { text: 'With a letter.' });
    assert.equal(first.status, 422);
    assert.deepEqual(cleanedIn(first.html), ['yes', 'no', 'no']);
    assert.match(first.html, /letter of Ana\.pdf/);
    await assert.rejects(filesAtDesk(place, 'With a letter.'), 'nothing was sent');
    const second = await again(place, first.html, { text: 'With a letter.', 'uncleaned-1': 'yes' });
    assert.equal(second.status, 200);
    const arrived = await filesAtDesk(place, 'With a letter.');
    assert.deepEqual(
      arrived.map(({ name }) => name),
      ['photo-1.heic', 'file-1.pdf'],
    );
    assert.equal(arrived[1]?.bytes.toString(), '%PDF-1.7 Canary');
  });
});

test('with script a photo is cleaned once it is chosen, and a letter waits for a second press', {
  skip: missing || (findChromium() === null && 'no Chromium'),
}, async (t) => {
  const browser = await startChromium();
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${place.url}/report`);
  await page.locator('#text').fill('A photo and a letter.');
  await page.locator('form[data-sealing=ready]').waitFor();
  const nextStep = () => page.locator('section:visible .acts button.act:visible').first().click();
  for (let step = 0; step < 4 && !(await page.locator('#attachment').isVisible()); step++) await nextStep();
  await page.locator('#attachment').setInputFiles([
    { name: `${ownName}.jpg`, mimeType: 'image/jpeg', buffer: await makePhoto('jpg') },
    { name: 'letter of Ana.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 Canary') },
  ]);
  const files = page.locator('[data-files] > li[data-cleaned]');
  await files.nth(1).waitFor();
  await nextStep();
  await page.getByText('Choose for each whether it is sent as it is.').waitFor();
  await files.nth(1).getByRole('button', { name: 'Remove' }).click();
  await nextStep();
  await goToSend(page);
  await page.locator('#send').click();
  await page.locator('ol.track').waitFor();
  const arrived = await filesAtDesk(place, 'A photo and a letter.');
  assert.equal(arrived.length, 1);
  await assertClean(arrived[0], 'jpg');
});
