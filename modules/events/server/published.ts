// Reflections of public events that everybody can read, for recommendations that rest on them.
import type { ReflectionSource } from '@heed/server/module';
import { eventPaths } from '../site/frame.ts';
import { publicEvent } from './find.ts';

/** Reflections on walls and in minutes. */
export const eventReflections: ReflectionSource = {
  async listPlaces({ events }) {
    return (await events.list()).map(({ slug, plan }) => ({ slug, title: plan.title }));
  },
  async readWords(storage, slug) {
    const event = await publicEvent({ storage }, slug);
    if (event === null) return [];
    const all = await storage.events.reflections(event.id);
    return all.flatMap(({ id, text, state }) =>
      text === null || state === 'refused' || state === 'waiting'
        ? []
        : [{ id, text, href: eventPaths(slug).event, day: event.endDay ?? event.day }],
    );
  },
};
