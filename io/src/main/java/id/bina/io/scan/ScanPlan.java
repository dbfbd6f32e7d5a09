package id.bina.io.scan;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a scan is to do with every file.
 *
 * @param mapping which column is what
 * @param passedOver rows that are left out
 * @param way how files are read
 * @param stretchBytes how many bytes a thread takes at once
 * @param batchRows how many rows a collector is shown at once
 */
record ScanPlan(
    CaseMapping mapping, Set<RowPlace> passedOver, ScanWay way, int stretchBytes, int batchRows) {
  /** Few enough for marks and bytes to stay in the nearest memory. */
  static final int STRETCH_BYTES = 1 << 18;

  static final int BATCH_ROWS = 4096;

  ScanPlan {
    passedOver = Collections.unmodifiableSet(new LinkedHashSet<>(passedOver));
  }

  /** Whether the line of each row must be known when it is read, and not only afterwards. */
  boolean needsLines() {
    return mapping.numbered().isPresent() || !passedOver.isEmpty();
  }
}
