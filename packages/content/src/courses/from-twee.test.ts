import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError } from '../error.ts';
import { readTwee } from '../stories/twee.ts';
import { interviewFromTwee } from './from-twee.ts';
import { readInterview } from './interview.ts';

const read = (source: string) => readTwee(source, 'x.twee');
const turn = (source: string) => interviewFromTwee(read(source));

test('every way to write a link leads from its text to its passage', () => {
  const links = (line: string) => read(`:: Start\n${line}\n`).passages[0]!.lines[0]!.links;
  const expected = [{ text: 'Go in', target: 'The room' }];
  for (const line of [
    '[[Go in->The room]]',
    '[[The room<-Go in]]',
    '[[Go in|The room]]',
    '* [[ Go in -> The room ]]',
  ])
    assert.deepEqual(links(line), expected, line);
  assert.deepEqual(links('[[The room]]'), [{ text: 'The room', target: 'The room' }]);
  assert.deepEqual(links('[[a->b->c]]'), [{ text: 'a->b', target: 'c' }]);
  assert.equal(links('Left [[a->b]] or right [[c->d]].').length, 2);
});

test('headers with tags, places and brackets in their names are read; code of a format is left out', () => {
  const { start, passages } = read(
    ':: Style [stylesheet]\nbody{}\n:: Two \\[2\\] [a b] {"position":"1,2"}\nx\n' +
      ':: StoryTitle\nT\n:: Start\ny\n',
  );
  assert.deepEqual(
    passages.map(({ name, line }) => [name, line]),
    [
      ['Two [2]', 3],
      ['Start', 7],
    ],
  );
  assert.equal(start, 'Start');
});

test('what cannot be read is refused with file and line', () => {
  const faulty: readonly [string, RegExp][] = [
    ['', /x\.twee: there is no passage/],
    ['text\n', /there is no passage/],
    ['::\nx\n', /line 1: write ':: ' and the name/],
    [':: a [b\nx\n', /line 1: write/],
    [':: a\nx\n\n:: a\ny\n', /line 4: 'a' stands there twice/],
    [':: a\nx\n:: StoryData\n{no\n', /line 3: StoryData is not JSON/],
    [':: a\nx\n:: StoryData\n{"start":"b"}\n', /no passage 'b' to begin with/],
  ];
  for (const [source, says] of faulty)
    assert.throws(
      () => read(source),
      (error: unknown) => error instanceof ContentError && says.test(error.message),
    );
});

test('with our tags a Twee file becomes an interview that our reader takes, word for word', () => {
  const { ink, missing } = turn(`:: The door
# person: Mara
A door # opens. See http://x.y/*z*/ | {soon} ~
* TODO: wait -> here <>
[[“Hello?”->End]] # q: open # reveals: debt
“Mara.” # thinks: Hm. # note: Good [so].
[[“Why?”->End]] # q: why
“Because {x}.”
# thinks: Oh. # better: “Hello?” # note: No.

:: End
It is over.

:: fact_debt
“I owe him.” # wrong: “No.”
`);
  assert.deepEqual(missing, []);
  const { person, facts, scenes } = readInterview(ink, 'x.ink');
  assert.equal(person, 'Mara');
  assert.deepEqual(facts, [{ id: 'debt', text: '“I owe him.”', wrong: '“No.”' }]);
  assert.deepEqual(scenes[0]?.paragraphs, [
    'A door # opens. See http://x.y/*z*/ | {soon} ~',
    '* TODO: wait -> here <>',
  ]);
  assert.deepEqual(
    scenes[0]?.choices.map(({ text, kind, reply, note, reveals, to }) => [
      text,
      kind,
      reply,
      note,
      reveals,
      to,
    ]),
    [
      ['“Hello?”', 'open', '“Mara.”', 'Good [so].', 'debt', 'end'],
      ['“Why?”', 'why', '“Because {x}.”', 'No.', null, 'end'],
    ],
  );
});

test('what our form asks for and the file does not say is listed and never invented', () => {
  const { ink, missing } = turn(`:: Start
Text.
(set: $x to 1)
[[a->b]] # q: nice
[[c->gone]] # q: why # thinks: x # note: y
“No.”
[[d {1}->b]] # q: open # thinks: x # note: y
“Yes.”

:: b
`);
  const says = missing.join('\n');
  assert.match(says, /'# person: '/);
  assert.match(says, /line 3: code of Twine is not taken over/);
  assert.match(says, /line 4, 'a': '# q: nice' is no kind of question/);
  assert.match(says, /line 4, 'a': write '# thinks: …', '# note: …', the answer/);
  assert.match(says, /line 5, 'c': write '# better: …'/);
  assert.match(says, /line 5, 'c': there is no passage 'gone'/);
  assert.match(says, /line 7, 'd \{1\}': a choice holds none of/);
  assert.match(says, /line 10: say below ':: b' what happens/);
  assert.match(ink, /^\/\/ line 3 of the Twee file: \(set: \$x to 1\)$/m);
  assert.doesNotMatch(ink, /# person|# note: …/);
});
