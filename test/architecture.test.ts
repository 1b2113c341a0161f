/**
 * The arrows of the house, proved on the sources: who may import whom, and that the core knows no
 * Office, React, DOM or Node. ESLint says the same while writing; this holds when lint is off.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const src = path.join(__dirname, '..', 'src');

const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  data: ['core'],
  host: [],
  excel: ['core', 'data'],
  functions: ['core', 'data', 'excel'],
  commands: ['core', 'data', 'excel'],
  taskpane: ['core', 'data', 'excel', 'functions', 'commands'],
  cli: ['core', 'data'],
  workbench: ['host', 'core'],
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return filesBelow(full);
    return /\.tsx?$/u.test(name) ? [full] : [];
  });
}

/** Every module that a file imports, exports from or loads lazily. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map((imported) => imported.fileName);
}

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
}

const imports: Import[] = filesBelow(src)
  .filter((file) => !file.includes(`${path.sep}generated${path.sep}`))
  .flatMap((file) => {
    const relative = path.relative(src, file).split(path.sep).join('/');
    return importsOf(file).map((target) => ({
      file: relative,
      layer: relative.split('/')[0] ?? '',
      target,
    }));
  });

/** The folder of `src` that a relative import ends in, or undefined for a package or ours. */
function layerOf({ file, target }: Import): string | undefined {
  if (!target.startsWith('.') || target.endsWith('/package.json')) return undefined;
  return path.posix.join(path.posix.dirname(file), target).split('/')[0];
}

describe('the arrows between the folders', () => {
  it('are known for every folder of src', () => {
    const folders = readdirSync(src).filter((name) => statSync(path.join(src, name)).isDirectory());
    expect(folders.filter((folder) => !(folder in arrows))).toEqual([]);
  });

  it('all point the right way', () => {
    const wrong = imports.filter((found) => {
      const to = layerOf(found);
      return to !== undefined && to !== found.layer && !arrows[found.layer]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('leave the core and the data without any package', () => {
    const packages = imports.filter(
      (found) =>
        (found.layer === 'core' || found.layer === 'data') && !found.target.startsWith('.'),
    );
    expect(packages.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('leave React to the task pane, the grid to the workbench and Node to the command line', () => {
    const homes: readonly [RegExp, readonly string[]][] = [
      [/^(?:react|react-dom|@fluentui)(?:\/|$)/u, ['taskpane']],
      [/^@univerjs\//u, ['workbench']],
      [/^node:/u, ['cli']],
    ];
    const strays = imports.filter(({ layer, target }) =>
      homes.some(([name, layers]) => name.test(target) && !layers.includes(layer)),
    );
    expect(strays.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});

describe('the names Excel and Office', () => {
  it('are used nowhere but in src/excel and where the runtime is associated', () => {
    const allowed = /^(?:excel|host|functions|commands|workbench)\//u;
    const users = filesBelow(src)
      .map((file) => path.relative(src, file).split(path.sep).join('/'))
      .filter((file) => !allowed.test(file) && !file.startsWith('data/generated/'))
      .filter((file) =>
        namesUsed(path.join(src, file)).some((n) => n === 'Excel' || n === 'Office'),
      );
    expect(users).toEqual([]);
  });
});

/** Identifiers of a file that stand as values or type names, not as words in text or comments. */
function namesUsed(file: string): string[] {
  const names: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

describe('the core', () => {
  it('compiles without the types of Office, React, the DOM or Node', () => {
    const config = ts.readConfigFile(path.join(src, '..', 'tsconfig.core.json'), (file) =>
      readFileSync(file, 'utf8'),
    );
    expect(config.config.compilerOptions).toMatchObject({ lib: ['ES2022'], types: [] });
    const parsed = ts.getParsedCommandLineOfConfigFile(
      path.join(src, '..', 'tsconfig.core.json'),
      {},
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    );
    const program = ts.createProgram(parsed?.fileNames ?? [], parsed?.options ?? {});
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(
        (d) => `${d.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`,
      );
    expect(messages).toEqual([]);
  }, 120_000);
});
