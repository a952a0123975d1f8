// Where the modules publish words of people, on which recommendations may rest.
import type { ReflectionSource } from '@heed/server/module';
import { eventReflections } from './events/server/published.ts';

/** Every module that publishes words of people. */
export const reflectionSources: readonly ReflectionSource[] = [eventReflections];
