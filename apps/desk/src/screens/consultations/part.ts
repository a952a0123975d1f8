// What each part of a consultation is shown with.
import type { ConsultationView } from '../../model/consultation/keys.ts';
import type { AttemptWithNotice } from '../../model/fault.ts';

/** `run` does one thing, says how it went, and loads the consultation again. */
export interface PartProps {
  readonly view: ConsultationView;
  readonly run: AttemptWithNotice;
}
