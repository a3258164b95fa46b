/** Reads and writes scenario files; the only place that knows YAML. */
@NullMarked
package salesfloor.scenario.file;

import org.jspecify.annotations.NullMarked;
