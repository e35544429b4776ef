/**
 * The content policy of every page, as its meta tag has it: our own files and nothing else. No page holds an inline script
 * or style, so there is nothing to allow by hash. `public/_headers` says the same for hosts that read it, and who may frame us.
 */
export const contentPolicy = [
  "default-src 'self'",
  // Pagefind runs WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join(';');
