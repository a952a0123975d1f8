// Lists as lines that somebody types: presentations, tables of the minutes, recommendations. A line is
// written as
// it is read; columns are divided by |, people by ; and a person from their organisation by /.
import type { MinutesText, NamedPerson, Presentation } from '../../rules/index.ts';

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const columnsOf = (line: string, count: number): readonly string[] => {
  const parts = line.split('|').map((part) => part.trim());
  return Array.from({ length: count }, (_, at) =>
    at === count - 1 ? parts.slice(at).join(' | ') : (parts[at] ?? ''),
  );
};

const lineOf = (columns: readonly string[]): string => columns.join(' | ');

/** 'Rosa / Lantern' */
export const personLine = ({ name, organisation }: NamedPerson): string =>
  organisation === '' ? name : `${name} / ${organisation}`;

/** Null for an empty line. */
export function readPerson(line: string): NamedPerson | null {
  const [name = '', ...rest] = line.split('/').map((part) => part.trim());
  return name === '' ? null : { name, organisation: rest.join(' / ') };
}

/** 'What we asked | Rosa / Lantern; Jo', or the people alone. */
export const presentationLines = (all: readonly Presentation[]): string =>
  all
    .map(({ title, speakers }) => {
      const people = speakers.map(personLine).join('; ');
      return title === '' ? people : people === '' ? `${title} |` : lineOf([title, people]);
    })
    .join('\n');

export const readPresentations = (text: string): Presentation[] =>
  linesOf(text).map((line) => {
    const at = line.indexOf('|');
    const people = line
      .slice(at + 1)
      .split(';')
      .flatMap((one) => readPerson(one) ?? []);
    return { title: at < 0 ? '' : line.slice(0, at).trim(), speakers: people };
  });

export const factLines = (facts: MinutesText['facts']): string =>
  facts.map(({ label, value }) => lineOf([label, value])).join('\n');
export const readFacts = (text: string): MinutesText['facts'] =>
  linesOf(text).map((line) => {
    const [label = '', value = ''] = columnsOf(line, 2);
    return { label, value };
  });

export const acronymLines = (all: MinutesText['acronyms']): string =>
  all.map(({ short, meaning }) => lineOf([short, meaning])).join('\n');
export const readAcronyms = (text: string): MinutesText['acronyms'] =>
  linesOf(text).map((line) => {
    const [short = '', meaning = ''] = columnsOf(line, 2);
    return { short, meaning };
  });

export const changeLines = (all: MinutesText['changes']): string =>
  all.map(({ issue, author, day, reason }) => lineOf([issue, author, day, reason])).join('\n');
export const readChanges = (text: string): MinutesText['changes'] =>
  linesOf(text).map((line) => {
    const [issue = '', author = '', day = '', reason = ''] = columnsOf(line, 4);
    return { issue, author, day, reason };
  });

/** A line is a group; lines that begin with a dash are its recommendations. */
export const recommendationLines = (all: MinutesText['recommendations']): string =>
  all.map(({ title, points }) => [title, ...points.map((point) => `- ${point}`)].join('\n')).join('\n');

export function readRecommendations(text: string): MinutesText['recommendations'] {
  const groups: { title: string; points: string[] }[] = [];
  for (const line of linesOf(text)) {
    const [, point] = /^[-–—•]\s*(.+)$/.exec(line) ?? [];
    const last = groups.at(-1);
    if (point === undefined) groups.push({ title: line, points: [] });
    else if (last === undefined) groups.push({ title: point, points: [] });
    else last.points.push(point);
  }
  return groups;
}
