/** What `manifest.xml` says, as data: the one source of both manifests. */
import { at, attribute, parseXml, withDescendants, type Element } from './xml';

export interface Icon {
  /** Pixels. */
  readonly size: number;
  readonly url: string;
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly icons: readonly Icon[];
  /** The name that `src/commands` associates a function with. */
  readonly action: string;
}

export interface Manifest {
  /** Where everything is loaded from, without a slash at the end. */
  readonly baseUrl: string;
  readonly id: string;
  /** Four numbers, as Office wants them. */
  readonly version: string;
  readonly provider: string;
  readonly locale: string;
  readonly name: string;
  readonly description: string;
  readonly supportUrl: string;
  readonly permissions: string;
  readonly requirements: readonly { readonly name: string; readonly minVersion: string }[];
  readonly pageUrl: string;
  readonly lifetime: string;
  readonly functions: { readonly namespace: string; readonly metadataUrl: string };
  readonly tab: string;
  readonly group: { readonly id: string; readonly label: string; readonly icons: readonly Icon[] };
  readonly buttons: readonly RibbonButton[];
}

/** Every resource of a manifest by its id. */
export function resourcesOf(root: Element): ReadonlyMap<string, string> {
  const resources = at(root, 'VersionOverrides', 'Resources');
  return new Map(
    resources.children
      .flatMap((kind) => kind.children)
      .map((resource) => [attribute(resource, 'id'), attribute(resource, 'DefaultValue')]),
  );
}

/** Reads the manifest. Throws, naming the element, when something that it needs is not there. */
export function readManifest(xml: string): Manifest {
  const root = parseXml(xml);
  const resources = resourcesOf(root);
  const resource = (element: Element): string => {
    const id = attribute(element, 'resid');
    const value = resources.get(id);
    if (value === undefined) throw new Error(`Rolecheck: manifest.xml has no resource ${id}`);
    return value;
  };
  const iconsOf = (element: Element): Icon[] =>
    at(element, 'Icon').children.map((image) => ({
      size: Number(attribute(image, 'size')),
      url: resource(image),
    }));
  const host = at(root, 'VersionOverrides', 'Hosts', 'Host');
  const functions = at(host, 'AllFormFactors', 'ExtensionPoint');
  const tab = at(host, 'DesktopFormFactor', 'ExtensionPoint', 'OfficeTab');
  const group = at(tab, 'Group');
  const pageUrl = attribute(at(root, 'DefaultSettings', 'SourceLocation'), 'DefaultValue');
  return {
    baseUrl: pageUrl.slice(0, pageUrl.lastIndexOf('/')),
    id: at(root, 'Id').text,
    version: at(root, 'Version').text,
    provider: at(root, 'ProviderName').text,
    locale: at(root, 'DefaultLocale').text,
    name: attribute(at(root, 'DisplayName'), 'DefaultValue'),
    description: attribute(at(root, 'Description'), 'DefaultValue'),
    supportUrl: attribute(at(root, 'SupportUrl'), 'DefaultValue'),
    permissions: at(root, 'Permissions').text,
    requirements: at(root, 'Requirements', 'Sets').children.map((set) => ({
      name: attribute(set, 'Name'),
      minVersion: attribute(set, 'MinVersion'),
    })),
    pageUrl,
    lifetime: attribute(at(host, 'Runtimes', 'Runtime'), 'lifetime'),
    functions: {
      namespace: resource(at(functions, 'Namespace')),
      metadataUrl: resource(at(functions, 'Metadata', 'SourceLocation')),
    },
    tab: attribute(tab, 'id'),
    group: {
      id: attribute(group, 'id'),
      label: resource(at(group, 'Label')),
      icons: iconsOf(group),
    },
    buttons: [...withDescendants(group)]
      .filter((element) => element.name === 'Control')
      .map((control) => ({
        id: attribute(control, 'id'),
        label: resource(at(control, 'Label')),
        tipTitle: resource(at(control, 'Supertip', 'Title')),
        tip: resource(at(control, 'Supertip', 'Description')),
        icons: iconsOf(control),
        action: at(control, 'Action', 'FunctionName').text,
      })),
  };
}
