/**
 * A webpack plugin that writes `third-party-notices.txt`: name, version, licence and licence text of
 * every package that has code in the bundle; and, for the tool that keeps NOTICE, `packages.json`. The
 * build stops at a licence that may not be shipped.
 *
 * license-webpack-plugin was tried and rejected: it does not see packages whose modules webpack has
 * joined into one, which are most of them.
 */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { isAllowed } = require('./licences.cjs');

/** Runs while the style sheets are taken out of the scripts, and leaves nothing in them. */
const BUILD_ONLY = `${path.sep}css-loader`;

/** The folder of the package that a file belongs to, or undefined for a file of ours. */
function packageOf(file) {
  const marker = `${path.sep}node_modules${path.sep}`;
  const from = file.lastIndexOf(marker);
  if (from < 0) return undefined;
  const [first = '', second = ''] = file.slice(from + marker.length).split(path.sep);
  return (
    file.slice(0, from + marker.length) + (first.startsWith('@') ? path.join(first, second) : first)
  );
}

function noticeOf(folder) {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const licence = String(about.license ?? '');
  if (!isAllowed(licence)) {
    throw new Error(`Rolecheck: ${about.name} may not be shipped: its licence is "${licence}"`);
  }
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/iu.test(name));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  const { name, version } = about;
  return { name: `${name} ${version} (${licence})`, text, about: { name, version, licence } };
}

class ThirdPartyNotices {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'ThirdPartyNotices', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const folders = new Set();
          for (const module of compilation.modules) {
            for (const part of module.modules ?? [module]) {
              const folder = part.resource && packageOf(part.resource.split('?')[0]);
              if (!folder || folder.endsWith(BUILD_ONLY)) continue;
              if (existsSync(path.join(folder, 'package.json'))) folders.add(folder);
            }
          }
          // The same text, under many names, is written once.
          const byText = new Map();
          const notices = [...folders].map(noticeOf);
          for (const { name, text } of notices) {
            byText.set(text, [...(byText.get(text) ?? []), name]);
          }
          const parts = [...byText].map(
            ([text, names]) => `${names.sort().join('\n')}\n\n${text}\n`,
          );
          compilation.emitAsset(
            'third-party-notices.txt',
            new sources.RawSource(parts.sort().join(`\n${'-'.repeat(72)}\n\n`)),
          );
          const packages = notices.map(({ about }) => about);
          packages.sort((a, b) => (a.name < b.name ? -1 : 1));
          compilation.emitAsset(
            'packages.json',
            new sources.RawSource(`${JSON.stringify(packages, null, 2)}\n`),
          );
        },
      );
    });
  }
}

module.exports = { ThirdPartyNotices };
