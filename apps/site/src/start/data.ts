// What was answered on the way to the page of writing, and what the page of a door is made from.
import type { Signs } from '@heed/content/indicators/schema';
import type { Laws } from '@heed/content/laws/schema';
import type { Directory } from '@heed/domain/directory';
import type { Door } from '@heed/domain/intake';
import type { Safe } from '../forms.ts';

export interface StartAnswers {
  readonly door: Door;
  readonly safe?: Safe | undefined;
  /** ISO 3166, 'other', or 'unsaid'. */
  readonly country?: string | undefined;
  /** She read why it may not be safe and goes on. */
  readonly anyway?: boolean | undefined;
}

export interface DoorData {
  readonly door: Door;
  /** ISO 3166, 'other', 'unsaid' or ''. */
  readonly country: string;
  /** She read why it may not be safe and goes on: she is not asked again. */
  readonly goesOn?: boolean;
  readonly directory: Directory;
  readonly laws: Laws;
  readonly signs: Signs;
}
