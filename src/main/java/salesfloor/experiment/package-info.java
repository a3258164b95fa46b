/** How sure are we: replications, estimates and comparisons. */
@NullMarked
package salesfloor.experiment;

import org.jspecify.annotations.NullMarked;
