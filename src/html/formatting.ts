/** Elements that a parser opens again in each block until they close (HTML, "list of active formatting elements"). */
export const formattingNames = 'a b big code em font i nobr s small strike strong tt u'.split(' ');
