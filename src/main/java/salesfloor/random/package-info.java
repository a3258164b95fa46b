/** Keyed random streams, samplers, and the arithmetic that gives the same bits on every machine. */
@NullMarked
package salesfloor.random;

import org.jspecify.annotations.NullMarked;
