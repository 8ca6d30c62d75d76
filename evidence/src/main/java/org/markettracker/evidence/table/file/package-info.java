/** Files that hold tables: which format a file has, and where a file that is being sent is kept meanwhile. */
@NullMarked
package org.markettracker.evidence.table.file;

import org.jspecify.annotations.NullMarked;
