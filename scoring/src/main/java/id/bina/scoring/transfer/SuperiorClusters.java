package id.bina.scoring.transfer;

import static id.bina.scoring.tally.FeatureState.NO;
import static id.bina.scoring.tally.FeatureState.UNKNOWN;
import static id.bina.scoring.tally.FeatureState.YES;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Strata;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.stat.ClusteredShare;
import id.bina.scoring.stat.ClusteredShare.Cluster;
import id.bina.scoring.tally.Feature;
import id.bina.scoring.tally.FeatureState;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.PatternTable;
import id.bina.scoring.tally.PatternTableSpec;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Confirmed application counted superior by superior: who shares a superior is no independent
 * witness of what support does.
 *
 * <p>A superior with alumni in several trainings is one cluster of the programme. An alumnus whose
 * superior nobody knows is a cluster alone.
 */
final class SuperiorClusters {
  private static final Grouping BY_SUPERIOR =
      Grouping.of(CaseUnit.PARTICIPATION, Strata.TRAINING, Strata.SUPERIOR);

  private final ChainFeatures features;
  private final Map<String, PatternTable> bySuperior = new TreeMap<>();
  private PatternTable unknown;

  SuperiorClusters(Setting setting, SubjectGroup group, TallyBook tallies) {
    this.features = ChainFeatures.of(setting);
    PatternTableSpec spec = spec(features);
    this.unknown = PatternTable.empty(spec.features());
    for (GroupKey key : tallies.groups(BY_SUPERIOR)) {
      if (isOf(group, key)) {
        add(key.value(Strata.SUPERIOR), tallies.patternTable(spec, key));
      }
    }
  }

  static PatternTableSpec spec(ChainFeatures features) {
    List<Feature> asked =
        List.of(
            features.alumni(), features.responded(), features.supported(), features.confirmed());
    return new PatternTableSpec(asked.stream().distinct().toList(), BY_SUPERIOR);
  }

  /** Whether a group by training and superior is part of a group of all or of one training. */
  private static boolean isOf(SubjectGroup group, GroupKey key) {
    return group.key().values().entrySet().stream()
        .allMatch(entry -> key.value(entry.getKey()).equals(entry.getValue()));
  }

  private void add(String superior, PatternTable table) {
    PatternTable asked = table.where(features.alumni(), YES).where(features.responded(), YES);
    if (superior.isEmpty()) {
      unknown = unknown.merge(asked);
    } else {
      bySuperior.merge(superior, asked, PatternTable::merge);
    }
  }

  /** Confirmed application among those who are supported, or are not. */
  Outcome<ClusteredShare> share(FeatureState supported, double level) {
    List<Cluster> clusters = new ArrayList<>();
    for (PatternTable table : bySuperior.values()) {
      PatternTable side = table.where(features.supported(), supported);
      if (side.rows() > 0) {
        clusters.add(new Cluster(side.count(features.confirmed(), YES), side.rows()));
      }
    }
    PatternTable alone = unknown.where(features.supported(), supported);
    add(clusters, 1, alone.count(features.confirmed(), YES));
    add(
        clusters,
        0,
        alone.count(features.confirmed(), NO) + alone.count(features.confirmed(), UNKNOWN));
    return ClusteredShare.of(clusters, level);
  }

  private static void add(List<Cluster> clusters, long successes, long times) {
    for (long i = 0; i < times; i++) {
      clusters.add(new Cluster(successes, 1));
    }
  }
}
