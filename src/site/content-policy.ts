/**
 * The content policy of a page, as its meta tag has it: our own files and nothing else. No page holds an inline script or
 * style, so there is nothing to allow by hash. `public/_headers` says the same for hosts that read it, and who may frame us.
 */
const POLICY = "default-src 'self';object-src 'none';base-uri 'none';form-action 'none'";

/** Pagefind runs WebAssembly, on the search page alone. */
export const contentPolicyOf = (path: string): string =>
  path === '/search/' ? `${POLICY};script-src 'self' 'wasm-unsafe-eval'` : POLICY;
