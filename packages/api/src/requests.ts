// Requests of a person: letters and playbooks, and what the server knows for a copy.
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

/** Routes of subject access: who read a conversation, and the letters for a request. */
export const requests = {
  'subjectAccess.listReadings': route({
    endpoint: endpoints['subjectAccess.listReadings'],
    who: 'read',
    summary:
      'Which members have opened a conversation, and the last day on which each did: for the copy ' +
      'that the person gets',
    request: s.nothing,
    response: v.strictObject({ readings: v.array(v.strictObject({ member: s.id, day: s.day })) }),
  }),
  'subjectAccess.listTexts': route({
    endpoint: endpoints['subjectAccess.listTexts'],
    who: 'account',
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
          /** By language: what it says there. */
          translations: v.record(
            v.string(),
            v.strictObject({
              title: v.string(),
              when: v.string(),
              text: v.array(v.string()),
              state: v.picklist(['draft', 'reviewed']),
            }),
          ),
        }),
      ),
    }),
  }),
};
