/** What is asked: the whole question as immutable records. */
@NullMarked
package salesfloor.scenario;

import org.jspecify.annotations.NullMarked;
