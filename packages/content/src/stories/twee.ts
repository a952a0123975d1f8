// Stories in Twee 3 (https://github.com/iftechfoundation/twine-specs/blob/master/twee-3-specification.md), as
// Twine and its compilers write them: passages with links. Code of a story format is named, never run. Why no
// library: docs/decisions/twee.md.
import { ContentError } from '../error.ts';

/** A story as its file has it. */
export interface TweeStory {
  /** Name of the passage to begin with: that of StoryData, else `Start`, else the first one. */
  readonly start: string;
  /** In the order of the file, without those that hold no story. */
  readonly passages: readonly TweePassage[];
}

export interface TweePassage {
  readonly name: string;
  /** Number of the line of its header, from 1. */
  readonly line: number;
  readonly lines: readonly TweeLine[];
}

/** A line with something in it. */
export interface TweeLine {
  /** From 1. */
  readonly line: number;
  /** The line in which each link is replaced by its text. */
  readonly text: string;
  readonly links: readonly TweeLink[];
  /** Whether the line is one link alone; a list mark before it and interview tags behind it do not count. */
  readonly isLink: boolean;
  /** Whether it holds macros, scripts or markup of a story format, which are not understood here. */
  readonly hasCode: boolean;
  /** The line as it stands in the file. */
  readonly source: string;
}

export interface TweeLink {
  readonly text: string;
  readonly target: string;
}

/** Passages by which a story format is steered, and the tags of code. */
const formatPassages = /^(Story[A-Z]\w*|Passage[A-Z]\w*|UserScript|UserStylesheet)$/;
const codeTags = [
  'script',
  'stylesheet',
  'Twine.private',
  'Twine.image',
  'widget',
  'header',
  'footer',
  'startup',
];

/** Reads a story. `name` is the file, for errors, which also name the line. Throws a ContentError. */
export function readTwee(source: string, name: string): TweeStory {
  const sections = sectionsOf(source, name);
  const passages = sections.filter(
    ({ name, tags }) => !formatPassages.test(name) && !tags.some((tag) => codeTags.includes(tag)),
  );
  const [first] = passages;
  if (first === undefined)
    throw new ContentError(`${name}: there is no passage: begin each with ':: ' and its name.`);
  for (const [at, passage] of passages.entries())
    if (passages.findIndex((one) => one.name === passage.name) < at)
      throw new ContentError(
        `${name}: line ${passage.line}: '${passage.name}' stands there twice: rename one.`,
      );
  const start = startOf(sections, name) ?? (passages.find((one) => one.name === 'Start') ?? first).name;
  if (!passages.some((one) => one.name === start))
    throw new ContentError(
      `${name}: StoryData: there is no passage '${start}' to begin with: name another start.`,
    );
  return {
    start,
    passages: passages.map(({ name, line, body }) => ({
      name,
      line,
      lines: body.flatMap((text, at) => (text.trim() === '' ? [] : [readLine(text.trim(), line + 1 + at)])),
    })),
  };
}

interface Section {
  readonly name: string;
  readonly tags: readonly string[];
  readonly line: number;
  readonly body: readonly string[];
}

function sectionsOf(source: string, file: string): readonly Section[] {
  const sections: { name: string; tags: readonly string[]; line: number; body: string[] }[] = [];
  for (const [at, text] of source.split(/\r?\n/).entries()) {
    if (text.startsWith('::')) sections.push({ ...readHeader(text, at + 1, file), line: at + 1, body: [] });
    else sections.at(-1)?.body.push(text);
  }
  return sections;
}

/** `:: Name [tags] {metadata}`; a backslash before a bracket makes it a part of the name. */
function readHeader(text: string, line: number, file: string): Pick<Section, 'name' | 'tags'> {
  const match = /^::\s*((?:\\.|[^\\[\]{}])+?)\s*(?:\[([^\]]*)\])?\s*(?:\{.*\})?\s*$/.exec(text);
  if (match === null)
    throw new ContentError(
      `${file}: line ${line}: write ':: ' and the name of the passage, then [tags] if any.`,
    );
  const [, name = '', tags = ''] = match;
  return { name: name.replace(/\\(.)/g, '$1').trim(), tags: tags.split(/\s+/).filter(Boolean) };
}

function startOf(sections: readonly Section[], file: string): string | null {
  const data = sections.find(({ name }) => name === 'StoryData');
  if (data === undefined) return null;
  try {
    const { start } = JSON.parse(data.body.join('\n')) as { readonly start?: unknown };
    return typeof start === 'string' ? start : null;
  } catch {
    throw new ContentError(`${file}: line ${data.line}: StoryData is not JSON: mend it, or take it away.`);
  }
}

/** A link, and the setter that SugarCube allows behind it. */
const link = /\[\[(.+?)\](?:\[(.*?)\])?\]/g;
/** Macros of Harlowe, SugarCube, Chapbook and Snowman, variables, and elements of HTML. */
const code = /<<.*?>>|\([a-z][\w-]*:|<%|%>|\$\w+|^\[[^[].*\]$|^--+$|<\/?[a-z][^>]*>|^\w+:\s*\S+\s*$/i;

function readLine(source: string, line: number): TweeLine {
  const links: TweeLink[] = [];
  let hasSetter = false;
  const text = source.replace(link, (_, inner: string, setter: string | undefined) => {
    const one = readLink(inner);
    hasSetter ||= setter !== undefined;
    links.push(one);
    return one.text;
  });
  const rest = source
    .replace(link, '')
    .replace(/^\s*([*+>•-]|\d+[.)])\s*/, '')
    .trim();
  return {
    line,
    text,
    links,
    isLink: links.length === 1 && (rest === '' || rest.startsWith('#')),
    hasCode: hasSetter || code.test(source.replace(link, '').replace(/#.*/, '').trim()),
    source,
  };
}

/** `text->target`, `target<-text`, `text|target`, or the target alone. */
function readLink(inner: string): TweeLink {
  const parts =
    inner.lastIndexOf('->') >= 0
      ? splitAt(inner, inner.lastIndexOf('->'), 2)
      : inner.includes('<-')
        ? splitAt(inner, inner.indexOf('<-'), 2).reverse()
        : inner.includes('|')
          ? splitAt(inner, inner.indexOf('|'), 1)
          : [inner, inner];
  return { text: parts[0]!.trim(), target: parts[1]!.trim() };
}

const splitAt = (text: string, at: number, width: number): string[] => [
  text.slice(0, at),
  text.slice(at + width),
];
