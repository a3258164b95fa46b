/** Tables as rows of typed cells, whatever writes them. */
@NullMarked
package salesfloor.report.table;

import org.jspecify.annotations.NullMarked;
