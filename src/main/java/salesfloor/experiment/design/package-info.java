/** What is varied, and what follows from it: designs, response curves, sensitivities. */
@NullMarked
package salesfloor.experiment.design;

import org.jspecify.annotations.NullMarked;
