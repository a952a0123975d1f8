// Rooms that are fetched when somebody enters them: each puts itself here when its script has come.
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

export const figuresRoom = signal<ComponentType | null>(null);
