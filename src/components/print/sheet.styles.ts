import { css } from 'lit';

/** The ground of each printed sheet: black on white, independent of the page's style. */
export const sheetStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    color: #000 !important;
    color-scheme: only light !important;
    font:
      10pt/1.3 'Helvetica Neue',
      Arial,
      'Liberation Sans',
      sans-serif !important;
    print-color-adjust: economy !important;
  }

  @media not print {
    :host {
      display: none !important;
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    unicode-bidi: plaintext;
  }

  ul {
    list-style: none;
  }

  h1 {
    font-size: 18pt;
    line-height: 1.2;
  }

  .status {
    padding-inline: 0.25em;
    border: 0.5pt solid;
    border-radius: 0.25em;
    font-style: normal;
    font-weight: 700;
  }

  .cancelled .title {
    text-decoration: line-through;
  }

  .foot {
    color: #444;
    font-size: 7.5pt;
    overflow-wrap: anywhere;
  }
`;
