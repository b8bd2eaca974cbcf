import { html, type TemplateResult } from 'lit';
import encodeQR from 'qr';

/** A path of one unit a module: a rectangle for each run of dark ones. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x++) {
      const from = x;
      while (row[x]) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`;
    }
  }
  return path;
}

/**
 * An address as a QR code, with the quiet border that readers want.
 *
 * @param name what it is, for who does not see it
 */
export function qrCode(address: string, name: string): TemplateResult {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const size = rows.length;
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${name}>
    <path d=${pathOf(rows)} shape-rendering="crispEdges"></path>
  </svg>`;
}
