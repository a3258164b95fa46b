/** What people are told, in their language: every word and sentence has a key, and stands in one file for each language. */
@NullMarked
package salesfloor.report.words;

import org.jspecify.annotations.NullMarked;
