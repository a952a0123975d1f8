// Why a release is refused, in the language of the workspace.
import type { RefusalValues, ReleaseRefusal, ReleaseRefusalCode } from '@heed/statistics/disclosure-control';
import { withValues } from '../../words/catalogue.ts';
import { registerWords } from '../../words/figures.ts';

const sentences: {
  readonly [C in ReleaseRefusalCode]: string | ((values: RefusalValues[C]) => string);
} = registerWords;

export const refusalText = ({ code, values }: ReleaseRefusal): string => withValues(sentences[code], values);
