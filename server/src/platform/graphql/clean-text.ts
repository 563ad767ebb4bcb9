import { type ASTNode, type ASTVisitor, BREAK, GraphQLError, Kind, type ValidationContext } from 'graphql';
import { badInput } from './bad-input.ts';

const DEPTH_MAX = 24;
const REMEDY = 'has a character that cannot be stored (NUL or half a surrogate pair); remove it.';

/** PostgreSQL stores any text but NUL and halves of surrogate pairs. */
export const isClean = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** Throws BAD_USER_INPUT naming the first variable, or field inside one, that holds text no database stores. */
export function assertCleanVariables(variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) assertClean(value, name, 0);
}

function assertClean(value: unknown, path: string, depth: number): void {
  if (typeof value === 'string' && !isClean(value)) throw badInput({ path, message: REMEDY });
  if (typeof value !== 'object' || value === null) return;
  if (depth === DEPTH_MAX) throw badInput({ path, message: `nests deeper than ${DEPTH_MAX} levels.` });
  for (const [key, inner] of Object.entries(value)) {
    if (!isClean(key)) throw badInput({ path, message: REMEDY });
    assertClean(inner, `${path}.${key}`, depth + 1);
  }
}

/** The same for text written into the document itself. */
export const cleanLiterals = (context: ValidationContext): ASTVisitor => ({
  StringValue(node, _key, parent, _path, ancestors) {
    if (isClean(node.value)) return undefined;
    const path = [...ancestors, parent].flatMap(nameInPath).join('.');
    const { message, extensions } = badInput({ path, message: REMEDY });
    context.reportError(new GraphQLError(message, { nodes: node, extensions }));
    return BREAK;
  },
});

function nameInPath(step: ASTNode | readonly ASTNode[] | undefined): string[] {
  if (step === undefined || !('kind' in step)) return [];
  if (step.kind === Kind.ARGUMENT || step.kind === Kind.OBJECT_FIELD) return [step.name.value];
  return step.kind === Kind.VARIABLE_DEFINITION ? [step.variable.name.value] : [];
}
