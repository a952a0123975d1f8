// What each part of an event at the desk is shown with.

import type { AttemptWithNotice } from '@heed/desk/model/fault.ts';
import type { ConsultationSecret } from '@heed/envelope/keys';
import type { EventView } from '../api/routes.ts';

export interface EventPartProps {
  readonly view: EventView;
  /** Null where this member cannot open what came in. */
  readonly secret: ConsultationSecret | null;
  /** Does one thing, says how it went, and loads the event again. */
  readonly run: AttemptWithNotice;
  readonly load: () => Promise<void>;
}
