/** Event logs for process mining: OCEL 2.0, the object-centric event log. */
@NullMarked
package salesfloor.report.ocel;

import org.jspecify.annotations.NullMarked;
