/** The documentation, held against the code: pages made from it, commands run, names and links looked up. */
@NullMarked
package salesfloor.documentation;

import org.jspecify.annotations.NullMarked;
