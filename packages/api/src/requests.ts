// Letters and playbooks for requests of a person: words of the organisation, nothing about anybody.
import * as v from 'valibot';
import { endpoints } from './endpoints.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

export const requests = {
  requests: route({
    endpoint: endpoints.requests,
    who: 'member',
    summary: 'Letters for people who ask what is held about them, and playbooks for the desk',
    request: s.nothing,
    response: v.strictObject({
      requests: v.array(
        v.strictObject({
          id: v.string(),
          kind: v.picklist(['letter', 'playbook']),
          title: v.string(),
          article: v.nullable(v.string()),
          when: v.string(),
          text: v.array(v.string()),
          state: v.picklist(['draft', 'reviewed']),
        }),
      ),
    }),
  }),
};
