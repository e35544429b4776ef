/** A clock of this process with all its threads, in milliseconds: it stands still while others have the processor. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
