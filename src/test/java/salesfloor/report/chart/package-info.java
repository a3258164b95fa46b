@NullMarked
package salesfloor.report.chart;

import org.jspecify.annotations.NullMarked;
