// Tests of the night in files with tests of the day, because both need what the file sets up. A run of the
// day leaves them out. A file that is run by its name runs all of its tests.
import { type TestFn, type TestOptions, test } from 'node:test';

/** Variable by which a run says, while it loads a file, that the file is loaded for the day alone. */
export const dayVariable = 'TEST_DAY';

/** To be asked while a file is loaded, not while its tests run: other files of the process load later. */
export const isLoadedForDay = (): boolean => process.env[dayVariable] !== undefined;

/** A test that `npm test` leaves out and the night runs: `docs/decisions/suite.md` says what fails by day. */
export function nightTest(title: string, body: TestFn): void;
export function nightTest(title: string, options: TestOptions, body: TestFn): void;
export function nightTest(title: string, ...rest: [TestFn] | [TestOptions, TestFn]): void {
  if (!isLoadedForDay()) void Reflect.apply(test, undefined, [title, ...rest]);
}

/** How a test among several alike is declared: some of them run by day, all at night. */
export const testOf = (isOfDay: boolean): typeof nightTest => (isOfDay ? test : nightTest);
