// Turns an interview written in Twee into an ink file: passages become scenes, links become choices. What
// `readInterview` needs and the file lacks is listed for an editor and never invented.
import { isToAvoid, type QuestionKind, questionKinds } from '@heed/domain/training';
import type { TweeLine, TweeLink, TweePassage, TweeStory } from '../stories/twee.ts';

/** What became of a story. */
export interface TweeInterview {
  /** An ink file; `readInterview` takes it once nothing is missing. */
  readonly ink: string;
  /** What an editor must add or look at, in sentences that name the line of the Twee file. */
  readonly missing: readonly string[];
}

/** Turns a story into an interview. */
export function interviewFromTwee(story: TweeStory): TweeInterview {
  const missing: string[] = [];
  const knots = knotNames(story.passages);
  const person = story.passages
    .flatMap(({ lines }) => lines)
    .map(({ source }) => /^#\s*person\s*:\s*(.+)$/.exec(source)?.[1])
    .find((name) => name !== undefined);
  if (person === undefined)
    missing.push("write '# person: ' and the name of the person above the first scene");
  const [first, others] = [
    story.passages.find(({ name }) => name === story.start)!,
    story.passages.filter(({ name }) => name !== story.start),
  ];
  const scenes = [first, ...others].map((passage) => sceneOf(passage, knots, missing));
  const fileStart = [...(person === undefined ? [] : [`# person: ${person}`]), `-> ${knots.get(first.name)}`];
  return { ink: `${[fileStart.join('\n'), ...scenes].join('\n\n')}\n`, missing };
}

/** Words that ink reserves, and names with a meaning in `readInterview`. */
const reservedWords = new Set(
  'END DONE else true false not and or mod return temp ref function VAR CONST LIST'.split(' '),
);

/** A name of ink for each passage: letters, digits and `_`, each once. */
function knotNames(passages: readonly TweePassage[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const uses = new Set<string>();
  for (const [at, { name }] of passages.entries()) {
    const plain = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9_]+/g, '_')
      .replace(/^_+|_+$/g, '');
    const base =
      plain === ''
        ? `scene_${at + 1}`
        : /^\d/.test(plain) || reservedWords.has(plain)
          ? `scene_${plain}`
          : plain;
    let knot = base;
    for (let count = 2; uses.has(knot); count++) knot = `${base}_${count}`;
    uses.add(knot);
    names.set(name, knot);
  }
  return names;
}

/** A choice while its passage is read: what stands behind and below its link. */
interface TweeChoice {
  readonly line: number;
  readonly link: TweeLink;
  readonly reply: string[];
  readonly tags: Map<string, string>;
}

const interviewTags = ['q', 'thinks', 'note', 'better', 'reveals', 'wrong'];

function sceneOf(passage: TweePassage, knots: ReadonlyMap<string, string>, missing: string[]): string {
  const paragraphs: string[] = [];
  const tags = new Map<string, string>();
  const choices: TweeChoice[] = [];
  const comments: string[] = [];
  for (const line of passage.lines) {
    if (/^#\s*person\s*:/.test(line.source)) continue;
    if (line.hasCode) {
      comments.push(
        `// line ${line.line} of the Twee file: ${line.source.replace(/\[/g, '(').replace(/\]/g, ')')}`,
      );
      missing.push(
        `line ${line.line}: code of Twine is not taken over; it stands as a comment: look what it did`,
      );
    }
    takeLine(line, { paragraphs, tags, choices });
  }
  if (paragraphs.length === 0)
    missing.push(`line ${passage.line}: say below ':: ${passage.name}' what happens`);
  const body = choices.map((choice) => choiceLines(choice, knots, missing));
  if (paragraphs.length > 0 && tags.size > 0) paragraphs.push(`${paragraphs.pop()} ${tagText(tags)}`);
  const end = choices.length === 0 ? ['-> END'] : [];
  return [`=== ${knots.get(passage.name)} ===`, ...comments, ...paragraphs, ...body, ...end].join('\n');
}

interface SceneParts {
  readonly paragraphs: string[];
  /** Tags of the last paragraph. */
  readonly tags: Map<string, string>;
  readonly choices: TweeChoice[];
}

/** Adds a line to its scene. Text after a link that stands alone is the answer to that link. */
function takeLine(line: TweeLine, { paragraphs, tags, choices }: SceneParts): void {
  const [words, lineTags] = splitTags(line.text);
  if (line.isLink) {
    choices.push({ line: line.line, link: line.links[0]!, reply: [], tags: lineTags });
    return;
  }
  const last = choices.at(-1);
  for (const [key, value] of lineTags) (last?.tags ?? tags).set(key, value);
  if (!line.hasCode && words !== '') {
    if (last === undefined || line.links.length > 0) paragraphs.push(inkText(words));
    else last.reply.push(inkText(words));
  }
  for (const link of line.links) choices.push({ line: line.line, link, reply: [], tags: new Map() });
}

/** Text and the tags of ours behind it; a `#` of another kind is text. */
function splitTags(text: string): readonly [words: string, tags: Map<string, string>] {
  const [words = '', ...parts] = text.split(new RegExp(`#\\s*(?=(?:${interviewTags.join('|')})\\s*:)`));
  const tags = new Map(
    parts.map((part) => {
      const at = part.indexOf(':');
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const;
    }),
  );
  return [words.trim(), tags];
}

function choiceLines(
  { line, link, reply, tags }: TweeChoice,
  knots: ReadonlyMap<string, string>,
  missing: string[],
): string {
  const place = `line ${line}, '${link.text}'`;
  const kind = tags.get('q') as QuestionKind | undefined;
  const isKind = kind !== undefined && questionKinds.includes(kind);
  if (kind !== undefined && !isKind)
    missing.push(`${place}: '# q: ${kind}' is no kind of question: write one of ${questionKinds.join(', ')}`);
  const needs = ['q', 'thinks', 'note', ...(isKind && isToAvoid(kind) ? ['better'] : [])];
  const absent = needs.filter((key) => !tags.get(key)).map((key) => `'# ${key}: …'`);
  if (reply.length === 0) absent.push('the answer of the person below it');
  if (absent.length > 0) missing.push(`${place}: write ${absent.join(', ')}`);
  if (inkText(link.text) !== link.text)
    missing.push(`${place}: a choice holds none of { } | [ ] # ~ < > \\ // -> : say it without them`);
  const target = knots.get(link.target);
  if (target === undefined)
    missing.push(`${place}: there is no passage '${link.target}': write it, or lead elsewhere`);
  const choiceTags = kind === undefined ? new Map<string, string>() : new Map([['q', kind as string]]);
  const replyTags = new Map([...tags].filter(([key]) => key !== 'q'));
  return [
    `* [${inkText(link.text)}] ${tagText(choiceTags)}`.trim(),
    ...[`${reply.join(' ')} ${tagText(replyTags)}`.trim()]
      .filter((text) => text !== '')
      .map((text) => `  ${text}`),
    `  -> ${target ?? 'absent'}`,
  ].join('\n');
}

const tagText = (tags: ReadonlyMap<string, string>): string =>
  [...tags].map(([key, value]) => `# ${key}: ${inkText(value)}`).join(' ');

/** Escapes a text for ink, so that nothing in it is code. */
const inkText = (text: string): string =>
  text
    .replace(/[\\{}|[\]#~<>]/g, '\\$&')
    .replace(/\/(?=[/*])/g, '/\\')
    .replace(/-(?=\\>)/g, '\\-')
    .replace(/^[*+=-]/, '\\$&')
    .replace(/^(?=(VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b)/, '\\');
