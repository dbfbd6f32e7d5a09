package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.InstructorId;
import id.bina.core.program.Training;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Figures;
import id.bina.core.result.Outcome;
import id.bina.core.result.Units;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.instructor.MaterialRating;
import id.bina.scoring.internal.LowAnswers;
import id.bina.scoring.internal.RatingBands;
import id.bina.scoring.internal.ScoreSheet.Facts;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.tally.ElementSums;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sheet of each instructor: every material, then all of them by lesson hours. */
final class InstructorSheet {
  private final TeachingStudy study;
  private final InstructorSpecs specs;
  private final TallyBook tallies;
  private final Optional<RegulationPack> guideline;

  InstructorSheet(TeachingStudy study, TallyBook tallies, Optional<RegulationPack> guideline) {
    this.study = study;
    this.specs = new InstructorSpecs(study.form());
    this.tallies = tallies;
    this.guideline = guideline;
  }

  void write() {
    SortedMap<String, List<GroupKey>> groups = new TreeMap<>();
    for (GroupKey group : tallies.groups(InstructorSpecs.GROUPS)) {
      if (group.isNamed()) {
        groups
            .computeIfAbsent(group.value(CaseColumns.INSTRUCTOR), who -> new ArrayList<>())
            .add(group);
      }
    }
    groups.forEach(this::write);
  }

  private void write(String instructor, List<GroupKey> materials) {
    RatingBands bands =
        RatingBands.of(
            study.setting(),
            training -> teaches(training, instructor),
            TeachingByInstructor.GUIDELINE,
            guideline);
    List<MaterialRating> counted = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (GroupKey group : materials) {
      Taught taught = new Taught(group.value(CaseColumns.MATERIAL), Optional.of(instructor));
      material(taught, group, bands)
          .ifPresentOrElse(counted::add, () -> left.add(taught.material()));
    }
    Cell cell = study.form().within(Cell.of(Subject.of(SubjectKind.INSTRUCTOR, instructor)));
    if (counted.isEmpty()) {
      study.absent(InstructorMeasures.SCORE, cell, none(left, bands));
    } else {
      whole(cell, new RatedMaterials(counted, left), bands);
    }
  }

  private static boolean teaches(Training training, String instructor) {
    return training.sessions().stream()
        .anyMatch(
            session ->
                session
                    .instructor()
                    .map(InstructorId::value)
                    .filter(instructor::equals)
                    .isPresent());
  }

  private static TeachingRefusal none(List<String> left, RatingBands bands) {
    return new TeachingRefusal(
        Absence.BELOW_MINIMUM_N,
        Text.of(
            "tidak ada materi dengan sekurangnya " + bands.leastRaters() + " penilai: " + left,
            "no material has at least " + bands.leastRaters() + " raters: " + left),
        0);
  }

  /** One material, if it may be shown. */
  private Optional<MaterialRating> material(Taught taught, GroupKey group, RatingBands bands) {
    Cell cell =
        study
            .form()
            .within(
                Cell.of(Subject.of(SubjectKind.INSTRUCTOR, taught.instructor().orElseThrow()))
                    .with(CaseColumns.MATERIAL, taught.material()));
    Outcome<MaterialRating> rating = rating(taught, group);
    long n = tallies.elementSums(specs.sums(), group).forms();
    TooFew tooFew = new TooFew(bands.leastRaters());
    if (!tooFew.isEnough(study.sheet(), InstructorMeasures.MATERIAL, cell, n, n)) {
      return Optional.empty();
    }
    if (!rating.isComputed()) {
      study.absent(InstructorMeasures.MATERIAL, cell, unanswered(n));
      return Optional.empty();
    }
    write(cell, rating.orThrow());
    return rating.asOptional();
  }

  private static TeachingRefusal unanswered(long n) {
    return new TeachingRefusal(
        Absence.MISSING_ELEMENT,
        Text.of(
            "ada aspek wajib yang tidak dijawab, atau JP materi tidak tercatat",
            "nobody answered a required aspect, or the JP of the material are not recorded"),
        n);
  }

  private Outcome<MaterialRating> rating(Taught taught, GroupKey group) {
    BigDecimal jp =
        taught.in(study.setting()).stream()
            .map(session -> session.jp())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (jp.signum() <= 0) {
      return Outcome.notComputable(Absence.MISSING_ELEMENT, "no lesson hours are recorded");
    }
    ElementSums sums = tallies.elementSums(specs.sums(), group);
    List<RatingColumn> columns = new ArrayList<>(study.form().delivery());
    List<String> left = new ArrayList<>();
    for (int i = columns.size() - 1; i >= 0; i--) {
      if (specs.isOptional(columns.get(i)) && sums.answered(i) == 0) {
        left.add(0, columns.get(i).key().item().value());
        columns.remove(i);
        sums = sums.without(i);
      }
    }
    return ElementIndex.of(sums, OptionalLong.empty())
        .map(index -> rating(taught, jp, new Counted(columns, left, index, group)));
  }

  /** The aspects that count in one group. */
  private record Counted(
      List<RatingColumn> columns, List<String> left, ElementIndex index, GroupKey group) {}

  private MaterialRating rating(Taught taught, BigDecimal jp, Counted counted) {
    long low = 0;
    long answers = 0;
    for (RatingColumn column : counted.columns()) {
      ItemCounts counts = tallies.itemCounts(specs.item(column), counted.group());
      low += LowAnswers.count(column, counts);
      answers += counts.answered();
    }
    return new MaterialRating(
        taught.material(),
        jp,
        study.form().scale(Facet.DELIVERY),
        counted.columns().stream().map(column -> column.key().item().value()).toList(),
        counted.left(),
        counted.index(),
        low,
        answers);
  }

  private void write(Cell cell, MaterialRating rating) {
    study
        .sheet()
        .add(
            study
                .sheet()
                .measured(InstructorMeasures.MATERIAL, cell)
                .value(rating.pomp().doubleValue())
                .counts(Counts.of(rating.raters()))
                .basis(Basis.FIXED_TALLY)
                .quality(TeachingStudy.QUALITY)
                .notes(InstructorNotes.of(rating))
                .build());
    study
        .sheet()
        .share(
            InstructorMeasures.NEGATIVE,
            cell,
            rating.low(),
            rating.answers(),
            Facts.of(study.policy().alpha(), TeachingStudy.QUALITY)
                .with(Counts.of(rating.raters())));
  }

  private void whole(Cell cell, RatedMaterials rated, RatingBands bands) {
    double pomp = rated.pomp().doubleValue();
    study
        .sheet()
        .add(
            study
                .sheet()
                .measured(InstructorMeasures.SCORE, cell)
                .value(pomp)
                .counts(Counts.of(rated.forms()))
                .basis(Basis.FIXED_TALLY)
                .quality(TeachingStudy.QUALITY)
                .notes(InstructorNotes.of(rated, bands))
                .explanation(explained(cell, rated, bands, pomp))
                .build());
  }

  private Explanation explained(Cell cell, RatedMaterials rated, RatingBands bands, double pomp) {
    List<Input> inputs = new ArrayList<>();
    bands
        .pack()
        .ifPresent(
            pack ->
                inputs.add(
                    Input.of(
                        Text.of("paket aturan", "regulation pack"),
                        pack.id() + " " + pack.version())));
    for (MaterialRating each : rated.counted()) {
      inputs.add(
          Input.of(
              Text.of(
                  each.material() + ", JP " + each.jp().toPlainString(),
                  each.material() + ", JP " + each.jp().toPlainString()),
              Figures.words(each.pomp().doubleValue(), Units.POMP)));
    }
    return study.explained(
        InstructorMeasures.SCORE,
        cell,
        inputs,
        Text.of("rata-rata tertimbang JP", "mean weighted by JP"),
        Figures.words(pomp, Units.POMP));
  }
}
