import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { recordingsOf } from '@heed/content/recordings/recordings';
import { readBuyers } from '@heed/content/stories/buyers';
import { readCaptions } from '@heed/content/stories/captions';
import { readStory } from '@heed/content/stories/story';
import { sampleContext } from '../../sample.ts';
import { sceneDrawings } from './drawings.ts';
import { buyersPage } from './page.ts';

const folder = new URL('../../../../content/stories/buyers/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const files = (kind: string) => readdirSync(folder).filter((name) => name.endsWith(kind));
const signs = JSON.parse(readFileSync(new URL('../../indicators/signs.json', folder), 'utf8')) as {
  sets: { signs: string[] }[];
};

test('the story has about a dozen scenes, each reached, drawn, and with a way on', () => {
  for (const name of files('.ink')) {
    const scenes = readStory(read(name), name);
    assert.ok(scenes.length >= 12, name);
    const knownSigns = new Set(signs.sets.flatMap((set) => set.signs));
    for (const { id, drawing, choices, paragraphs, sign } of scenes) {
      assert.ok(drawing in sceneDrawings, `${name} ${id}: ${drawing}`);
      assert.ok(id === 'end' ? choices.length === 0 : choices.length > 0, `${name} ${id}`);
      // A Chinese sign says as much as two letters and more.
      assert.ok(paragraphs.join(' ').length > (name.startsWith('zh') ? 15 : 40), `${name} ${id}`);
      if (sign !== null) assert.ok(knownSigns.has(sign), `${name} ${id}: ${sign}`);
    }
  }
});

test('the story has the same scenes, signs and ways in every language', () => {
  const shape = (name: string) =>
    readStory(read(name), name).map(({ id, drawing, sign, choices }) => [
      id,
      drawing,
      sign,
      choices.map(({ to }) => to),
    ]);
  for (const name of files('.ink')) assert.deepEqual(shape(name), shape('en.ink'), name);
  const { languages } = readWords(new URL('../../../../content/messages/', import.meta.url));
  for (const ending of ['.ink', '.vtt', '.descriptions.vtt'])
    for (const code of Object.keys(languages))
      assert.ok(files(ending).includes(code + ending), code + ending);
});

test('an editor is told what to mend in a story', () => {
  const fails = (source: string, message: RegExp) => assert.throws(() => readStory(source, 'x.ink'), message);
  fails('-> a\n=== a ===\n# drawing: x\nhi\n* [go] -> b\n', /^ContentError: x\.ink: .*'-> b'/);
  fails('=== a ===\nhi\n-> END', /begin the story with/);
  fails('-> a\n=== a ===\nhi\n-> END', /say '# drawing/);
  fails('-> a\n=== a ===\n# drawing: x\nhi\n* go\n-> END', /write the choice as/);
});

test(
  'the film lasts under two minutes, its cues follow one another, and captions have the same times ' +
    'everywhere',
  () => {
    const times = (name: string) => readCaptions(read(name), name).map(({ from, to }) => [from, to]);
    const english = readCaptions(read('en.vtt'), 'en.vtt');
    assert.ok((english.at(-1)?.to ?? 0) < 120);
    for (const [i, cue] of english.entries()) {
      assert.ok(cue.drawing in sceneDrawings, cue.drawing);
      assert.equal(cue.from, english[i - 1]?.to ?? 0);
      assert.ok(cue.text.length / (cue.to - cue.from) < 20, `too fast to read: ${cue.text}`);
    }
    for (const name of files('.vtt')) assert.deepEqual(times(name), times('en.vtt'), name);
    for (const name of ['film.webm', 'film.mp4', 'film.webp'])
      assert.ok(existsSync(new URL(name, folder)), name);
    assert.throws(() => readCaptions('x', 'x.vtt'), /begin the file with the line WEBVTT/);
    assert.throws(() => readCaptions('WEBVTT\n\n1 > 2\nx', 'x.vtt'), /write '00:07\.000/);
  },
);

test('the film says that nobody speaks it, until a person does; a signed one is shown where it is', () => {
  const words = readWords(new URL('../../../../content/messages/', import.meta.url));
  const { film } = readBuyers([folder]);
  const languages = { csq: { name: 'Hrvatski znakovni jezik', sign: true } };
  const page = (...files: readonly [name: string, by: 'person' | 'computer'][]) => {
    const noted = files.map(([name, by]) => [name, { by, on: '2026-11-25', bytes: 9 }] as const);
    const filmRecordings = recordingsOf(
      { languages, files: Object.fromEntries(noted) },
      '/buyers/film',
      'hr',
    );
    return String(
      buyersPage(sampleContext(words, 'hr', '/buyers'), { scenes: [], laws: {}, film, filmRecordings }),
    );
  };
  const silent = page(['hr/buyers-film.mp4', 'computer'], ['nl/buyers-film.mp4', 'person']);
  assert.match(silent, /data-film="silent"/);
  assert.match(silent, /src="\/media\/buyers\/film\.webm"/);
  assert.doesNotMatch(silent, /recordings/, 'what a computer spoke is no voice, nor is another language');
  for (const kind of ['captions', 'descriptions'])
    assert.match(silent, new RegExp(`<track kind="${kind}" src="[^"]+" srclang="hr"`));
  assert.match(silent, /<i class="hint">\(.+\)<\/i>/, 'what is to be seen stands among the words');
  const spoken = page(
    ['hr/buyers-film.mp4', 'person'],
    ['hr/buyers-film.mp3', 'person'],
    ['csq/buyers-film.webm', 'person'],
  );
  assert.match(spoken, /data-film="voice"/);
  assert.match(spoken, /<source src="\/media\/recordings\/hr\/buyers-film\.mp4" type="video\/mp4">/);
  assert.match(spoken, /<audio controls preload="none" src="\/media\/recordings\/hr\/buyers-film\.mp3">/);
  assert.match(spoken, /<video [^>]*src="\/media\/recordings\/csq\/buyers-film\.webm">/);
  assert.doesNotMatch(spoken, /media\/buyers\/film\.webm/);
});

test('who chooses to tell without a name finds the door to the report in that scene', () => {
  for (const name of files('.ink'))
    assert.ok(
      readStory(read(name), name).some(({ id }) => id === 'tell'),
      name,
    );
  const words = readWords(new URL('../../messages/', folder));
  const scenes = readStory(read('sv.ink'), 'sv.ink');
  const html = String(
    buyersPage(sampleContext(words, 'sv', '/buyers'), { scenes, laws: {}, film: null, filmRecordings: [] }),
  );
  const scene = html.split('id="scene-tell"')[1]?.split('</section>')[0] ?? '';
  assert.match(scene, /action="\/sv\/start"[\s\S]*name="door"\s+value="paid"/);
});
