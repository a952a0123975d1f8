// The room of linkage studies, once it is fetched.
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';

export const linkageRoom = signal<FunctionComponent | null>(null);
