package id.bina.scoring.transfer;

import id.bina.scoring.tally.Feature;
import id.bina.scoring.tally.FeatureState;
import id.bina.scoring.tally.PatternTable;

/**
 * The alumni of one subject, by their answers to the questions of the chain.
 *
 * @param features the questions
 * @param alumni the patterns of all who completed
 */
record ChainTable(ChainFeatures features, PatternTable alumni) {
  long all() {
    return alumni.rows();
  }

  long count(Feature feature, FeatureState state) {
    return alumni.count(feature, state);
  }

  /** How many are known to do or not to do. */
  long known(Feature feature) {
    return count(feature, FeatureState.YES) + count(feature, FeatureState.NO);
  }

  ChainTable where(Feature feature, FeatureState state) {
    return new ChainTable(features, alumni.where(feature, state));
  }

  /** Only the alumni who answered after the training. */
  ChainTable responded() {
    return where(features.responded(), FeatureState.YES);
  }

  /** Only those who learned and had the opportunity. */
  ChainTable ready() {
    return responded()
        .where(features.learned(), FeatureState.YES)
        .where(features.opportunity(), FeatureState.YES);
  }

  /** Whether any superior answered or any document was seen; else nobody knows who applies. */
  boolean hasConfirmation() {
    return count(features.seen(), FeatureState.YES) > 0;
  }

  long confirmed() {
    return count(features.confirmed(), FeatureState.YES);
  }
}
