/**
 * No call above the floor without asking first. Every name of Excel's that src/excel uses is looked
 * up in Microsoft's own declarations, whose comments say from which requirement set on it exists.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { API_FLOOR } from '../../src/excel/office';

const root = path.join(__dirname, '..', '..');
const folder = path.join(root, 'src', 'excel');

interface Use {
  readonly where: string;
  readonly name: string;
  readonly needs: string;
  /** Version of the `supports('…')` that guards it, or undefined. */
  readonly asked: string | undefined;
}

/** Uses of Excel's names in the files, with what their declarations say. */
function usesIn(files: readonly string[], extra: ReadonlyMap<string, string> = new Map()): Use[] {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => extra.get(file) ?? readFile(file);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (file) => extra.has(file) || fileExists(file);
  const program = ts.createProgram({ rootNames: files, options, host });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`Rolecheck: ${file} was not read`);
    const visit = (node: ts.Node): void => {
      const symbol = symbolAt(node, checker);
      const needs = symbol && versionOf(symbol, checker);
      if (symbol && needs !== undefined) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        uses.push({
          where: `${path.basename(file)}:${String(line + 1)}`,
          name: symbol.name,
          needs,
          asked: askedFor(node),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

/** The declared member behind a name, whether read, called or given as an option. */
function symbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return checker.getTypeAtLocation(node.parent).getProperty(name);
  }
  if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
    return checker.getContextualType(node.parent)?.getProperty(node.name.getText());
  }
  return undefined;
}

function versionOf(symbol: ts.Symbol, checker: ts.TypeChecker): string | undefined {
  const isOffice = symbol.declarations?.some((declaration) =>
    declaration.getSourceFile().fileName.includes('@types/office-js'),
  );
  if (isOffice !== true) return undefined;
  const comment = [
    ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    ...symbol.getJsDocTags(checker).map((tag) => ts.displayPartsToString(tag.text)),
  ].join('\n');
  const version = /\[\s*Api set:\s*ExcelApi (\d+\.\d+)/u.exec(comment)?.[1];
  return version ?? (/\[\s*Api set:\s*ExcelApi/u.test(comment) ? 'no release' : undefined);
}

/** The version asked for by the nearest condition around a node that calls `supports`. */
function askedFor(node: ts.Node): string | undefined {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    const condition =
      ts.isIfStatement(parent) && parent.thenStatement === at
        ? parent.expression
        : ts.isConditionalExpression(parent) && parent.whenTrue === at
          ? parent.condition
          : undefined;
    const version = /\bsupports\('(\d+\.\d+)'\)/u.exec(condition?.getText() ?? '')?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}

function isHigher(version: string, than: string): boolean {
  const [major = Infinity, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  if (Number.isNaN(major)) return true;
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

function isUngated({ needs, asked }: Use): boolean {
  return isHigher(needs, API_FLOOR) && (asked === undefined || isHigher(needs, asked));
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(folder, name));

describe('the floor of requirement sets', () => {
  const uses = usesIn(files);

  it('is read off declarations that say from when on a name exists', () => {
    expect(uses.length).toBeGreaterThan(50);
    expect(uses).toContainEqual(expect.objectContaining({ name: 'getActiveCell', needs: '1.7' }));
    expect(uses).toContainEqual(
      expect.objectContaining({ name: 'mergeUndoGroup', needs: '1.20', asked: '1.20' }),
    );
  });

  it('is not left by any call that does not ask first', () => {
    expect(uses.filter(isUngated)).toEqual([]);
  });

  it('would be noticed if it were', () => {
    const file = path.join(folder, 'made-up.ts');
    const text = `
      import { supports } from './office';
      export function above(table: Excel.Table, range: Excel.Range): void {
        table.resize(range);
        if (supports('1.9')) table.resize(range);
        if (supports('1.13')) table.resize(range);
      }`;
    const found = usesIn([file], new Map([[file, text]])).filter(isUngated);
    expect(found.map((use) => use.where)).toEqual(['made-up.ts:4', 'made-up.ts:5']);
  });
});
