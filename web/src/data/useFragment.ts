import type { TypedOperation } from './askServer.ts';

/** What a parent holds of its child's data: enough to hand it down, nothing to read. */
export type FragmentType<Document> =
  Document extends TypedOperation<infer Data, never>
    ? Data extends { ' $fragmentName'?: infer Name extends string }
      ? { ' $fragmentRefs'?: { [Key in Name]: Data } }
      : never
    : never;

type Masked<Data> = FragmentType<TypedOperation<Data, never>>;

/** Opens what a component asked for. The mask is in the types alone: at run time the answer is what it is. */
export function useFragment<Data>(fragment: TypedOperation<Data, never>, masked: Masked<Data>): Data;
export function useFragment<Data>(
  fragment: TypedOperation<Data, never>,
  masked: Masked<Data> | null | undefined,
): Data | null | undefined;
export function useFragment(_fragment: unknown, masked: unknown) {
  return masked;
}
