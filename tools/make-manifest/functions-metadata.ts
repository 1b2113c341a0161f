/** What Excel is told about the custom functions: `functions.json`. */
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly dimensionality?: string };
}

export interface FunctionsMetadata {
  /** A cell with an error in it is handed over, instead of the function not being called at all. */
  readonly allowErrorForDataTypeAny: true;
  /** Formatted numbers, dates and linked data types are handed over as what they hold. */
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Adds to generated metadata what the generator has no tag for: that errors may be arguments.
 *
 * @param generated text of the generator's `functions.json`
 */
export function withErrorsAllowed(generated: string): FunctionsMetadata {
  const metadata: FunctionsMetadata = JSON.parse(generated);
  return { ...metadata, allowErrorForDataTypeAny: true };
}

/** Generates the metadata from the comments of a source file. Throws on what they get wrong. */
export async function functionsMetadata(source: string): Promise<FunctionsMetadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(`Rolecheck: ${source}: ${errors.join('; ')}`);
  return withErrorsAllowed(metadataJson);
}
