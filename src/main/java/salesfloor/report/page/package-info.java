/** The report as one page of HTML: plain records of what it shows, and the drawing of them. */
@NullMarked
package salesfloor.report.page;

import org.jspecify.annotations.NullMarked;
