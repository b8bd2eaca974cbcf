export const badgeSizes = ['small', 'medium', 'large'] as const;

/** `small` names the label and its state, `medium` adds the issuer, `large` what it is about. */
export type BadgeSize = (typeof badgeSizes)[number];
