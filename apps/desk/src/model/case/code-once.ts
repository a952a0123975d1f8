// The code of a case that was just taken down: to be read out once, kept nowhere.
import { sessionSignal } from '../session/scope.ts';

export const codeOnce = sessionSignal<{ readonly code: string; readonly id: string } | null>(null);
