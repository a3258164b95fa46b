/** How we say it: tables, charts and the files of a result folder. */
@NullMarked
package salesfloor.report;

import org.jspecify.annotations.NullMarked;
