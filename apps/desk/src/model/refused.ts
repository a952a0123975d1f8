// What the server said of single fields, for the form that they stand in.
import { ApiError } from '@heed/api/client';

/** None where it said nothing of a field. */
export function refusedFields(error: unknown): readonly { readonly field: string; readonly says: string }[] {
  const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return errors.map(({ pointer, detail }) => ({
    field: pointer.slice(1).replaceAll('/', '.'),
    says: detail,
  }));
}
