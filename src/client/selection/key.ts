/** The name under which a browser keeps the selection. */
export const SELECTION_KEY = `${import.meta.env.STORAGE}selection` as const;
