/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/** A calendar day, `YYYY-MM-DD`, with no time and no zone: it is the same day everywhere. */
export type IsoDay = string;

/** A calendar day, a month or a year: `2026-03-28`, `2026-03`, `2026`. */
export type PartialDate = string;

/** A published date may be an instant or, when the feed gives no time, a day that stays a day. */
export type DateOrInstant = EpochMs | IsoDay;

export interface Image {
  /** Absolute address, checked by `safeUrl`. */
  readonly src: string;
  /** The picture's alternative text; empty when the feed gives none, since an invented one would lie. */
  readonly alt: string;
  /** Intrinsic size in CSS pixels, so that the page can reserve the room. */
  readonly width?: number;
  readonly height?: number;
  readonly credit?: string;
  /** An `<img srcset>` value whose addresses were all checked. */
  readonly srcset?: string;
}

/** A person or an organization, by name. Nothing else about a person is kept. */
export interface Party {
  readonly name: string;
  readonly url?: string;
  /** The logo of an organization, as a poster has it. */
  readonly logo?: Image;
}

/** A person or an organization, by its name or by the id of its item in a feed; it has one of them at least. */
export interface PartyRef {
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
}

/** The ways to reach somebody: only what the feed marks as public. */
export interface Contact {
  /** A person, a role or a service. */
  readonly name?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly url?: string;
}

export interface Place {
  readonly name?: string;
  /** One line: street, postal code, town. */
  readonly address?: string;
  /** WGS 84, in degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
}
