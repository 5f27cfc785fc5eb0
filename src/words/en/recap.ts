export const recap = {} as const;
