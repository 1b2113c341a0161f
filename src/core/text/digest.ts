/**
 * A text of 53 bits: the same text gives the same digest, and two hardly ever the same. It is no
 * secret: whoever can guess the text can tell that it was this one.
 *
 * Two halves, each a multiply-and-xor hash (the first is FNV-1a over UTF-16 units), stirred in the
 * end as MurmurHash3 does it.
 */
export function digest(text: string): string {
  let one = 0x811c_9dc5;
  let two = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x0100_0193);
    two = Math.imul(((two << 5) | (two >>> 27)) ^ unit, 0x5bd1_e995);
  }
  const high = stirred(two ^ one) & 0x1f_ffff;
  return (high * 0x1_0000_0000 + (stirred(one) >>> 0)).toString(36);
}

function stirred(bits: number): number {
  let all = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b);
  all = Math.imul(all ^ (all >>> 13), 0xc2b2_ae35);
  return all ^ (all >>> 16);
}
