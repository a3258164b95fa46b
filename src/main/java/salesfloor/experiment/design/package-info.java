/** Where to look: designs of points, which inputs matter, and at what value of an input an advice turns. */
@NullMarked
package salesfloor.experiment.design;

import org.jspecify.annotations.NullMarked;
