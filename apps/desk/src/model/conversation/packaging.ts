// Whether the form of a package is open, and for which conversation.
import { signal } from '@preact/signals';

export const packaging = signal<string | null>(null);
