/**
 * Takes the white space out of templates of which HTML itself takes no notice: beside the tags of
 * blocks, and at both ends of a button. Each would be a node of every copy of the template: of a
 * month, eight hundred. Comes after the templates are minified, when white space is one space.
 */
const block =
  'article|circle|dd|details|dialog|div|dl|dt|figcaption|figure|h[1-6]|li|ol|option|p|path|section|summary|table|tbody|td|th|thead|tr|ul';

const afterBlock = new RegExp(`(</?(?:${block})(?: [^<>]*)?>) `, 'g');
const beforeBlock = new RegExp(` (</?(?:${block})[ >])`, 'g');
const inButton = / (<\/button>)|(<button(?: [^<>]*)?>) /g;

export const tighten = (code) =>
  code.replace(afterBlock, '$1').replace(beforeBlock, '$1').replace(inButton, '$1$2');

export function tightenTemplates() {
  return {
    name: 'tighten-templates',
    transform(code, id) {
      return /\/dist\/(base|components|elements)\//.test(id)
        ? { code: tighten(code), map: null }
        : null;
    },
  };
}
