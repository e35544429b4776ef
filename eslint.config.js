/** Lint rules: the recommended sets, and the borders between the parts of the project. */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const IN_THE_CORE = ['src/catalogue/**/*.ts'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'coverage/', 'public/', 'test-results/']),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error', 'no-console': 'off', '@typescript-eslint/consistent-type-imports': 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }] },
  },
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-unused-css-selector': 'error' },
  },
  {
    name: 'the core imports neither Astro nor the rest of the project',
    files: IN_THE_CORE,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(astro|virtual|@astrojs/)', message: 'The core is plain TypeScript, without Astro.' },
            {
              regex: '/(pages|components|layouts|client|scripts)/',
              message: 'The core knows nothing of its readers.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'document', 'window', 'localStorage'],
    },
  },
);
