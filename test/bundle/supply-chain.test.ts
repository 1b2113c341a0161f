/** What is installed to build, and what of it is shipped: fixed, verified, allowed, and listed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const text = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

interface LicenceTool {
  isAllowed(licence: string): boolean;
  section(root: string): string;
  withSection(notice: string, made: string): string;
}

const tool: LicenceTool = jest.requireActual('../../tools/licences.cjs');
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  text('package-lock.json'),
);
const installed = Object.entries(lock.packages).filter(([name]) => name !== '');

describe('the lock file', () => {
  it('pins every package by version and content, wherever it comes from', () => {
    expect(installed.length).toBeGreaterThan(300);
    const loose = installed.filter(
      ([, { version, integrity, resolved, link }]) =>
        version === undefined ||
        !/^sha(?:512|1)-/u.test(integrity ?? '') ||
        resolved !== undefined ||
        link === true,
    );
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  it('has every dependency of ours at one version', () => {
    const {
      dependencies,
      devDependencies,
    }: Record<string, Record<string, string>> = JSON.parse(text('package.json'));
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('has no package with an install script that is not known to do without', () => {
    // `.ci/run` installs with --ignore-scripts: what is built and tested there needs none of these.
    const known = ['@parcel/watcher', '@swc/core', 'core-js-pure', 'esbuild', 'protobufjs'];
    const scripted = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([name]) => name.replace(/^.*node_modules\//u, ''));
    expect(scripted.filter((name) => ![...known, 'unrs-resolver'].includes(name))).toEqual([]);
    expect(text('.ci/run')).toContain('npm ci --ignore-scripts');
  });
});

describe('the notice', () => {
  it('lists every package that is shipped, as the builds have them', () => {
    const notice = text('NOTICE');
    expect(notice).toBe(tool.withSection(notice, tool.section(ROOT)));
  });

  it.each(['react-dom', 'scheduler', '@fluentui/react-button', 'yauzl', 'pend'])(
    'has %s',
    (name) => {
      expect(text('NOTICE')).toMatch(new RegExp(`^  - ${name} \\d\\S* \\([^)]+\\)$`, 'mu'));
    },
  );
});

describe('a licence', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'CC0-1.0'])(
    '%s may be shipped',
    (licence) => {
      expect(tool.isAllowed(licence)).toBe(true);
    },
  );

  it.each(['', 'GPL-3.0', 'UNLICENSED', 'MIT AND GPL-2.0', 'CC-BY-SA-4.0', 'SEE LICENSE IN x'])(
    '“%s” may not',
    (licence) => {
      expect(tool.isAllowed(licence)).toBe(false);
    },
  );
});
