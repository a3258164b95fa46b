/** The command line: parses, calls one method, writes, and sets the exit code. */
@NullMarked
package salesfloor.cli;

import org.jspecify.annotations.NullMarked;
