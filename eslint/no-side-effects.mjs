/**
 * A module that does something when it is imported cannot be dropped by a bundler, nor imported for its types
 * or its class alone. Only define.ts and entries/ do: eslint.config.js leaves them out.
 */
export const noSideEffectsRule = {
  meta: {
    type: 'problem',
    messages: { effect: 'Only define.ts and entries/ may do something when they are imported.' },
    schema: [],
  },
  create(context) {
    return {
      'Program > ExpressionStatement:not([directive])'(node) {
        context.report({ node, messageId: 'effect' });
      },
      'Program > ImportDeclaration[specifiers.length=0]'(node) {
        context.report({ node, messageId: 'effect' });
      },
    };
  },
};
