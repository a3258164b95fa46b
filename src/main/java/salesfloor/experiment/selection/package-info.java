/** Which of many plans is the best: search among them, and selection by a procedure that states how often it is right. */
@NullMarked
package salesfloor.experiment.selection;

import org.jspecify.annotations.NullMarked;
