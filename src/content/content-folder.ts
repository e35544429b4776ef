/** Where the records are read from: `content/`, or the folder that `CONTENT_DIR` names, as the benchmark and tests do. */
export const CONTENT = process.env['CONTENT_DIR'] || 'content';
