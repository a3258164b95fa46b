/** The world: one department, its employees, leads and clients, and the clock that moves them. */
@NullMarked
package salesfloor.model;

import org.jspecify.annotations.NullMarked;
