/**
 * Validates the manifest file named and prints what came of it as JSON. A process of its own: the
 * validator needs modules that Jest cannot load, and here every way to the network can be closed.
 */
const net = require('node:net');

const closed = () => {
  throw new Error('the network was asked');
};
net.Socket.prototype.connect = closed;
globalThis.fetch = closed;

const { OfficeAddinManifest, validateManifest } = require('office-addin-manifest');

async function main(file) {
  const info = await OfficeAddinManifest.readManifestFile(file);
  const { isValid, report } = file.endsWith('.json') ? await validateManifest(file) : {};
  const errors = (report?.errors ?? []).map((error) => error.content);
  console.log(JSON.stringify({ info, isValid, errors }));
}

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
