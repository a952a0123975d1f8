// Where a person is, in one line.
import type { CaseHead } from '@heed/domain/casework';
import { formWords } from '../../words/form.ts';

export const placeText = ({ placeKind, town, address, directions }: NonNullable<CaseHead['place']>): string =>
  [placeKind === '' ? '' : formWords.contact.placeKind.options[placeKind], address, town, directions]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
