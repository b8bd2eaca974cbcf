import { css } from 'lit';

/** A month on one A4 landscape: 281 by 194 mm within the margins. */
export const monthSheetStyles = css`
  main {
    display: flex;
    flex-direction: column;
    gap: 2mm;
    block-size: 190mm;
    overflow: clip;
    break-after: avoid;
  }

  h1 {
    flex: none;
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  h1::first-letter {
    text-transform: uppercase;
  }

  .month {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    min-block-size: 0;
    border: 0.5pt solid #000;
  }

  .week {
    display: grid;
    flex: 1 1 0;
    grid-template-rows: 1.5em;
    align-content: start;
    min-block-size: 0;
    overflow: clip;
    border-block-start: 0.5pt solid #000;
  }

  .weekdays {
    flex: none;
    grid-template-rows: none;
    border: 0;
    font-size: 8.5pt;
    text-align: center;
  }

  .weekdays p {
    padding-block: 0.5mm;
  }

  /* Behind the events of its column, down to the week's end. */
  .day {
    display: flex;
    gap: 0.4em;
    grid-row: 1 / span 200;
    block-size: 190mm;
    margin-block-end: -190mm;
    padding-inline: 0.3em;
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.35;
    white-space: nowrap;
  }

  .day:not(:first-child),
  .weekdays p + p {
    border-inline-start: 0.5pt solid #000;
  }

  .outside {
    color: #555;
    font-weight: 400;
  }

  .day-note {
    flex: 0 1 auto;
    align-self: flex-start;
    min-inline-size: 0;
    overflow: clip;
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.8;
    text-overflow: ellipsis;
  }

  .public {
    font-weight: 600;
  }

  /* School holidays go on: a line, up to the week's end. */
  .day:has(> .school) + .events + .day > .school {
    flex: 1 1 0;
    block-size: 0.8em;
    border-block-end: 0.15em dotted #000;
    line-height: 3;
  }

  /* Over the day, beside the bars of others. */
  .events {
    min-inline-size: 0;
    block-size: 0;
  }

  .event,
  .more {
    display: -webkit-box;
    align-self: start;
    margin: 0 0.3em 0.2em;
    overflow: clip;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
    line-height: 1.15;
    overflow-wrap: anywhere;
  }

  .single {
    display: block;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* The frame remains where a printer leaves out grounds. */
  .bar {
    padding-inline: 0.3em;
    border: 0.5pt solid #000;
    border-radius: 0.3em;
    background: #e4e4e4;
    print-color-adjust: exact;
  }

  .before {
    margin-inline-start: 0;
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .after {
    margin-inline-end: 0;
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  /* Its frame would be cut off by the lines around it. */
  .event .status {
    padding: 0;
    border: 0;
    font-style: italic;
  }

  .where {
    color: #444;
  }

  .more {
    font-weight: 700;
  }
`;
