/** What the simulation must give where theory knows the answer: cases, their runs, and the judgement of them. */
@NullMarked
package salesfloor.verification;

import org.jspecify.annotations.NullMarked;
