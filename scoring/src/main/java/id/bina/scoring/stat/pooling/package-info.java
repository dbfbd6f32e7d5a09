/**
 * One answer from several regions or studies, and how far they differ.
 *
 * <p>Begin with {@link id.bina.scoring.stat.pooling.Study}, one effect with its variance, and
 * {@link id.bina.scoring.stat.pooling.Pooling}, which makes one estimate of several.
 *
 * <p>The one idea: what is pooled must be independent and of one scale. A province and its own
 * districts are refused; the spread between regions stands beside every pooled value, and the
 * prediction interval says what a further region may expect.
 */
@NullMarked
package id.bina.scoring.stat.pooling;

import org.jspecify.annotations.NullMarked;
