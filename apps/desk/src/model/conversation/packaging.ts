// Whether the form of a package is open, and for which conversation.
import { sessionSignal } from '../session/scope.ts';

export const packaging = sessionSignal<string | null>(null);
