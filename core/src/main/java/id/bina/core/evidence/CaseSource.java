package id.bina.core.evidence;

import java.util.stream.Collector;

/**
 * Cases that can be read again and again, in batches.
 *
 * <p>The seam between where cases come from (admitted evidence, a file, a cluster) and what is made
 * of them. What a collector sees and must keep to:
 *
 * <ul>
 *   <li>its accumulator is called with batches of 1 row or more, all of this source's {@link
 *       #layout()}; together they hold every row once
 *   <li>the order of rows and the size of batches are not promised, and may differ between two runs
 *   <li>a batch is reused after the call returns: a collector reads it and keeps nothing of it but
 *       strings and numbers, and writes nothing to it
 *   <li>a source may work in several threads. Each has its own accumulator, made by the collector's
 *       supplier, and its own batch; what they hold is joined by the combiner. A collector whose
 *       result depends on order, partition or merging is therefore wrong
 *   <li>a source without rows never calls the accumulator
 * </ul>
 *
 * Implementations are immutable and thread-safe, or say otherwise.
 */
public interface CaseSource {

  /**
   * Which columns the batches have.
   *
   * @return the same layout at every call
   */
  CaseLayout layout();

  /**
   * Shows every row to a collector, and gives what the collector made of them.
   *
   * @param <R> type of the result
   * @param collector a fold whose result does not depend on order, partition or merging
   * @return what the collector finishes with
   */
  <R> R collect(Collector<? super CaseBatch, ?, R> collector);

  /**
   * What the keys of the rows can be held to.
   *
   * @return {@link RowKeys#UNCHECKED} unless a source knows more: admission compares the keys, and
   *     counts the rows without one
   */
  default RowKeys rowKeys() {
    return RowKeys.UNCHECKED;
  }

  /**
   * The same cases, read by several threads where the source can; what a collector makes of them is
   * the same.
   *
   * @param count how many threads at most, at least 1; they end with each collection
   * @return this source, unless it knows of threads
   */
  default CaseSource withThreads(int count) {
    return this;
  }

  /**
   * The identity of the content, as part of a dossier's hash: a source whose rows or layout differ
   * has another digest.
   *
   * @return the algorithm, a colon and hexadecimal digits, such as {@code sha256:9f86d0...}
   */
  String digest();
}
