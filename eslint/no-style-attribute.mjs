/** A strict content security policy blocks style attributes and style elements that a template makes. */
export const noStyleAttributeRule = {
  meta: {
    type: 'problem',
    messages: {
      style:
        'No style in a template: a strict CSP blocks it. Use a class, an attribute or style.setProperty.',
    },
    schema: [],
  },
  create(context) {
    return {
      'TaggedTemplateExpression[tag.name=/^(html|svg|staticHtml)$/] TemplateElement'(node) {
        if (/\sstyle\s*=|<style[\s>]/i.test(node.value.raw)) {
          context.report({ node, messageId: 'style' });
        }
      },
    };
  },
};
