// Letters and playbooks as they are shown: in a language, with places filled in. No I/O.
import type { ResponseOf, routes } from '@heed/api';

export type RequestTextRow = ResponseOf<(typeof routes)['subjectAccess.listTexts']>['requests'][number];

/** A letter or a playbook in one language. */
export type RequestText = Pick<RequestTextRow, 'title' | 'when' | 'text' | 'state'> & {
  readonly language: string;
};

/** In the first of `languages` that it has (tags as 'pt-BR', or what somebody typed), else in English. */
export function textIn(row: RequestTextRow, languages: readonly string[]): RequestText {
  const texts: Readonly<Record<string, Omit<RequestText, 'language'>>> = { ...row.translations, en: row };
  const codes = languages.flatMap((tag) => [tag, tag.split('-')[0]!]);
  const language = codes.find((code) => Object.hasOwn(texts, code)) ?? 'en';
  const { title, when, text, state } = texts[language]!;
  return { language, title, when, text, state };
}

export interface Places {
  readonly organisation: string;
  readonly desk: string;
  readonly contact: string;
  readonly day: string;
}

/**
 * A letter for everybody is the same for everybody: it takes the organisation, the desk and the day, and
 * nothing of a case.
 */
export const filledIn = (text: readonly string[], places: Places): string =>
  text
    .map((paragraph) =>
      paragraph.replace(/\{(\w+)\}/g, (whole, place: string) => places[place as keyof Places] ?? whole),
    )
    .join('\n\n');
