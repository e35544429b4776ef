/** What a build writes into client scripts beyond what Vite does itself; see astro.config.mjs. */
interface ImportMetaEnv {
  /** What the names in this browser's storage begin with: `storagePrefix()` in site.ts. */
  readonly STORAGE: string;
}
