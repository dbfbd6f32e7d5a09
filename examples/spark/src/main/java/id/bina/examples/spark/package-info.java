/**
 * Tally books counted by Apache Spark.
 *
 * <p>Begin with {@link id.bina.examples.spark.SparkTallies}, which counts files into a book, and
 * {@link id.bina.examples.spark.CountFeedback}, which does it.
 *
 * <p>The one idea: a cluster counts and decides nothing. Each task folds its part of a file with
 * the collector that one thread uses, what it hands on is a book of fixed size, and books merge in
 * any order to the same bytes. Scoring and disclosure happen where the last book arrives.
 */
@NullMarked
package id.bina.examples.spark;

import org.jspecify.annotations.NullMarked;
