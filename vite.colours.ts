import type { CSSOptions } from 'vite';

const ofDark = /^\.dark(?:,\s*\.dark-theme)?$/;

/**
 * Aksel's dark colours hang on a class, which only a script could set, too late for the first picture:
 * here they hang on what the reader's system says.
 */
export const coloursAsTheSystem: CSSOptions = {
  postcss: {
    plugins: [
      {
        postcssPlugin: 'colours-as-the-system',
        Rule(rule, { AtRule }) {
          if (!ofDark.test(rule.selector)) return;
          const media = new AtRule({ name: 'media', params: '(prefers-color-scheme: dark)' });
          rule.replaceWith(media);
          media.append(rule.clone({ selector: ':root' }));
        },
      },
    ],
  },
};
