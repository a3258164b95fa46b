/** What happened: told by the model, in the past tense, and never about agents. */
@NullMarked
package salesfloor.model.event;

import org.jspecify.annotations.NullMarked;
