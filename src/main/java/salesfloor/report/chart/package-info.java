/** Charts as plain data, and how they become pictures. */
@NullMarked
package salesfloor.report.chart;

import org.jspecify.annotations.NullMarked;
