import fc from 'fast-check';
import { fromBase64, toBase64 } from '../../src/data/base64';

test('Base64 is what everybody else makes of the bytes, and comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect([...fromBase64(text)]).toEqual([...bytes]);
    }),
  );
});
