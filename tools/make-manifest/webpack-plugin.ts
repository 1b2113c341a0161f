import { Compilation, sources, type Compiler } from 'webpack';
import { withErrorsAllowed } from './functions-metadata';
import { readManifest } from './model';
import { unifiedManifest } from './unified';

/**
 * Finishes what the other plugins left in the build: lets errors into the functions
 * (`functions.json`), and makes `manifest.json` of `manifest.xml` and the functions.
 */
export class ManifestPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage }, () => {
        finish(compilation);
      });
    });
  }
}

function finish(compilation: Compilation): void {
  const functions = withErrorsAllowed(textOf(compilation, 'functions.json'));
  const manifest = readManifest(textOf(compilation, 'manifest.xml'));
  compilation.updateAsset('functions.json', json(functions));
  compilation.emitAsset('manifest.json', json(unifiedManifest(manifest, functions)));
}

function textOf(compilation: Compilation, name: string): string {
  const asset = compilation.getAsset(name);
  if (!asset) throw new Error(`Rolecheck: the build made no ${name}`);
  return asset.source.source().toString();
}

function json(value: object): sources.RawSource {
  return new sources.RawSource(`${JSON.stringify(value, null, 2)}\n`);
}
