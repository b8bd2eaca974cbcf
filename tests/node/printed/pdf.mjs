import { extractImages, extractText, getDocumentProxy } from 'unpdf';

/** Reads a PDF as another program does: how its pages lie, their words, and the widths of their pictures in pixels. */
export async function readBack(pdf) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document);
  const pages = [];
  for (const [index, words] of text.entries()) {
    const [, , width, height] = (await document.getPage(index + 1)).view;
    const images = await extractImages(document, index + 1);
    pages.push({
      orientation: width > height ? 'landscape' : 'portrait',
      words: words.replace(/\s+/g, ' '),
      pictures: images.map(({ width: pixels }) => pixels).sort(),
    });
  }
  return pages;
}
