#!/usr/bin/env node
// Starts the command line. In a working copy it builds it first when that is missing or out of date,
// so that `npm ci` is all it takes; in an installed package there is nothing to build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(home, 'dist', 'cli', 'rolecheck.cjs');
const source = join(home, 'src');
/** A folder, because making one succeeds for one process only. */
const lock = join(home, 'dist', 'building-cli');
/** Nobody builds for so long: whoever held the lock was stopped. */
const STALE_MS = 5 * 60_000;

/** Newest change in a folder; folders count too, since taking a file away changes only those. */
function newest(path) {
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** The bundle is looked at before the lock: seen the other way round it could be half written. */
function ready() {
  if (!existsSync(source)) return true;
  const built = existsSync(bundle) ? statSync(bundle).mtimeMs : 0;
  const inputs = [source, join(home, 'package.json'), join(home, 'webpack.config.cjs')];
  return built > Math.max(...inputs.map(newest)) && !existsSync(lock);
}

function takeLock() {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Waits for whoever is building. */
function wait() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    if (Date.now() - statSync(lock).mtimeMs > STALE_MS) rmdirSync(lock);
  } catch {
    // Gone in the meantime, which is what we wait for.
  }
}

function build() {
  const { status, stdout, stderr, error } = spawnSync('npm', ['run', 'build:cli'], {
    cwd: home,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  process.stderr.write('rolecheck: it could not be built; run npm ci, then try again.\n');
  return false;
}

function prepare() {
  while (!ready()) {
    if (!takeLock()) {
      wait();
      continue;
    }
    try {
      return build();
    } finally {
      rmdirSync(lock);
    }
  }
  return true;
}

if (prepare()) createRequire(import.meta.url)(bundle);
else process.exitCode = 2;
