import { minify, version, type JsMinifyOptions } from '@swc/core';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { kept } from './kept.ts';

const options: JsMinifyOptions = {
  compress: { passes: 4, ecma: 2020, toplevel: true, unsafe_arrows: true },
  mangle: { toplevel: true },
  ecma: 2020,
  module: false,
};

/** Classic scripts of a page share their outermost names: what was unwrapped is wrapped again. */
const wrapped = (code: string): string => (code.startsWith('(()=>{') ? code : `(()=>{${code}})();`);

/**
 * The same code once more through swc: 4 to 5 % fewer bytes than esbuild alone, measured with brotli;
 * 0.4 to 1 % fewer than terser, in a tenth of its time. What was minified once is kept by its content.
 */
export const minified = async (code: string): Promise<string> =>
  wrapped(
    await kept(
      ['minified', version, JSON.stringify(options), code],
      async () => (await minify(code, options)).code,
    ),
  );

const compress = promisify(brotliCompress);

/** How many bytes a text is with brotli; kept by its content. */
export const weightOf = async (text: string): Promise<number> =>
  Number(await kept(['weight', text], async () => String((await compress(text)).length)));
