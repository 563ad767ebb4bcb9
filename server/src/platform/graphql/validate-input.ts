import { type ValidationError, validateSync } from 'class-validator';
import { getNamedType, type GraphQLArgument, isInputObjectType } from 'graphql';
import type { ResolverData } from 'type-graphql';
import { badInput, type FieldFault } from './bad-input.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Checks the class-validator rules of an argument. Throws BAD_USER_INPUT naming every field that breaks one. */
export function validateInput(value: unknown, { info }: Pick<ResolverData, 'info'>): void {
  const args = info.parentType.getFields()[info.fieldName]?.args ?? [];
  const faults = (Array.isArray(value) ? value : [value])
    .filter(isObject)
    .flatMap((item) => validateSync(item, { skipMissingProperties: true, forbidUnknownValues: false }))
    .flatMap((error) => faultsOf(error, argumentHolding(error.property, args)));
  if (faults.length > 0) throw badInput(...faults);
}

/** The dotted start of the path: nothing for an argument itself, `input.` for a field of an input object. */
function argumentHolding(property: string, args: readonly GraphQLArgument[]): string {
  if (args.some((arg) => arg.name === property)) return '';
  const holder = args.find((arg) => {
    const type = getNamedType(arg.type);
    return isInputObjectType(type) && property in type.getFields();
  });
  return holder ? `${holder.name}.` : '';
}

function faultsOf({ property, constraints, children }: ValidationError, prefix: string): FieldFault[] {
  const path = prefix + property;
  const own = Object.values(constraints ?? {}).map((message) => ({ path, message: sentence(message) }));
  return [...own, ...(children ?? []).flatMap((child) => faultsOf(child, `${path}.`))];
}

const sentence = (message: string): string => (message.endsWith('.') ? message : `${message}.`);
