import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import ts from 'typescript';

const src = join(__dirname, '../../src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && ['.ts', '.tsx'].includes(extname(entry.name)))
  .filter((entry) => !['generated', 'trained'].includes(basename(entry.parentPath)))
  .map((entry) => join(entry.parentPath, entry.name));

/** The modules that hold the bundled data, or make something of it. They are chunks of their own. */
const HOLDERS = ['coding-texts', 'library-texts', 'make-engine'];

/** Names of the modules that a file takes in when it is loaded: no types, no lazy imports. */
function loadedBy(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) => {
    const from =
      (ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly) ||
      (ts.isExportDeclaration(statement) && !statement.isTypeOnly)
        ? statement.moduleSpecifier
        : undefined;
    return from !== undefined && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

describe('the bundled data', () => {
  it('comes in by lazy import only: nothing that is loaded at the start holds it', () => {
    const eager = files
      .filter((file) => !HOLDERS.includes(basename(file, '.ts')))
      .filter((file) =>
        loadedBy(file).some(
          (module) =>
            HOLDERS.includes(basename(module)) || /\/(?:generated|trained)\//.test(module),
        ),
      )
      .map((file) => relative(src, file));
    expect(eager).toEqual([]);
  });

  it('is only named, not read, by the modules that hold its texts', () => {
    for (const name of ['coding-texts.ts', 'library-texts.ts']) {
      const modules = loadedBy(join(src, 'data', name));
      expect(modules.length).toBeGreaterThan(5);
      expect(modules.filter((module) => !/^\.\/(?:generated|trained)\//.test(module))).toEqual([]);
    }
  });
});
