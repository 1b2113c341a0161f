/** What jsdom leaves out of a browser and the pane uses. Import before anything of the pane. */
import '@testing-library/jest-dom';

/** Node's own channel would keep the test run alive for as long as React holds on to one. */
class Channel {
  readonly port1 = { onmessage: (): void => undefined, close: (): void => undefined };
  readonly port2 = {
    postMessage: (): void => {
      setTimeout(() => {
        this.port1.onmessage();
      });
    },
  };
}

Object.defineProperty(globalThis, 'MessageChannel', { value: Channel, configurable: true });
Object.defineProperty(window, 'matchMedia', {
  configurable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
Element.prototype.scrollIntoView = () => undefined;

/** Nothing is laid out here: an element is as high as its style says, so that long lists have rows. */
Object.defineProperty(HTMLElement.prototype, 'clientHeight', {
  configurable: true,
  get(this: HTMLElement) {
    return Number.parseFloat(this.style.height) || 0;
  },
});
