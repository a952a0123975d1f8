// Packages made of real envelopes: whole, and without what must stay out.
import '../../fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { hashOf, readZip } from '@heed/ledger/evidence';
import { zipSync } from 'fflate';
import {
  type Case,
  failures,
  inventCase,
  inventSources,
  judged,
  lied,
  packed,
  picture,
  secretNote,
  wholeChoice,
} from '../../fixtures/evidence-case.ts';
import {
  day,
  type InventedMember,
  type InventedOrganisation,
  inventMember,
  inventOrganisation,
} from '../../fixtures/organisation.ts';
import { readCapture } from '../../model/pictures/wacz.ts';
import { verifierWords as w } from '../../model/verifier/words.ts';
import { momentText } from '../../words/format.ts';
import { choosable, countsOf } from './choice.ts';
import { makePackage } from './make.ts';

let house: InventedOrganisation;
let ana: InventedMember;
let sample: Case;
before(async () => {
  ana = await inventMember('Ana of the harbour', 'supervisor');
  house = await inventOrganisation([ana]);
  sample = await inventCase(house, ana);
});

test('a whole package holds: sealed file, author, log with witnesses, attachment, copies', async () => {
  const report = await judged(await packed(sample));
  assert.deepEqual(failures(report), []);
  assert.ok(report.sound);
  assert.equal(report.items.length, 2);
  const [personTexts, deskTexts] = report.items.map(({ findings }) =>
    findings.filter(({ tone }) => tone === 'holds').map((f) => f.text),
  );
  assert.ok(personTexts!.includes(w.sealedHolds) && personTexts!.includes(w.textHolds));
  assert.ok(
    personTexts!.includes('This text was in the log by 25 November 2026 at 14:20 UTC, seen by 2 witnesses.'),
  );
  assert.ok(personTexts!.some((text) => text.startsWith('Signed by the key of the person')));
  assert.ok(deskTexts!.includes(w.byDesk));
  assert.ok(deskTexts!.some((text) => text.includes('photo ż.jpg') && text.includes('is what was sent')));
  // The person's browser was one of before; what the desk wrote says its hour, in the seal and in the list.
  const devices = report.manifest.items.map(({ times }) => times.device);
  assert.equal(devices[0], null);
  assert.match(devices[1]!, /^\d{4}-\d\d-\d\dT\d\d:\d[05]Z$/);
  const clocks = report.items.map(({ findings }) =>
    findings.filter(({ text }) => text === w.senderClock({ time: momentText(devices[1]!) })),
  );
  assert.deepEqual(
    clocks.map(({ length }) => length),
    [0, 1],
  );
  assert.equal(report.items[0]!.text, 'They keep my passport. My name is Ewa Nowak.');
  assert.deepEqual(
    report.manifest.custody.map(({ action }) => action),
    ['received', 'handed-over', 'written', 'packaged'],
  );
});

test('notes, and what was not chosen, are in no byte of a package, nor are members', async () => {
  assert.deepEqual(
    choosable(sample.read).map(({ at }) => at),
    [0, 2, 3],
  );
  await assert.rejects(
    packed(sample, { ...wholeChoice(sample.attachment), messages: [{ at: 1, redacting: null, files: [] }] }),
    RangeError,
  );
  const [first] = wholeChoice(sample.attachment).messages;
  const bytes = Buffer.from(await packed(sample, { ...wholeChoice(sample.attachment), messages: [first!] }));
  for (const words of [secretNote, 'Here is what we found', 'photo', 'Ana of', picture])
    assert.equal(bytes.includes(Buffer.from(words as string)), false);
  assert.ok(bytes.includes('They keep my passport'));
});

test('what is not genuine, and what is locked, cannot be chosen', () => {
  const messages = sample.read.messages.map((message, at) => ({
    ...message,
    ...(at === 0 && { verdict: { notGenuine: 'forged' as const } }),
    ...(at === 2 && { locked: new Set([sample.attachment.id]) }),
  }));
  const offered = choosable({ ...sample.read, messages });
  assert.deepEqual(
    offered.map(({ at, files }) => [at, files.length]),
    [
      [2, 0],
      [3, 0],
    ],
  );
  assert.equal(countsOf({ ...sample.read, messages }).notGenuine, 1);
});

test('what was blacked out is in no byte where the original stays out, and its hash is', async () => {
  const text = 'They keep my passport. My name is Ewa Nowak.';
  const redacting = {
    passages: [{ from: 34, to: text.length - 1 }],
    reason: 'her name',
    original: 'left-out' as const,
  };
  const choice = { ...wholeChoice(sample.attachment), messages: [{ at: 0, redacting, files: [] }] };
  const file = await packed(sample, choice);
  for (const words of ['Ewa', 'Nowak', 'age-encryption.org'])
    assert.equal(Buffer.from(file).includes(words), false, words);
  const report = await judged(file);
  assert.ok(report.sound);
  assert.equal(report.items[0]!.text, 'They keep my passport. My name is █████.');
  assert.ok(
    report.items[0]!.findings.some((finding) => finding.tone === 'absent' && finding.text === w.originalOut),
  );
  const opening = sample.read.envelopes[0]!;
  assert.ok(opening.ok && report.manifest.files.some(({ parent }) => parent === hashOf(opening.json)));

  const both = {
    ...choice,
    messages: [{ at: 0, redacting: { ...redacting, original: 'included' as const }, files: [] }],
  };
  const withOriginal = await judged(await packed(sample, both));
  assert.ok(withOriginal.sound);
  assert.ok(withOriginal.items[0]!.findings.some(({ text: line }) => line === w.textRedacted));
});

test('the sheet holds words of others in any script, as words, and turned by none of them', async () => {
  const choice = wholeChoice(sample.attachment);
  const recipient = '\u202eСуд <b>Київ</b> & ศาล';
  const file = await packed(sample, { ...choice, consent: { ...choice.consent, recipient } });
  const sheet = readZip(file)!.find(({ path }) => path === 'cover.html')!;
  const text = new TextDecoder().decode(sheet.bytes);
  assert.ok(text.includes('\u2068Суд &lt;b&gt;Київ&lt;/b&gt; &amp; ศาล\u2069'));
  assert.doesNotMatch(text, /\u202e|<script|src=|href=/);
  assert.ok((await judged(file)).sound);
});

test('a package that was made before, with its sheet as PDF, is judged as it was', async () => {
  const former = await lied(sample, await packed(sample), (manifest, files) => {
    files.delete('cover.html');
    files.set('cover.pdf', new TextEncoder().encode('%PDF-1.4\n'));
    const sheet = { path: 'cover.pdf', type: 'application/pdf' };
    return {
      ...manifest,
      files: manifest.files.map((file) => (file.role === 'cover' ? { ...file, ...sheet } : file)),
    };
  });
  const report = await judged(former);
  assert.deepEqual(failures(report), []);
  assert.ok(report.sound);
});

test('a picture given as a copy alone brings neither the original nor what opens it', async () => {
  const { attachment } = sample;
  const choice = wholeChoice(attachment);
  const copy = {
    ...choice,
    messages: [{ at: 2, redacting: null, files: [{ attachment, give: 'copy' as const }] }],
  };
  const file = await packed(sample, copy);
  assert.equal(Buffer.from(file).includes(Buffer.from(picture)), false);
  assert.equal(Buffer.from(file).includes(Buffer.from(sample.sealed)), false);
  assert.ok((await judged(file)).sound);
  await assert.rejects(
    makePackage(
      sample.read,
      sample.keyring,
      copy,
      inventSources(sample.sealed, { redraw: async () => null }),
    ),
    RangeError,
  );
});

test('a web capture is kept byte for byte, with what it says of itself', async () => {
  const facts = {
    profile: 'data-package',
    title: 'An offer',
    mainPageUrl: 'https://example.org/x',
    created: '2026-11-20T10:00:00Z',
    software: 'Browsertrix 1',
    resources: [{}, {}],
  };
  const bytes = zipSync({
    'datapackage.json': new TextEncoder().encode(JSON.stringify(facts)),
    'archive/data.warc.gz': new Uint8Array(9),
  });
  const read = readCapture(bytes)!;
  assert.deepEqual(read, {
    title: 'An offer',
    address: 'https://example.org/x',
    created: '2026-11-20T10:00:00Z',
    software: 'Browsertrix 1',
    resources: 2,
  });
  const capture = { name: 'offer.wacz', bytes, facts: read, how: 'Captured by staff on a clean machine.' };
  const file = await packed(sample, { ...wholeChoice(sample.attachment), captures: [capture] });
  const report = await judged(file);
  assert.ok(report.sound);
  assert.match(report.items[2]!.findings.map(({ text }) => text).join(), /https:\/\/example\.org\/x/);
  assert.deepEqual(readZip(file)!.find(({ path }) => path === 'items/003/capture.wacz')!.bytes, bytes);
  assert.deepEqual(report.manifest.custody.map(({ action }) => action).slice(-2), ['imported', 'packaged']);
  for (const bad of [
    new Uint8Array(3),
    zipSync({ 'other.json': new Uint8Array(2) }),
    zipSync({ 'datapackage.json': new TextEncoder().encode('{}') }),
  ])
    assert.equal(readCapture(bad), null);
  // A datapackage.json that unpacks to 5 MB is not unpacked, whatever stands in it.
  assert.equal(
    readCapture(
      zipSync({
        'datapackage.json': new TextEncoder().encode(JSON.stringify(facts) + ' '.repeat(5_000_000)),
      }),
    ),
    null,
  );
});

test('the package says how many messages were chosen, and of which day it is', async () => {
  const report = await judged(await packed(sample));
  assert.deepEqual(report.manifest.conversation, { messages: 3, chosen: 2, notGenuine: 0, missing: 0 });
  assert.deepEqual(report.manifest.made, {
    serverDay: day,
    device: `${day}T14:20:30Z`,
    by: ana.id,
    tool: 'Heed 0.1.0',
  });
});
