/** In numbers: listens to what happened and counts. */
@NullMarked
package salesfloor.metrics;

import org.jspecify.annotations.NullMarked;
