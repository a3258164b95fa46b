/** How long is a start felt: warm-up diagnostics, and whether a department still drifts. */
@NullMarked
package salesfloor.experiment.horizon;

import org.jspecify.annotations.NullMarked;
