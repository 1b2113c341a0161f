/**
 * Which packages are shipped, and on what terms: those with code in the add-in and in the command
 * line, as webpack sees them. A licence that may not be shipped stops the build.
 *
 *     node tools/licences.cjs            writes the section of NOTICE that lists them
 *     node tools/licences.cjs --check    fails when that section is out of date
 *
 * Both go by what was built (`dist/…/packages.json` is left by `ThirdPartyNotices`).
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/** Terms on which code may be carried in a program under the MIT licence. */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Zlib'],
  ...['Unlicense', 'CC0-1.0', 'BlueOak-1.0.0'],
]);

const BEGINS = 'Software of others that is shipped';

/** True for a licence, or a choice of licences, of which one is allowed. */
function isAllowed(licence) {
  const words = licence.replace(/^\((.*)\)$/u, '$1');
  if (/\bAND\b|\bWITH\b/u.test(words)) return false;
  return words.split(' OR ').some((one) => ALLOWED.has(one.trim()));
}

/** The section of NOTICE: every package once, with where it is and its licence. */
function section(root) {
  const products = new Map();
  for (const product of ['addin', 'cli']) {
    const file = path.join(root, 'dist', product, 'packages.json');
    if (!existsSync(file)) throw new Error(`Rolecheck: ${product} has not been built`);
    for (const one of JSON.parse(readFileSync(file, 'utf8'))) {
      const key = `${one.name} ${one.version} (${one.licence})`;
      products.set(key, [...(products.get(key) ?? []), product]);
    }
  }
  const rows = [...products].sort(([a], [b]) => (a < b ? -1 : 1));
  const list = (title, named) => [
    `${title}:`,
    ...rows.filter(([, where]) => named(where)).map(([name]) => `  - ${name}`),
  ];
  return [
    BEGINS,
    '-'.repeat(BEGINS.length),
    '',
    'Made by tools/licences.cjs of what is in the built files; the texts of the licences are in',
    'third-party-notices.txt beside them.',
    '',
    ...list('In the add-in', (where) => where.includes('addin')),
    '',
    ...list('In the command line', (where) => where.includes('cli')),
    '',
  ].join('\n');
}

/** NOTICE with its last section exchanged, or added. */
function withSection(notice, made) {
  const at = notice.indexOf(`${BEGINS}\n`);
  return `${(at < 0 ? notice : notice.slice(0, at)).trimEnd()}\n\n\n${made}`;
}

module.exports = { isAllowed, section, withSection };

if (require.main === module) {
  const root = path.join(__dirname, '..');
  const file = path.join(root, 'NOTICE');
  const now = readFileSync(file, 'utf8');
  const then = withSection(now, section(root));
  if (!process.argv.includes('--check')) writeFileSync(file, then);
  else if (now !== then) {
    console.error('NOTICE is out of date: build, then run `node tools/licences.cjs`.');
    process.exitCode = 1;
  }
}
