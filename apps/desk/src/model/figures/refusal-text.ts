// Why a release is refused, in the language of the workspace.
import type { RefusalValues, ReleaseRefusal, ReleaseRefusalCode } from '@heed/statistics/disclosure-control';
import { registerWords } from '../../words/figures.ts';

const sentences: {
  readonly [C in ReleaseRefusalCode]: string | ((values: RefusalValues[C]) => string);
} = registerWords;

export function refusalText({ code, values }: ReleaseRefusal): string {
  const sentence = sentences[code] as string | ((values: object) => string);
  return typeof sentence === 'string' ? sentence : sentence(values);
}
