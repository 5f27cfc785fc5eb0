export const loading = {} as const;
