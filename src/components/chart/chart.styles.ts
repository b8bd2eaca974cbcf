import { css } from 'lit';

/** Drawings: sizes in em, colours of the theme in frames of ink, textures beside colours. */
export const chartStyles = css`
  svg {
    display: block;
    overflow: visible;
    fill: none;
    stroke: none;
    print-color-adjust: exact;
  }

  :is(.bar, .parts-bar, .time-bar, .chart, .year-scale) {
    inline-size: 100%;
  }

  .bar {
    block-size: 1.5em;
  }

  .track,
  .frame {
    stroke: color-mix(in oklab, currentColor 75%, transparent);
    stroke-width: 1px;
  }

  .filled {
    fill: var(--_accent);
    stroke: currentColor;
    stroke-width: 1px;
  }

  .time-mark {
    stroke: currentColor;
    stroke-width: 0.2em;
  }

  .chart {
    block-size: 6em;
  }

  .sparkline {
    inline-size: 6em;
    block-size: 1.75em;
  }

  .values-line {
    stroke: currentColor;
    stroke-width: 0.125em;
    stroke-linecap: round;
  }

  .target-line {
    stroke: color-mix(in oklab, currentColor 75%, transparent);
    stroke-width: 1px;
  }

  .way-line {
    stroke: color-mix(in oklab, currentColor 75%, transparent);
    stroke-width: 0.125em;
    stroke-dasharray: 0.15em 0.35em;
    stroke-linecap: round;
  }

  circle {
    fill: var(--_accent);
    stroke: currentColor;
    stroke-width: 0.125em;
  }

  /* What is not measured is hollow. */
  :is(.estimate, .milestone, .goal):is(circle) {
    fill: var(--_surface);
  }

  .milestone:is(circle) {
    stroke-dasharray: 0.15em 0.15em;
  }

  .parts-bar {
    block-size: 1em;
  }

  .swatch {
    flex: none;
    inline-size: 1.5em;
    block-size: 0.8em;
  }

  .texture {
    stroke: var(--_accent);
    stroke-width: 1em;
  }

  .swatch .texture {
    stroke-width: 0.8em;
  }

  .ongoing {
    stroke-dasharray: 0.45em 0.12em;
  }

  .upcoming {
    stroke-dasharray: 0.1em 0.6em;
  }

  .late {
    stroke-dasharray: 0.12em 0.12em;
  }

  .paused {
    stroke-dasharray: 0.3em 0.3em;
  }

  .blocked {
    stroke-dasharray: 0.1em 0.2em 0.45em 0.2em;
  }

  .to-discuss {
    stroke-dasharray: 0.12em 0.32em;
  }

  :is(.abandoned, .unknown):is(line) {
    stroke: none;
  }

  .abandoned + .frame {
    stroke-dasharray: 0.2em 0.2em;
  }

  .time-bar {
    block-size: 1.5em;
  }

  .time-bar .texture {
    stroke-width: 0.9em;
  }

  .rail {
    stroke: color-mix(in oklab, currentColor 35%, transparent);
    stroke-width: 1px;
  }

  .year-scale {
    block-size: 1.5em;
  }

  .year-scale text {
    fill: currentColor;
    font-size: 0.8125em;
  }

  /* Time and progress begin where lines of text do. */
  :host(:dir(rtl)) :is(.bar, .parts-bar, .time-bar, .chart, .sparkline, .year-scale) {
    transform: scaleX(-1);
  }

  :host(:dir(rtl)) .year-scale text {
    direction: ltr;
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  @media (forced-colors: active) {
    .filled,
    circle {
      fill: Highlight;
    }

    .texture {
      stroke: Highlight;
    }

    :is(.estimate, .milestone, .goal):is(circle) {
      fill: Canvas;
    }
  }
`;
