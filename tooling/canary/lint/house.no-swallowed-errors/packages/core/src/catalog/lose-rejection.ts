export const loseRejection = async (work: () => Promise<void>): Promise<void> => {
  await work().catch(() => undefined);
};
