package id.bina.scoring.reaction;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.Missing;
import id.bina.core.program.Training;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Figures;
import id.bina.core.result.Outcome;
import id.bina.core.result.Units;
import id.bina.scoring.instructor.InstructorRanking;
import id.bina.scoring.instructor.InstructorRanking.Place;
import id.bina.scoring.instructor.RaterDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The instructors of a programme, each shrunk towards the mean of all by what raters tell. */
final class InstructorOrder {
  private final TeachingStudy study;

  InstructorOrder(TeachingStudy study) {
    this.study = study;
  }

  void write() {
    List<Profile> profiles = new ArrayList<>();
    for (Training training : study.setting().program().trainings()) {
      if (!study.halo().contains(training.id().value())) {
        profiles.addAll(study.profiles().in(training.id().value()));
      }
    }
    List<Numbers> columns = columns(profiles);
    if (columns.size() < InstructorRanking.LEAST_INSTRUCTORS) {
      absent(tooFew(columns.size()));
      return;
    }
    ranking(profiles, columns)
        .match(
            ranking -> {
              ranking.places().forEach(place -> write(place, ranking));
              return true;
            },
            none -> {
              absent(refused(none.reason()));
              return false;
            });
  }

  /** All by the same raters if enough rated all; each by its own if nobody rated two. */
  private static Outcome<InstructorRanking> ranking(List<Profile> profiles, List<Numbers> columns) {
    Outcome<InstructorRanking> crossed = InstructorRanking.ofSameRaters(columns);
    if (crossed.match(some -> true, none -> !none.reason().equals(Absence.BELOW_MINIMUM_N))) {
      return crossed;
    }
    boolean apart = profiles.stream().allMatch(profile -> instructors(profile).size() <= 1);
    return apart
        ? InstructorRanking.ofOwnRaters(columns)
        : Outcome.notComputable(Absence.NO_COMPARISON, "raters rated some of the instructors");
  }

  private static List<String> instructors(Profile profile) {
    return profile.ratings().keySet().stream()
        .filter(rated -> rated.facet() == Facet.DELIVERY)
        .map(Rated::instructor)
        .filter(who -> !who.isEmpty())
        .distinct()
        .toList();
  }

  private static List<Numbers> columns(List<Profile> profiles) {
    TreeSet<String> names = new TreeSet<>();
    profiles.forEach(profile -> names.addAll(instructors(profile)));
    List<Numbers> columns = new ArrayList<>();
    for (String who : names) {
      Numbers.Builder column = Numbers.builder().name(who);
      for (Profile profile : profiles) {
        Optional<Rational> mean =
            profile.mean(
                rated -> rated.facet() == Facet.DELIVERY && rated.instructor().equals(who));
        mean.ifPresentOrElse(
            value -> column.add(value.doubleValue()), () -> column.missing(Missing.NOT_ASKED));
      }
      columns.add(column.build());
    }
    return columns;
  }

  private void absent(TeachingRefusal refusal) {
    Subject programme = Subject.of(study.setting().program().id());
    study.absent(InstructorMeasures.SHRUNK, study.form().within(Cell.of(programme)), refusal);
  }

  private static TeachingRefusal tooFew(long n) {
    return new TeachingRefusal(
        Absence.BELOW_MINIMUM_N,
        Text.of(
            n + " pengajar dapat diperbandingkan; peringkat memerlukan sekurangnya 6",
            n + " instructors can be compared; a ranking needs at least 6"),
        n);
  }

  private static TeachingRefusal refused(Absence reason) {
    boolean alike = reason.equals(Absence.UNIDENTIFIED);
    return new TeachingRefusal(
        reason,
        alike
            ? Text.of(
                "pengajar tidak lebih berbeda daripada penilainya: tanpa urutan",
                "instructors differ no more than their raters do: no order")
            : Text.of(
                "penilai hanya menilai sebagian pengajar: kemurahan penilai tidak dapat dipisahkan",
                "raters rated some of the instructors: their leniency cannot be told apart"),
        0);
  }

  private void write(Place place, InstructorRanking ranking) {
    Cell cell =
        study.form().within(Cell.of(Subject.of(SubjectKind.INSTRUCTOR, place.instructor())));
    study
        .sheet()
        .add(
            study
                .sheet()
                .measured(InstructorMeasures.SHRUNK, cell)
                .value(place.shrunk())
                .counts(Counts.of(place.raters()))
                .basis(Basis.CASES)
                .quality(TeachingStudy.QUALITY)
                .notes(List.of(order(place, ranking), reliability(ranking)))
                .build());
  }

  private static Text order(Place place, InstructorRanking ranking) {
    return Text.of(
        "urutan " + place.rank() + " dari " + ranking.places().size() + "; bukan dasar sanksi",
        "place " + place.rank() + " of " + ranking.places().size() + "; no ground for a sanction");
  }

  private static Text reliability(InstructorRanking ranking) {
    boolean own = ranking.design() == RaterDesign.OWN_RATERS;
    String id = own ? "penilai masing-masing, ICC(1,k) " : "penilai yang sama, ICC(3,k) ";
    String en = own ? "raters of their own, ICC(1,k) " : "the same raters, ICC(3,k) ";
    return Text.of(
        id + Figures.text(ranking.reliability(), Units.COEFFICIENT, "id"),
        en + Figures.text(ranking.reliability(), Units.COEFFICIENT, "en"));
  }
}
