import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCaptions } from '@heed/content/stories/captions';
import { readStory } from '@heed/content/stories/story';
import { sceneDrawings } from './drawings.ts';

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
      assert.ok(paragraphs.join(' ').length > 40, `${name} ${id}`);
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
