/**
 * `manifest.xml`, as it is in the repository: what Excel's own validator would say, as far as it
 * can be said without it (its rules are checked by a service on the network).
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ACTIONS } from '../../src/commands/commands';
import { readManifest, resourcesOf } from '../../tools/make-manifest/model';
import { rebased } from '../../tools/make-manifest/rebase';
import {
  at,
  attribute,
  parseXml,
  withDescendants,
  type Element,
} from '../../tools/make-manifest/xml';

const ROOT = path.resolve(__dirname, '../..');
const source = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const root = parseXml(source);
const manifest = readManifest(source);
const resources = resourcesOf(root);
const version: unknown = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/**
 * Children of each element in the order that the schema wants, as published under "manifest element
 * ordering" for task pane add-ins; a star marks those that may stand more than once.
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl ' +
    'HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions ' +
    'Dictionary VersionOverrides ExtendedOverrides',
  'OfficeApp/Hosts': 'Host*',
  'OfficeApp/Requirements': 'Sets Methods',
  Sets: 'Set*',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins',
  'VersionOverrides/Hosts': 'Host*',
  'VersionOverrides/Hosts/Host': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime*',
  AllFormFactors: 'ExtensionPoint*',
  'AllFormFactors/ExtensionPoint': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint*',
  'DesktopFormFactor/ExtensionPoint': 'OfficeTab* CustomTab OfficeMenu*',
  OfficeTab: 'Group*',
  Group: 'OverriddenByRibbonApi Label Icon Control*',
  Control: 'OverriddenByRibbonApi Label Supertip Icon Action Enabled Items',
  Supertip: 'Title Description',
  Icon: 'Image*',
  Action: 'TaskpaneId SourceLocation Title FunctionName',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image*',
  Urls: 'Url*',
  ShortStrings: 'String*',
  LongStrings: 'String*',
};

const TASKPANE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** Every element with the names that lead to it, its own last. */
function* withPaths(
  element: Element,
  above: readonly string[] = [],
): Generator<readonly [Element, readonly string[]]> {
  const names = [...above, element.name];
  yield [element, names];
  for (const child of element.children) yield* withPaths(child, names);
}

/** The entry for the longest end of the path: `VersionOverrides/Hosts` before `Hosts`. */
function orderOf(names: readonly string[]): string | undefined {
  for (let from = 0; from < names.length; from += 1) {
    const order = ORDER[names.slice(from).join('/')];
    if (order !== undefined) return order;
  }
  return undefined;
}

const elements = [...withDescendants(root)];
const named = (name: string) => elements.filter((element) => element.name === name);
const urls = elements.flatMap((element) => {
  const value = element.attributes.get('DefaultValue') ?? '';
  return /^[a-z]+:/.test(value) ? [value] : [];
});

/** Width and height out of a PNG's header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('is well formed, and the reader that says so refuses what is not', () => {
    expect(root.name).toBe('OfficeApp');
    expect(() => parseXml('<a><b></a>')).toThrow(/^Rolecheck: .*manifest\.xml:1/);
    expect(() => parseXml('<a b=1/>')).toThrow(/^Rolecheck: /);
    expect(() => parseXml('<x:a/>')).toThrow(/^Rolecheck: /);
  });

  it('has every element where the schema wants it, in order, as often as allowed', () => {
    for (const [element, names] of withPaths(root)) {
      const order = orderOf(names);
      const children = element.children.map((child) => child.name);
      if (order === undefined) {
        expect([names.join('/'), children]).toEqual([names.join('/'), []]);
        continue;
      }
      const places = order.split(' ').map((name) => name.replace('*', ''));
      const found = children.map((name) => places.indexOf(name));
      expect([names.join('/'), found]).toEqual([names.join('/'), [...found].sort((a, b) => a - b)]);
      expect(found).not.toContain(-1);
      const once = children.filter((name) => !order.split(' ').includes(`${name}*`));
      expect(new Set(once).size).toBe(once.length);
    }
  });

  it('has every element in the name space that it belongs to', () => {
    for (const [element, names] of withPaths(root)) {
      const basic = names.includes('Resources')
        ? names.at(-1) !== 'Resources'
        : element.name === 'Image';
      const outer = names.includes('VersionOverrides') ? OVERRIDES : TASKPANE;
      expect([names.join('/'), element.namespace]).toEqual([
        names.join('/'),
        basic ? BASIC : outer,
      ]);
    }
    expect(at(root, 'VersionOverrides').attributes.get('type')).toBe('VersionOverridesV1_0');
    expect(root.attributes.get('type')).toBe('TaskPaneApp');
  });

  it('has an id and a version that Office takes, the version being the package’s', () => {
    expect(manifest.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(version).toMatchObject({ version: manifest.version.replace(/\.\d+$/, '') });
  });

  it('asks for what every supported Excel has, and for one runtime that stays', () => {
    expect(manifest.requirements).toEqual([
      { name: 'SharedRuntime', minVersion: '1.1' },
      { name: 'ExcelApi', minVersion: '1.9' },
      { name: 'CustomFunctionsRuntime', minVersion: '1.3' },
    ]);
    expect(named('Host').map((host) => [...host.attributes.values()])).toEqual([
      ['Workbook'],
      ['Workbook'],
    ]);
    const [runtime] = named('Runtime');
    expect(runtime && [...runtime.attributes]).toEqual([
      ['resid', 'Taskpane.Url'],
      ['lifetime', 'long'],
    ]);
    const pages = [
      at(
        root,
        'VersionOverrides',
        'Hosts',
        'Host',
        'AllFormFactors',
        'ExtensionPoint',
        'Page',
        'SourceLocation',
      ),
      ...named('FunctionFile'),
    ];
    for (const page of pages) expect(attribute(page, 'resid')).toBe('Taskpane.Url');
    expect(resources.get('Taskpane.Url')).toBe(manifest.pageUrl);
    expect(named('TaskpaneId')).toEqual([]);
  });

  it('resolves every resource, and has none that nothing uses or that stands twice', () => {
    const used = elements.flatMap((element) => element.attributes.get('resid') ?? []);
    const declared = at(root, 'VersionOverrides', 'Resources').children.flatMap(
      (kind) => kind.children,
    );
    const ids = declared.map((resource) => attribute(resource, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('refers to each kind of resource where that kind belongs', () => {
    const kinds = new Map(
      at(root, 'VersionOverrides', 'Resources').children.flatMap((kind) =>
        kind.children.map((resource) => [attribute(resource, 'id'), kind.name] as const),
      ),
    );
    for (const [element, names] of withPaths(root)) {
      const id = element.attributes.get('resid');
      if (id === undefined) continue;
      const long = element.name === 'Description' && names.at(-2) === 'Supertip';
      const wanted = {
        Image: 'Images',
        SourceLocation: 'Urls',
        Runtime: 'Urls',
        FunctionFile: 'Urls',
      };
      const kind = new Map(Object.entries(wanted)).get(element.name);
      expect([id, kinds.get(id)]).toEqual([id, kind ?? (long ? 'LongStrings' : 'ShortStrings')]);
    }
  });

  it('keeps its texts within the lengths that Office shows', () => {
    expect(manifest.name.length).toBeLessThanOrEqual(125);
    expect(manifest.description.length).toBeLessThanOrEqual(250);
    expect(manifest.provider.length).toBeLessThanOrEqual(125);
    for (const string of named('String')) {
      const text = attribute(string, 'DefaultValue');
      const long = named('LongStrings').some((strings) => strings.children.includes(string));
      expect(text).not.toBe('');
      expect(text.length).toBeLessThanOrEqual(long ? 250 : 125);
    }
    expect(manifest.group.label.length).toBeLessThanOrEqual(16);
    expect(manifest.functions.namespace).toMatch(/^[A-Z][A-Z\d._]{0,31}$/);
  });

  it('has three buttons, each with a name, a tip, icons and an action that is there', () => {
    expect(manifest.tab).toBe('TabHome');
    expect(manifest.buttons.map(({ label, action }) => [label, action])).toEqual([
      ['Code jobs', 'codeJobs'],
      ['Check', 'checkSheet'],
      ['Look up', 'lookUp'],
    ]);
    expect(manifest.buttons.map(({ action }) => action)).toEqual(Object.keys(ACTIONS));
    const ids = [...named('Group'), ...named('Control')].map((one) => attribute(one, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { icons } of [manifest.group, ...manifest.buttons]) {
      expect(icons.map((icon) => icon.size)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });

  it('has icons that exist in the sizes that it says', () => {
    const declared = [manifest.group, ...manifest.buttons].flatMap(({ icons }) => icons);
    const others = [
      { size: 32, url: attribute(at(root, 'IconUrl'), 'DefaultValue') },
      { size: 64, url: attribute(at(root, 'HighResolutionIconUrl'), 'DefaultValue') },
    ];
    for (const { size, url } of [...declared, ...others]) {
      const file = url.replace(`${manifest.baseUrl}/assets/`, '');
      expect([file, pngSize(path.join(ROOT, 'assets/icons', file))]).toEqual([file, [size, size]]);
    }
    const drawn = readdirSync(path.join(ROOT, 'assets/icons')).filter((name) =>
      name.endsWith('.svg'),
    );
    expect(drawn).toHaveLength(5);
  });

  it('loads everything from one https address', () => {
    expect(manifest.baseUrl).toBe('https://localhost:3000');
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) expect(url.startsWith(`${manifest.baseUrl}/`)).toBe(true);
    expect(named('AppDomain')).toEqual([]);
  });
});

describe('a manifest for another address', () => {
  it('is the same but for the address', () => {
    const moved = rebased(source, 'https://intranet.example/rolecheck/');
    expect(readManifest(moved).baseUrl).toBe('https://intranet.example/rolecheck');
    expect(moved).not.toContain('"https://localhost:3000');
    expect(rebased(moved, 'https://localhost:3000')).toBe(source);
  });

  it('keeps what has to be written differently in XML', () => {
    const moved = rebased(source, 'https://intranet.example/a&b');
    expect(readManifest(moved).baseUrl).toBe('https://intranet.example/a&b');
  });

  it.each([
    'http://intranet.example',
    'intranet.example',
    'https://x.example/?a=1',
    'https://a@x.example',
    '',
  ])('is refused for "%s"', (address) => {
    expect(() => rebased(source, address)).toThrow(/^Rolecheck: .*is no address for an add-in/);
  });
});
