package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is taught told apart from who teaches it: content and delivery, material by material.
 *
 * <p>It reads forms whose subject is a session with a recorded material; items of an aspect with
 * the role {@code materi} rate the content, those with {@code instruktur} the delivery. The subject
 * of a score is the material ({@code material:M4}), with the stratum {@code instructor} for one of
 * its instructors; values are percent of the maximum possible (POMP).
 *
 * <ul>
 *   <li>{@code teaching.content}, {@code teaching.delivery}: means; on the scale 1 to 4 with the
 *       value times 25 (x25) as a note. {@code teaching.content_negative}, {@code
 *       teaching.delivery_negative}: the share of low answers, with Wilson's interval
 *   <li>{@code teaching.contrast}: delivery minus content within the form, so it needs no pseudonym
 *   <li>{@code teaching.content_relative}, {@code teaching.delivery_relative}: against the median
 *       of all else that the same respondent rated in the class, which takes out leniency; needs
 *       pseudonyms
 *   <li>{@code teaching.instructors} and how many of them are low and not low in content and in
 *       delivery ({@code teaching.instructors_content_low}, {@code
 *       teaching.instructors_content_fine} and so on): low is a value under 76.61 (x25) or the
 *       policy's POMP, many low answers, or relatively low after Holm
 *   <li>{@code teaching.icc} (crossed, ICC(3,k); stratum {@code aspect}) and {@code
 *       teaching.leniency}, for each training
 *   <li>{@code teaching.rank}: refused under 6 instructors; {@code teaching.drivers}: refused under
 *       100 respondents
 * </ul>
 *
 * <p>Fewer than the policy's minimum to display have no score. Nothing is compared in a class of
 * which more than half gave one answer throughout (halo), and nobody is called low or not low by
 * it; its answers stay in the means. One instructor in one class cannot be told from the material:
 * not computable, and said.
 *
 * <p>Immutable, thread-safe, deterministic. Sources: Shrout and Fleiss (1979), <a
 * href="https://doi.org/10.1037/0033-2909.86.2.420">doi:10.1037/0033-2909.86.2.420</a>; Holm
 * (1979); Wilson (1927).
 */
public final class Teaching implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.teaching"),
          Text.of("materi dan pengajar per sesi", "materials and instructors, by session"),
          "1",
          "Shrout & Fleiss (1979) doi:10.1037/0033-2909.86.2.420; Wilson (1927); Holm (1979)");

  private static final Teaching STANDARD = new Teaching();

  private Teaching() {}

  /**
   * The strategy with the thresholds of the evaluation policy.
   *
   * @return the strategy
   */
  public static Teaching standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return TeachingMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    Set<TallySpec> specs = new LinkedHashSet<>();
    List<TeachingForm> forms = TeachingForm.of(setting);
    forms.forEach(form -> specs.addAll(new TeachingSpecs(form).all()));
    if (!forms.isEmpty()) {
      specs.addAll(TeachingSpecs.ofClasses(setting));
    }
    return new TallyPlan(List.copyOf(specs));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    List<Taught> all = Taught.of(setting);
    List<TeachingForm> forms = TeachingForm.of(setting);
    if (forms.isEmpty() && !all.isEmpty()) {
      sheet.absent(
          TeachingMeasures.CONTENT,
          Cell.of(Subject.of(setting.program().id())),
          Absence.NO_DATA,
          Text.of(
              "tidak ada formulir tentang sesi yang menilai materi atau penyampaian",
              "no form about sessions rates content or delivery"),
          0);
    }
    for (TeachingForm form : forms) {
      if (!all.isEmpty()) {
        write(TeachingStudy.of(setting, form, tallies, sheet), all);
      }
    }
    return sheet.scores();
  }

  private static void write(TeachingStudy study, List<Taught> all) {
    TeachingLevels levels = new TeachingLevels(study);
    all.forEach(levels::write);
    new TeachingContrasts(study).write(all);
    TeachingCounts counts = new TeachingCounts(study, new TeachingRelatives(study).write(all));
    for (Taught material : all) {
      if (material.isWhole()) {
        counts.write(
            material,
            all.stream().filter(each -> !each.isWhole() && each.whole().equals(material)).toList());
      }
    }
    new TeachingReliability(study).write();
    new TeachingRanks(study).write();
    new TeachingDrivers(study).write();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "Teaching[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
