export const discuss = {} as const;
