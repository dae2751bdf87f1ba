import { registerHooks } from 'node:module';

/** Lets plain Node run the project's TypeScript: `~/model/time.ts` means `src/model/time.ts`. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('~/')
      ? next(new URL(`../${specifier.slice(2)}`, import.meta.url).href, context)
      : next(specifier, context),
});
