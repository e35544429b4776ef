/** Ends the browser's current task, so that it can draw and take input before more is done. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
