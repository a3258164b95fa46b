/** Results as a workbook for spreadsheets: plain sheets of typed cells, and the writing of them. */
@NullMarked
package salesfloor.report.workbook;

import org.jspecify.annotations.NullMarked;
