import { css } from 'lit';

/**
 * The views as they are printed with the page: nothing can be opened or scrolled there, and backgrounds may be left out. The
 * selectors of the month name the day, since the month's own styles may be adopted after these.
 */
export const onPaperStyles = css`
  @media print {
    /* Its events follow as a list. */
    .time-grid:has(~ .days) {
      display: none;
    }

    .others::details-content {
      content-visibility: visible;
    }

    .day .hour {
      position: static;
      clip-path: none;
    }

    .day .bar {
      border-block: 1px solid;
    }

    /* Its pieces touch: an edge between them would run through its title. */
    .day .bar:not(.continued) {
      border-inline-start: 1px solid;
    }

    .day .bar:not(.goes-on) {
      border-inline-end: 1px solid;
    }

    /* What is cut cannot be opened. What is of one day stands below the bars, whose pieces meet in their rows. */
    .day .event:not(.continued, .goes-on) {
      block-size: auto;
      min-block-size: 2em;
    }

    .day .event:not(.continued, .goes-on) .text {
      white-space: normal;
      overflow-wrap: anywhere;
      hyphens: auto;
      line-height: 1.3;
    }

    /* Two lines are no higher than the number beside them. */
    .day > .day-note {
      white-space: normal;
      overflow-wrap: normal;
      line-height: 1.1;
    }

    /* What is above the days keeps to them. */
    .toolbar,
    p:has(> .past) {
      break-after: avoid;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
