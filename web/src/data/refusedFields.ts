/** What the server found wrong with an input, field by field, as it stands in a BAD_USER_INPUT. */
export function refusedFields(fields: unknown): { path: string; message: string }[] {
  if (!Array.isArray(fields)) return [];
  return fields.flatMap((field: unknown) => {
    if (typeof field !== 'object' || field === null || !('path' in field) || !('message' in field)) return [];
    return { path: String(field.path), message: String(field.message) };
  });
}
