import { getVariableValues, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { badInput, type FieldFault } from './bad-input.ts';
import { assertCleanVariables } from './clean-text.ts';

const FAULTS_MAX = 5;
const MISFIT = /^Variable "\$(?<name>\w+)" got invalid value .*?(?: at "(?<path>[^"]+)")?; (?<remedy>.*)$/s;
const MISSING = /^Variable "\$(?<name>\w+)" of (?:required|non-null) type "(?<type>[^"]+)"/;

/** The variables as the schema reads them, defaults included. Throws BAD_USER_INPUT naming each that does not fit. */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  assertCleanVariables(given);
  const { coerced, errors } = getVariableValues(schema, variableDefinitions ?? [], given, { maxErrors: FAULTS_MAX });
  if (errors) throw badInput(...errors.map(faultOf));
  return coerced;
}

/** GraphQL tells the place of a fault only inside its sentence. */
function faultOf({ message }: GraphQLError): FieldFault {
  const misfit = MISFIT.exec(message)?.groups;
  if (misfit) return { path: misfit['path'] ?? misfit['name'] ?? '', message: sentence(misfit['remedy'] ?? '') };
  const missing = MISSING.exec(message)?.groups;
  return missing
    ? { path: missing['name'] ?? '', message: `is needed: ${missing['type']}.` }
    : { path: 'variables', message: sentence(message) };
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
