// What covers the workspace, and whether single letters act.
import { signal } from '@preact/signals';
import { sessionSignal } from '../model/session/scope.ts';

export const overlay = sessionSignal<'none' | 'pause' | 'help' | 'palette'>('none');
/** Single-letter keys can be turned off: a member who dictates would press them by accident (WCAG 2.1.4). */
export const letterKeys = signal(true);
