// What each part of a consultation is shown with.

import type { AttemptWithNotice } from '@heed/desk/model/fault.ts';
import type { ConsultationView } from './model/keys.ts';

/** `run` does one thing, says how it went, and loads the consultation again. */
export interface PartProps {
  readonly view: ConsultationView;
  readonly run: AttemptWithNotice;
}
