// The jobs that have a page below `/professionals`: whose signs somebody in it may notice, whose duties they
// have. One list for the pocket and for what stands at hand on each of these pages.
import type { Profession } from '@heed/domain/duties';

export interface Trade {
  /** Name of its page below `/professionals`. */
  readonly id: string;
  /** Of content/indicators/signs.json. */
  readonly signs: string;
  readonly professions: readonly Profession[];
}

export const trades: readonly Trade[] = [
  { id: 'police', signs: 'police', professions: ['everyone', 'authorities'] },
  { id: 'border', signs: 'border', professions: ['everyone', 'authorities'] },
  { id: 'health', signs: 'nurse', professions: ['everyone', 'health', 'psychologists'] },
  { id: 'clinic', signs: 'nurse', professions: ['everyone', 'health'] },
  { id: 'social-services', signs: 'social-worker', professions: ['everyone', 'social-work', 'teaching'] },
  { id: 'ngo', signs: 'social-worker', professions: ['everyone', 'helpers'] },
  { id: 'school', signs: 'teacher', professions: ['everyone', 'teaching'] },
  { id: 'hotel', signs: 'hotel', professions: ['everyone'] },
  { id: 'transport', signs: 'driver', professions: ['everyone'] },
  { id: 'bank', signs: 'bank', professions: ['everyone'] },
  { id: 'landlord', signs: 'landlord', professions: ['everyone'] },
];
