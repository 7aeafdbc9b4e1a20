import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The web, built to dist/web. The server and the commands: vite.server.config.ts. */
export default defineConfig({
  root: 'web',
  plugins: [react(), compressed()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Strict CSP: nothing may become a data: URL or an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});

/** Writes .br and .gz beside every text asset, so that the server sends them as they are. */
function compressed(): Plugin {
  const worthIt = /\.(?:js|css|html|svg|json|webmanifest|txt)$/;
  return {
    name: 'compressed',
    apply: 'build',
    generateBundle: {
      // After Vite's own last step, which fills in what a lazy part loads.
      order: 'post',
      async handler(_options, bundle) {
        for (const [name, output] of Object.entries(bundle)) {
          if (!worthIt.test(name)) continue;
          const source = Buffer.from(output.type === 'chunk' ? output.code : output.source);
          const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
          const br = await promisify(brotliCompress)(source, { params });
          const gz = await promisify(gzip)(source, { level: 9 });
          this.emitFile({ type: 'asset', fileName: `${name}.br`, source: br });
          this.emitFile({ type: 'asset', fileName: `${name}.gz`, source: gz });
        }
      },
    },
  };
}
