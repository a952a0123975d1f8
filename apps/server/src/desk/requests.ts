// Requests of a person: letters of the organisation, and who has opened her conversation.

import type { Content } from '@heed/content/read';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { requireOwnConversation } from '../http/own-desk.ts';

export function requestHandlers(
  deployment: Deployment,
  { requests }: Pick<Content, 'requests'>,
): Pick<Handlers, 'subjectAccess.listTexts' | 'subjectAccess.listReadings'> {
  return {
    async 'subjectAccess.listTexts'() {
      return { requests: [...requests] };
    },

    async 'subjectAccess.listReadings'(input) {
      return {
        readings: [
          ...(await deployment.storage.desk.readings(await requireOwnConversation(deployment, input))),
        ],
      };
    },
  };
}
