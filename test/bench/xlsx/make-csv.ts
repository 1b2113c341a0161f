/** A large .csv: the sample's rows again and again. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { csvOf, sampleRows } from '../lists/sample';

/** @param size bytes, give or take a sample */
export function makeCsv(path: string, size: number): void {
  const text = `${csvOf(sampleRows())}\r\n`;
  const headerEnd = text.indexOf('\n') + 1;
  const rows = Buffer.from(text.slice(headerEnd));
  const file = openSync(path, 'w');
  let written = writeSync(file, text);
  while (written < size) written += writeSync(file, rows);
  closeSync(file);
}
