/** The arguments of one call, checked as they are taken out. */
import { invalidArgument } from '../errors';
import { isFields, type Fields } from '../protocol';
import type { HostObject } from './object-type';

/** An object passed as an argument, as opposed to plain JSON. */
export class ObjectArgument {
  constructor(readonly object: HostObject | null) {}
}

export class Arguments {
  constructor(
    private readonly member: string,
    private readonly values: readonly unknown[],
  ) {}

  /** The argument as it came; undefined when missing, null when given as null. */
  raw(index: number): unknown {
    return this.values[index];
  }

  /** True when the caller left the argument out, or gave null. */
  missing(index: number): boolean {
    const value = this.values[index];
    return value === undefined || value === null;
  }

  string(index: number): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    throw this.wrong(index, 'a string');
  }

  optionalString(index: number): string | null {
    return this.missing(index) ? null : this.string(index);
  }

  /** A whole number; Excel refuses fractions. */
  integer(index: number): number {
    const value = this.values[index];
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    throw this.wrong(index, 'a whole number');
  }

  optionalInteger(index: number): number | null {
    return this.missing(index) ? null : this.integer(index);
  }

  boolean(index: number, whenMissing: boolean): boolean {
    const value = this.values[index];
    if (value === undefined || value === null) return whenMissing;
    if (typeof value === 'boolean') return value;
    throw this.wrong(index, 'true or false');
  }

  /** One of the values of an enumeration, e.g. `Excel.ClearApplyTo`; compared without case. */
  choice<T extends string>(index: number, choices: readonly T[], whenMissing: T): T {
    if (this.missing(index)) return whenMissing;
    const wanted = this.string(index).toLowerCase();
    const found = choices.find((choice) => choice.toLowerCase() === wanted);
    if (found === undefined) throw this.wrong(index, `one of ${choices.join(', ')}`);
    return found;
  }

  fields(index: number): Fields {
    const value = this.values[index];
    return isFields(value) && !(value instanceof ObjectArgument) ? value : {};
  }

  /** The object passed here; null when the argument is plain or a null object. */
  object(index: number): HostObject | null {
    const value = this.values[index];
    return value instanceof ObjectArgument ? value.object : null;
  }

  wrong(index: number, wanted: string): Error {
    return invalidArgument(`${this.member}: argument ${String(index + 1)} must be ${wanted}`);
  }
}
