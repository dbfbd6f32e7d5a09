package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Delivery minus content within the form, material by material.
 *
 * <p>Both are linear in the items, so the moments of their difference follow exactly from the
 * moments of the items, and no pseudonym is needed.
 */
final class TeachingContrasts {
  private static final Text STEP =
      Text.of(
          "rata-rata selisih penyampaian - isi dalam formulir, POMP",
          "mean of delivery - content within the form, POMP");

  private final TeachingStudy study;

  TeachingContrasts(TeachingStudy study) {
    this.study = study;
  }

  void write(List<Taught> all) {
    List<Paired> materials = new ArrayList<>();
    List<Paired> instructors = new ArrayList<>();
    for (Taught taught : all) {
      contrast(taught).ifPresent((taught.isWhole() ? materials : instructors)::add);
    }
    PairedFamily.of(materials).write(study, Basis.FIXED_TALLY);
    PairedFamily.of(instructors).write(study, Basis.FIXED_TALLY);
    if (all.stream().filter(Taught::isWhole).count() > 1) {
      pooled();
    }
  }

  /** The mean over all materials hides which of them is low, and under whom. */
  private void pooled() {
    study
        .sheet()
        .absent(
            TeachingMeasures.CONTRAST,
            study.form().within(Cell.of(Subject.of(study.setting().program().id()))),
            Absence.UNIDENTIFIED,
            Text.of(
                "rata-rata gabungan semua materi tidak menunjukkan materi atau pengajar mana yang"
                    + " rendah; baca per materi",
                "a mean pooled over all materials does not tell which material or instructor is"
                    + " low; read each material"),
            study.tallies().together(group -> true).count());
  }

  private Optional<Paired> contrast(Taught taught) {
    Moments items = study.tallies().together(g -> taught.covers(g) && study.isSound(g));
    Optional<TeachingRefusal> refusal = refusal(taught, items.count());
    if (refusal.isPresent()) {
      return refused(taught, refusal.get());
    }
    return OneSampleT.of(difference(items), 0, study.level())
        .match(
            test -> Optional.of(paired(taught, test)),
            none -> refused(taught, TeachingRefusal.sameForAll(items.count())));
  }

  private Optional<Paired> refused(Taught taught, TeachingRefusal refusal) {
    study.absent(TeachingMeasures.CONTRAST, study.cell(taught), refusal);
    return Optional.empty();
  }

  private Optional<TeachingRefusal> refusal(Taught taught, long n) {
    for (Facet facet : Facet.values()) {
      if (!study.form().asks(facet)) {
        return Optional.of(TeachingRefusal.notAsked(facet));
      }
    }
    long answered = study.tallies().together(taught::covers).count();
    if (isAlone(taught.whole())) {
      return Optional.of(TeachingRefusal.oneInstructorOneClass(answered));
    }
    if (n == 0 && answered > 0) {
      return Optional.of(TeachingRefusal.halo(answered));
    }
    int needed = study.policy().casesForT();
    return n < needed ? Optional.of(TeachingRefusal.tooFew(n, needed)) : Optional.empty();
  }

  /** Whether nothing varies by which a material and its instructor could be told apart. */
  private boolean isAlone(Taught material) {
    long instructors =
        material.in(study.setting()).stream()
            .flatMap(session -> session.instructor().stream())
            .distinct()
            .count();
    return instructors <= 1 && material.classes(study.setting()) == 1;
  }

  private Moments difference(Moments items) {
    long[] coefficients = new long[items.columns().size()];
    add(coefficients, items, Facet.DELIVERY, span(Facet.CONTENT) * size(Facet.CONTENT));
    add(coefficients, items, Facet.CONTENT, -span(Facet.DELIVERY) * size(Facet.DELIVERY));
    return items.combination("difference", coefficients);
  }

  private void add(long[] coefficients, Moments items, Facet facet, long weight) {
    for (RatingColumn column : study.form().of(facet)) {
      coefficients[items.indexOf(column.key().toString())] = weight;
    }
  }

  private long size(Facet facet) {
    return study.form().of(facet).size();
  }

  private long span(Facet facet) {
    Scale scale = study.form().scale(facet);
    return scale.highest() - (long) scale.lowest();
  }

  private double zero(Facet facet) {
    return 100.0 * study.form().scale(facet).lowest() / span(facet);
  }

  private Paired paired(Taught taught, OneSampleT test) {
    double below =
        (double) span(Facet.CONTENT)
            * span(Facet.DELIVERY)
            * size(Facet.CONTENT)
            * size(Facet.DELIVERY);
    return new Paired(
        TeachingMeasures.CONTRAST,
        taught,
        test,
        100 / below,
        zero(Facet.CONTENT) - zero(Facet.DELIVERY),
        STEP);
  }
}
