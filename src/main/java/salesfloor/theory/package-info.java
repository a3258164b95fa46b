/** What the formulas say: closed forms to check the simulation against. */
@NullMarked
package salesfloor.theory;

import org.jspecify.annotations.NullMarked;
