package id.bina.scoring.internal;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionHistory;
import java.util.Collection;
import java.util.Optional;

/**
 * From one version of an instrument to another, as the instruments declare it: whether a difference
 * may be computed, and what must be said of it.
 *
 * <ul>
 *   <li>one version, or versions declared the same: no break
 *   <li>reworded: a difference with a mark
 *   <li>scale changed or not comparable: no difference
 *   <li>not declared: a difference with a mark, since nobody said what the change means
 * </ul>
 *
 * @param before the version of the earlier figure
 * @param after the version of the later figure
 * @param declared how the two stand to each other; empty if nobody declared it
 */
public record VersionStep(
    InstrumentRef before, InstrumentRef after, Optional<VersionEquivalence> declared) {

  /** Checks that all parts are there. */
  public VersionStep {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(declared, "declared");
  }

  /**
   * The step between the versions behind two figures.
   *
   * @param setting the setting, with the instruments
   * @param before the version of the earlier figure
   * @param after the version of the later figure
   * @param items the items behind the later figure
   * @return the step
   */
  public static VersionStep of(
      Setting setting, InstrumentRef before, InstrumentRef after, Collection<ItemId> items) {
    return new VersionStep(
        before, after, VersionHistory.of(setting.instruments()).between(before, after, items));
  }

  /** Whether there is no difference to compute. */
  public boolean isRefused() {
    return declared.filter(each -> !each.allowsDifference()).isPresent();
  }

  /** Whether a difference carries a mark, and loses a grade. */
  public boolean isFlagged() {
    return !declared.equals(Optional.of(VersionEquivalence.SAME));
  }

  /** Why there is no difference. */
  public Text refusal() {
    return Text.of(
        "versi instrumen " + steps("id") + ": selisihnya tidak dihitung, deret terputus",
        "version of the instrument " + steps("en") + ": no difference, the series breaks");
  }

  /**
   * What must be read with a difference; empty for one version.
   *
   * @return a sentence for reports
   */
  public Optional<Text> note() {
    if (before.equals(after)) {
      return Optional.empty();
    }
    return Optional.of(
        Text.of(
            "versi instrumen berubah " + steps("id") + ": " + consequence("id"),
            "version of the instrument changed " + steps("en") + ": " + consequence("en")));
  }

  private String consequence(String language) {
    boolean indonesian = language.equals("id");
    if (!isFlagged()) {
      return indonesian ? "deret tidak terputus" : "no break in the series";
    }
    return declared.isPresent()
        ? (indonesian
            ? "sebagian perubahan dapat berasal dari kalimatnya"
            : "part of the change may come from the wording")
        : (indonesian
            ? "deret terputus, bukan perbandingan lurus"
            : "a break, not a straight comparison");
  }

  private String steps(String language) {
    String undeclared =
        language.equals("id") ? "kesetaraan tidak dinyatakan" : "equivalence not declared";
    return "("
        + before
        + " -> "
        + after
        + ", "
        + declared.map(each -> each.words().in(language)).orElse(undeclared)
        + ")";
  }
}
