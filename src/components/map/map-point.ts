/** A place on the map: an item of the list that has coordinates. */
export interface MapPoint {
  /** Id of the item. */
  readonly id: string;
  readonly title: string;
  /** One fact that the pin's name says after the title, such as the theme or the date. */
  readonly detail?: string;
  /** The place in words. */
  readonly place?: string;
  /** Position in the list, from 1. */
  readonly number: number;
  /** WGS 84, in degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** True of a point that stands for a whole town. */
  readonly isApproximate: boolean;
}
