package id.bina.scoring.alumni;

import id.bina.core.Text;
import id.bina.core.dossier.RosterCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Source;
import id.bina.core.program.Training;
import id.bina.core.regulation.Figure;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Figures;
import id.bina.core.result.Units;
import id.bina.scoring.internal.RatingBands;
import id.bina.scoring.reaction.TeachingByInstructor;
import id.bina.scoring.stat.survey.NonResponseBounds;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must be read with the views of one training's alumni.
 *
 * @param setting the setting
 * @param training the training
 */
record AlumniNotes(Setting setting, Training training) {

  List<Text> of(AlumniItems items, AlumniProfile.View view) {
    List<Text> notes = new ArrayList<>();
    bounds(items, view).ifPresent(notes::add);
    months(items).ifPresent(notes::add);
    return notes;
  }

  /** What the silent leave open: one form is expected of each alumnus, and of each superior. */
  private Optional<Text> bounds(AlumniItems items, AlumniProfile.View view) {
    long asked = setting.roster(training.id()).map(RosterCount::completed).orElse(0L);
    boolean one =
        items.source().equals(Source.PARTICIPANT) || items.source().equals(Source.SUPERIOR);
    if (!one || asked < view.n() || asked == 0) {
      return Optional.empty();
    }
    NonResponseBounds bounds =
        new NonResponseBounds(
            view.mean().doubleValue(),
            view.n(),
            asked,
            items.scale().lowest(),
            items.scale().highest());
    String count = view.n() + " / " + asked;
    return Optional.of(
        Text.of(
            count
                + " menjawab; bila yang diam ikut dihitung, rata-rata "
                + Figures.text(bounds.interval(), Units.POINTS, "id"),
            count
                + " answered; with the silent counted the mean is "
                + Figures.text(bounds.interval(), Units.POINTS, "en")));
  }

  /** How many months after the training, and how many the guideline has, if both are known. */
  private Optional<Text> months(AlumniItems items) {
    Optional<RegulationPack> pack =
        RatingBands.of(
                setting,
                each -> each.id().equals(training.id()),
                TeachingByInstructor.GUIDELINE,
                Optional.empty())
            .pack();
    Optional<Fieldwork> fieldwork =
        setting.fieldworks().stream()
            .filter(each -> each.subject().equals(Subject.of(training.id())))
            .filter(each -> each.instrument().equals(items.columns().get(0).key().instrument()))
            .findFirst();
    return pack.flatMap(guideline -> fieldwork.flatMap(survey -> months(guideline, survey)));
  }

  private Optional<Text> months(RegulationPack guideline, Fieldwork survey) {
    Optional<Figure> from = guideline.figure(Packs.LAN_FOLLOW_UP_FROM);
    Optional<Figure> to = guideline.figure(Packs.LAN_FOLLOW_UP_TO);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    long after =
        ChronoUnit.MONTHS.between(training.held().endInclusive(), survey.period().startInclusive());
    boolean within = after >= from.get().value().intValue() && after <= to.get().value().intValue();
    String range =
        from.get().value().toPlainString()
            + (" - " + to.get().value().toPlainString() + " (" + guideline.id() + " ")
            + (guideline.version() + " [" + from.get().confirmed() + "])");
    return Optional.of(
        Text.of(
            after + " bulan setelah pelatihan" + (within ? ", " : ", di luar ") + range,
            after + " months after the training" + (within ? ", " : ", outside of ") + range));
  }

  static Text convergent(SelfSuperiorGap gap) {
    String limit = Figures.text(gap.limit(), Units.POINTS, "id");
    String english = Figures.text(gap.limit(), Units.POINTS, "en");
    return Text.of(
        (gap.isConvergent() ? "konvergen" : "tidak konvergen")
            + (gap.isSure() ? "" : " menurut rata-rata saja")
            + ", batas "
            + limit
            + " [HOUSE_DEFAULT]",
        (gap.isConvergent() ? "convergent" : "not convergent")
            + (gap.isSure() ? "" : " by the mean only")
            + ", limit "
            + english
            + " [HOUSE_DEFAULT]");
  }

  static List<Text> of(AlumniComposite composite) {
    List<Text> notes = new ArrayList<>();
    List<String> used = new ArrayList<>();
    composite
        .used()
        .forEach((code, share) -> used.add(code + " " + share.toDecimal(4, RoundingMode.HALF_UP)));
    notes.add(
        Text.of(
            "bobot yang dipakai: " + String.join(", ", used),
            "weights used: " + String.join(", ", used)));
    if (!composite.left().isEmpty()) {
      String left = String.join(", ", composite.left());
      notes.add(
          Text.of(
              "jawaban terlalu sedikit, bobotnya dibagikan kepada yang lain: " + left,
              "too few answers, their weight went to the others: " + left));
    }
    notes.add(
        Text.of(
            "sumber melihat hal yang berbeda: baca profilnya lebih dahulu",
            "the sources see different things: read the profile first"));
    return notes;
  }
}
