// What `npm start`, `npm test` and the other commands run: plain JavaScript, `node:` imports only,
// so that it works on a fresh clone before anything is installed or built.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const launcher = fileURLToPath(import.meta.url);
const root = join(dirname(launcher), '..');
const builtMark = join(root, 'dist/built');
const [command = 'start', ...args] = process.argv.slice(2);

process.chdir(root);
checkNode();
install();
await run();

async function run() {
  if (command === 'test') return test();
  if (command === 'dev') return dev();
  build();
  if (command === 'build') return;
  if (command === 'start') {
    seedDemo();
    await imported('main');
  } else if (command === 'bench') {
    const [which = 'ranking', ...rest] = args;
    await imported(`${which}-bench-command`, rest);
  } else {
    await imported(`${command}-command`, args);
  }
}

/** The built program sees its arguments as if it had been started itself. */
async function imported(name, rest = []) {
  const file = join(root, 'dist/server', `${name}.js`);
  if (!existsSync(file)) fail(`There is no command "${name.replace(/-command$/, '')}".`);
  process.argv = [process.argv[0], file, ...rest];
  await import(pathToFileURL(file).href);
}

function checkNode() {
  const { engines } = createRequire(import.meta.url)('../package.json');
  const needed = engines.node.match(/\d+/g).map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  fail(`Fotfeste needs Node ${engines.node}; this is ${process.versions.node}.`);
}

/** `npm ci` when the lock is newer than what is installed. */
function install() {
  const installed = changedAt(join(root, 'node_modules/.package-lock.json'));
  if (installed >= changedAt(join(root, 'package-lock.json'))) return;
  say('Installing packages …');
  execute('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
  const now = new Date();
  utimesSync(join(root, 'node_modules/.package-lock.json'), now, now);
}

/** Builds the web and the server when a source is newer than the last build. */
function build() {
  const sources = ['shared', 'server', 'web', 'seed', 'test/bench', 'package-lock.json'];
  const configs = readdirSync(root).filter((name) => name.startsWith('vite.'));
  const newest = Math.max(...[...sources, ...configs].map((path) => newestIn(join(root, path))));
  if (changedAt(builtMark) >= newest) return;
  say('Building …');
  rmSync(builtMark, { force: true });
  tool('vite', 'build', '--logLevel', 'warn');
  tool('vite', 'build', '--logLevel', 'warn', '--config', 'vite.server.config.ts');
  writeFileSync(builtMark, '');
}

/**
 * Fills an empty demo database, in a process of its own: only one process may have the file open.
 * The defaults are those of server/config.ts, which checks them again at start.
 */
function seedDemo() {
  const { DEMO, MONGODB_URI, DATA_DIR = 'data', NODE_ENV } = process.env;
  const demo = DEMO ? DEMO === '1' : !MONGODB_URI && NODE_ENV !== 'production';
  const ready = !MONGODB_URI && existsSync(join(DATA_DIR, 'fotfeste.sqlite'));
  if (!demo || ready) return;
  execute(process.execPath, [join(root, 'dist/server/seed-command.js'), '--demo']);
}

async function dev() {
  const { startDevelopment } = await import('./development.js');
  await startDevelopment(root, args[0]);
}

/** Everything that CI runs: the checks and beside them a build, then every test. */
async function test() {
  const building = spawn(process.execPath, [launcher, 'build'], { stdio: 'inherit' });
  const built = once(building, 'exit');
  execute('npm', ['run', '--silent', 'check'], { shell: process.platform === 'win32' });
  const [status] = await built;
  if (status !== 0) process.exit(1);
  process.env.TEST_BUILT = '1'; // what the tests start in processes of their own need not be built again
  tool('vitest', 'run', ...args);
}

function newestIn(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return changedAt(path);
  const names = readdirSync(path).filter((name) => name !== 'node_modules');
  return Math.max(changedAt(path), ...names.map((name) => newestIn(join(path, name))));
}

function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** Runs the tool of an installed package. */
function tool(name, ...rest) {
  const packageFile = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin } = createRequire(import.meta.url)(packageFile);
  const file = typeof bin === 'string' ? bin : bin[name];
  execute(process.execPath, [join(dirname(packageFile), file), ...rest]);
}

function execute(program, rest, options = {}) {
  const { status, error } = spawnSync(program, rest, { cwd: root, stdio: 'inherit', ...options });
  if (error) fail(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
