// Notes what a test file made run: loaded first into each process of a recorded run of tests. Which of our
// modules had a function run, by the coverage of V8; which of our files were read, and by which module; which
// programs were started. Plain JavaScript, since a test may start an older Node. Read by `record.ts`.
import childProcess, { ChildProcess } from 'node:child_process';
import fs, { appendFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { syncBuiltinESMExports } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, threadId } from 'node:worker_threads';

const folderVariable = 'TEST_RECORDS';
/** Folder of the notes; nothing is noted without it. */
const folder = process.env[folderVariable];
/** The test file that runs, handed down to what it starts. */
const fileVariable = 'TEST_FILE';
const optionsVariable = 'NODE_OPTIONS';
const root = fileURLToPath(new URL('../..', import.meta.url));
const id = `${process.pid}-${threadId}`;
const isShard = isMainThread && process.env[fileVariable] === undefined;

let session = null;
let file = null;
let ranModules = new Set();
let knownAddresses = new Set();

/** Whether this process notes anything. */
export const isRecording = folder !== undefined;

/**
 * A process of another account may not write here. Its test always runs: who started it notes a program that
 * does not record.
 */
function note(line) {
  try {
    appendFileSync(`${folder}/${id}.jsonl`, `${JSON.stringify(line)}\n`);
  } catch (error) {
    if (error.code !== 'EACCES') throw error;
  }
}

/** Path below the root with slashes; null for what is not ours. */
function ownPath(path) {
  const own = relative(root, path).split(sep).join('/');
  return own === '..' || own.startsWith('../') || /(^|\/)(node_modules|dist|\.git)(\/|$)/.test(own)
    ? null
    : own;
}

const post = (method, parameters) => {
  let answer;
  session.post(method, parameters, (error, result) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
};

/** What runs the tests belongs to none of them. */
const machinery = /^tests\/(runner|selection)\//;

function startCoverage() {
  if (session === null) {
    session = new Session();
    session.connect();
    post('Profiler.enable');
  } else post('Profiler.stopPreciseCoverage');
  // Each function is named once from here on: cheaper than a count, and code may be optimised.
  post('Profiler.startPreciseCoverage', { callCount: false, detailed: false });
}

/** The evaluation of a module; V8 leaves it out where it has forgotten it. */
const isWholeModule = ({ functionName, ranges }) => functionName === '' && ranges[0].startOffset === 0;

/** Paths of our modules of which a function ran since coverage began; the module as a whole is none. */
function takeCoverage() {
  const ran = [];
  for (const { url, functions } of post('Profiler.takePreciseCoverage').result) {
    const path = url.startsWith('file:') ? ownPath(fileURLToPath(url)) : null;
    const isRun = functions.some((one) => !isWholeModule(one) && one.ranges[0].count > 0);
    if (path !== null && isRun && !machinery.test(path)) ran.push(path);
  }
  return ran;
}

/** What ran until now belongs to the file of now. */
function collectCoverage() {
  const ran = takeCoverage();
  for (const path of ran) ranModules.add(path);
  startCoverage();
  return ran;
}

/** From here on, what runs belongs to `name`. */
export function startFile(name) {
  if (!isRecording) return;
  file = name;
  ranModules = new Set();
  knownAddresses = new Set();
  // What the night starts may be a machine that has no such file; the night is never selected.
  const isHandedDown = !name.endsWith('.night.test.ts');
  process.env[fileVariable] = name;
  process.env[optionsVariable] = handDown(process.env[optionsVariable], isHandedDown);
  startCoverage();
}

/** `phase` is 'load' while the modules of the file are evaluated, and 'run' for its tests. */
export function endFile(phase) {
  if (!isRecording) return;
  collectCoverage();
  note({ file, phase, ran: [...ranModules] });
}

/** Notes what `work` makes run as belonging to all that run `module`: they share what it makes. */
export async function recordShared(module, work) {
  if (!isRecording || session === null) return work();
  collectCoverage();
  const result = await work();
  note({ module, shared: collectCoverage() });
  return result;
}

/** Notes an address that a browser or a window of this process asked for. */
export function recordAddress(address) {
  const { pathname } = new URL(address);
  if (!isRecording || file === null || knownAddresses.has(pathname)) return;
  knownAddresses.add(pathname);
  note({ file, address: pathname });
}

const preload = `--import=${import.meta.url}`;
const handDown = (options = '', isHandedDown = true) =>
  `${options.replace(preload, '')} ${isHandedDown ? preload : ''}`.trim();

/** The module of ours that asked, by the stack; null for a library, undefined where Node loads a module. */
function readingModule() {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 20;
  const lines = (new Error().stack ?? '').split('\n');
  Error.stackTraceLimit = limit;
  for (const line of lines.slice(1)) {
    if (line.includes('node:internal/modules/')) return undefined;
    const [url] = /file:\/\/[^:)]+/.exec(line) ?? [];
    if (url === undefined || url === import.meta.url) continue;
    const path = ownPath(fileURLToPath(url));
    if (path !== null) return path;
  }
  return null;
}

const knownReads = new Set();

function noteRead(place, isFolder) {
  if (typeof place !== 'string' && !(place instanceof URL)) return;
  const own = ownPath(place instanceof URL ? fileURLToPath(place) : resolve(place));
  if (own === null) return;
  const module = readingModule();
  if (module === undefined) return;
  const read = isFolder && own !== '' ? `${own}/` : own;
  const key = `${module ?? file} ${read}`;
  if (knownReads.has(key)) return;
  knownReads.add(key);
  note(module === null ? { file: file ?? process.env[fileVariable], read } : { module, read });
}

/** The part of a pattern before its first wildcard, as a folder. */
const fixedFolder = (pattern) =>
  pattern
    .split('/')
    .slice(0, -1)
    .join('/')
    .replace(/\/?[^/]*[*?{[].*$/, '');

function watchFiles() {
  const wrap = (holder, name, notePlace) => {
    const original = holder[name];
    holder[name] = Object.assign(function (...parameters) {
      notePlace(...parameters);
      return original.apply(this, parameters);
    }, original);
  };
  const ofFile = (place) => noteRead(place, false);
  const ofFolder = (place) => noteRead(place, true);
  const ofPatterns = (patterns, options) => {
    for (const pattern of [patterns].flat())
      ofFolder(resolve(String(options?.cwd ?? '.'), fixedFolder(String(pattern))));
  };
  for (const name of ['readFile', 'readFileSync', 'open', 'openSync', 'createReadStream', 'copyFileSync'])
    wrap(fs, name, ofFile);
  for (const name of ['readdir', 'readdirSync', 'cp', 'cpSync', 'opendir', 'opendirSync'])
    wrap(fs, name, ofFolder);
  for (const name of ['readFile', 'open', 'copyFile']) wrap(fs.promises, name, ofFile);
  for (const name of ['readdir', 'cp', 'opendir']) wrap(fs.promises, name, ofFolder);
  for (const holder of [fs, fs.promises]) wrap(holder, 'glob', ofPatterns);
  wrap(fs, 'globSync', ofPatterns);
}

/** They may read anything below the folder that they start in. */
const readers = /(^|\/)(sh|bash|git|npm|npx|tar)$/;
/** They read what they are told to. */
const copiers = /(^|\/)(cp|rsync|find)$/;

/** `isHandedDown`: what is started notes by itself what it runs. */
function noteProgram(name, words, isHandedDown) {
  if ([name, ...words].some((word) => readers.test(String(word))))
    return note({ file: file ?? process.env[fileVariable], program: '' });
  for (const word of words.map(String)) {
    const own = ownPath(resolve(word));
    if (own !== null && copiers.test(name) && fs.existsSync(resolve(word)))
      note({ file: file ?? process.env[fileVariable], read: own === '' ? '' : `${own}/` });
    const isProgram = own !== null && /\.(ts|mjs|js)$/.test(own) && fs.existsSync(resolve(word));
    if (isProgram && !(isHandedDown && name === process.execPath))
      note({ file: file ?? process.env[fileVariable], program: own });
  }
}

/** Whether a Node process with these variables, as 'NAME=value', notes on its own what it runs. */
const isRecorded = (pairs) =>
  pairs.some((pair) => pair.includes(preload)) && pairs.some((pair) => pair.startsWith(`${folderVariable}=`));

function watchPrograms() {
  const spawn = ChildProcess.prototype.spawn;
  ChildProcess.prototype.spawn = function (options) {
    noteProgram(String(options.file), (options.args ?? []).slice(1), isRecorded(options.envPairs ?? []));
    return spawn.call(this, options);
  };
  for (const name of ['spawnSync', 'execFileSync']) {
    const original = childProcess[name];
    childProcess[name] = (program, ...rest) => {
      const words = Array.isArray(rest[0]) ? rest[0] : [];
      const env = Object.entries(rest.at(-1)?.env ?? process.env).map((pair) => pair.join('='));
      noteProgram(String(program), words, isRecorded(env));
      return original(program, ...rest);
    };
  }
  const { execSync } = childProcess;
  childProcess.execSync = (...parameters) => {
    noteProgram('sh', [], false);
    return execSync(...parameters);
  };
}

/** A test may fetch a script without a browser. */
function watchFetch() {
  const original = globalThis.fetch;
  globalThis.fetch = (target, ...rest) => {
    const address = String(target instanceof Request ? target.url : target);
    if (address.includes('/assets/')) recordAddress(address);
    return original(target, ...rest);
  };
}

/** A started process or a thread. For one that is killed before its last note, all it could reach counts. */
function recordProcess() {
  file = process.env[fileVariable] ?? null;
  const entry = process.argv[1] === undefined ? null : ownPath(resolve(process.argv[1]));
  startCoverage();
  note({ file, started: id, entry });
  process.once('exit', () => note({ file, ended: id, ran: takeCoverage() }));
}

if (isRecording) {
  watchFiles();
  watchPrograms();
  watchFetch();
  syncBuiltinESMExports();
  if (!isShard) recordProcess();
}
