// Where the file of a captured page stands in a case: it is fetched when somebody needs it.
import type { ComponentType } from 'preact';

/**
 * The file of a captured page, in the open form, or beside the record `of`: it is fetched when somebody needs
 * it.
 */
export type CaptureRoom = ComponentType<{ readonly of?: string }>;
