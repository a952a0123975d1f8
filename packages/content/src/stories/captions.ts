// Captions of the film as WebVTT (https://www.w3.org/TR/webvtt1/): one cue a line of text, and before each in
// English a note that names its drawing.
import { ContentError } from '../error.ts';

/** One caption of the film. */
export interface Caption {
  /** Name of the drawing; '' where the file names none, as translations do. */
  readonly drawing: string;
  /** Seconds from the beginning. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** `name` is the file, for errors. Throws a ContentError that says what to mend. */
export function readCaptions(source: string, name: string): readonly Caption[] {
  const [head, ...blocks] = source
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/);
  if (head?.trim() !== 'WEBVTT') throw new ContentError(`${name}: begin the file with the line WEBVTT.`);
  const captions: Caption[] = [];
  let drawing = '';
  for (const block of blocks) {
    const [, label] = /^NOTE drawing: (\w+)$/.exec(block) ?? [];
    if (label !== undefined) drawing = label;
    if (block.startsWith('NOTE')) continue;
    const [, from, to, text] = /^([\d:.]+) --> ([\d:.]+)\n([\s\S]+)$/.exec(block) ?? [];
    if (from === undefined || to === undefined || text === undefined)
      throw new ContentError(
        `${name}: write '00:07.000 --> 00:15.000' and below it the words, not '${block.slice(0, 40)}'.`,
      );
    captions.push({ drawing, from: seconds(from), to: seconds(to), text: text.replaceAll('\n', ' ') });
    drawing = '';
  }
  return captions;
}

const seconds = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
