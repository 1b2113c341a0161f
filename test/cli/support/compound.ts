/** A compound file, the container of old and of encrypted workbooks, with streams of these names. */
export function compoundOf(names: readonly string[]): Buffer {
  const [size, entry] = [512, 128];
  const all = ['Root Entry', ...names];
  const sectors = Math.ceil((all.length * entry) / size);
  const header = Buffer.alloc(size);
  header.write('D0CF11E0A1B11AE1', 'hex');
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(size, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  for (let at = 1; at <= sectors; at++) {
    table.writeUInt32LE(at === sectors ? 0xfffffffe : at + 1, 4 * at);
  }
  const directory = Buffer.alloc(sectors * size);
  all.forEach((name, at) => {
    directory.write(name, at * entry, 'utf16le');
    directory.writeUInt16LE(2 * name.length + 2, at * entry + 64);
  });
  return Buffer.concat([header, table, directory]);
}
