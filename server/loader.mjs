// Lets Node run the server's TypeScript as it stands: decorators need their type metadata, which Node's own stripping refuses.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'oxc-transform';

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    const path = fileURLToPath(url);
    const result = transformSync(path, readFileSync(path, 'utf8'), {
      sourcemap: true,
      target: 'es2024',
      typescript: { onlyRemoveTypeImports: true },
      decorator: { legacy: true, emitDecoratorMetadata: true },
    });
    if (result.errors.length > 0)
      throw new SyntaxError(result.errors.map((error) => error.codeframe ?? error.message).join('\n'));
    const map = Buffer.from(JSON.stringify(result.map)).toString('base64');
    return {
      format: 'module',
      shortCircuit: true,
      source: `${result.code}\n//# sourceMappingURL=data:application/json;base64,${map}`,
    };
  },
});
