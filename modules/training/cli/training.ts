// `heed training ...`: what a workshop changed, an interview in figures, a course as a package, an interview
// that others wrote. Invented data beside a real installation is `heed rehearsal`.
import { Failure } from '../../../apps/cli/src/failure.ts';

const parts: Readonly<Record<string, () => Promise<(args: readonly string[]) => void | Promise<void>>>> = {
  effect: async () => (await import('./effect.ts')).effect,
  replay: async () => (await import('./replay.ts')).replay,
  export: async () => (await import('./export.ts')).exportCourse,
  import: async () => (await import('./import.ts')).importInterview,
};

/** `heed training <part>`. */
export async function run([name = '', ...args]: readonly string[]): Promise<void> {
  const load = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (load === undefined)
    throw new Failure(
      'usage',
      `Say 'heed training' and one of: ${Object.keys(parts).join(', ')}. Invented data beside a real ` +
        "installation is 'heed rehearsal'.",
    );
  await (await load())(args);
}
