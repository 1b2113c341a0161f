import type { Makers } from '../row-rule';

/** Where rules about columns of codes go: their return's makers, and how their ids begin. */
export interface Place {
  readonly make: Makers;
  readonly part: string;
}
