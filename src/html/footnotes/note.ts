/** A note as its markup was understood. */
export interface RawNote {
  /** The call as it is written, without brackets; may be empty. */
  readonly label: string;
  /** Elements in the text, each to be replaced by a call. */
  readonly calls: readonly Element[];
  /** Content of the note, without its label and without links back. */
  readonly nodes: readonly Node[];
  /** Element that held the content. */
  readonly holder?: Element;
  /** Element that stood for the note and that goes. */
  readonly origin: Element;
}

/** A note that was taken out of a text. */
export interface Footnote {
  readonly number: number;
  /** Links without an address, in the place of the note's calls. */
  readonly calls: readonly HTMLAnchorElement[];
  /** Item of the list of notes at the end of the text. */
  readonly item: HTMLLIElement;
}
