package id.bina.scoring.reaction;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Strata;
import id.bina.core.program.Training;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.ValueCounts;
import id.bina.scoring.tally.ValueCountsSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The classes in which more than the share that the policy sets gave one answer throughout.
 *
 * <p>A form about one session is mostly too short to tell, so three things are looked at: the forms
 * about sessions, the forms about the whole training, and all that a respondent answered about the
 * sessions together.
 */
final class HaloClasses {
  private final Setting setting;
  private final TeachingTallies tallies;
  private final Profiles profiles;

  HaloClasses(Setting setting, TeachingTallies tallies, Profiles profiles) {
    this.setting = setting;
    this.tallies = tallies;
    this.profiles = profiles;
  }

  /** The ids of the trainings. */
  Set<String> found() {
    Set<String> found = new TreeSet<>();
    for (Training training : setting.program().trainings()) {
      String id = training.id().value();
      if (isStraight(ofSessions(id)) || ofTrainings(id) || ofRespondents(id)) {
        found.add(id);
      }
    }
    return found;
  }

  private ValueCounts ofSessions(String training) {
    return tallies.straightLined(group -> group.value(Strata.TRAINING).equals(training));
  }

  private boolean ofTrainings(String training) {
    GroupKey group = GroupKey.of(Strata.TRAINING, training);
    for (ValueCountsSpec spec : TeachingSpecs.ofClasses(setting)) {
      if (isStraight(tallies.book().valueCounts(spec, group))) {
        return true;
      }
    }
    return false;
  }

  private boolean ofRespondents(String training) {
    List<Boolean> told =
        profiles.in(training).stream()
            .map(profile -> profile.isStraight(setting.policy().longString()))
            .flatMap(Optional::stream)
            .toList();
    return isMore(told.stream().filter(straight -> straight).count(), told.size());
  }

  private boolean isStraight(ValueCounts forms) {
    return isMore(forms.count(BigDecimal.ONE), forms.present());
  }

  private boolean isMore(long straight, long told) {
    return told > 0 && (double) straight / told > setting.policy().straightLinedShare();
  }
}
