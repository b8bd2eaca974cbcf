export const badgeSizes = ['small', 'medium', 'large'] as const;
export type BadgeSize = (typeof badgeSizes)[number];
