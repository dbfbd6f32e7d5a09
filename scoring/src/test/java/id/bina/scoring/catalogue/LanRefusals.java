package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.BELOW_MINIMUM_N;
import static id.bina.core.result.Absence.MISSING_ELEMENT;
import static id.bina.core.result.Absence.NO_DATA;
import static id.bina.core.result.Absence.NO_RESPONSES;
import static id.bina.core.result.Absence.UNIDENTIFIED;
import static id.bina.core.result.Absence.ZERO_VARIANCE;
import static id.bina.scoring.catalogue.Reached.col;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.WeightTable;
import id.bina.scoring.alumni.AlumniProfile;
import id.bina.scoring.alumni.SelfSuperiorGap;
import id.bina.scoring.instructor.InstructorRanking;
import id.bina.scoring.instructor.InstructorScore;
import id.bina.scoring.instructor.MaterialRating;
import id.bina.scoring.organiser.OrganiserAspect;
import id.bina.scoring.organiser.OrganiserGroup;
import id.bina.scoring.organiser.OrganiserScore;
import id.bina.scoring.qualification.ParticipantMarks;
import id.bina.scoring.qualification.QualificationRules;
import id.bina.scoring.qualification.QualifiedClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks and ratings by LAN's guidelines that are not there. */
final class LanRefusals {
  private static final QualificationRules LATSAR =
      QualificationRules.of(Packs.lanParticipants2021()).weighing("latsar");

  private LanRefusals() {}

  static void reach(Reached to) {
    Map<String, BigDecimal> one = Map.of("attitude", BigDecimal.TEN);
    to.on("participant-qualification", MISSING_ELEMENT, LATSAR.of(one, Optional.empty()));
    to.on(
        "class-qualification",
        MISSING_ELEMENT,
        QualifiedClass.of(LATSAR, List.of(ParticipantMarks.of("A", one))));
    instructors(to);
    organiser(to);
    alumni(to);
  }

  private static void alumni(Reached to) {
    Scale scale = Scale.of("s4", 1, 4, Better.HIGHER);
    List<Ratings> two = List.of(Ratings.of(scale, 3, 4).named("a"));
    to.on("alumni-source-profile", NO_RESPONSES, AlumniProfile.of(Map.of(Source.SUBORDINATE, two)));
    AlumniProfile few = AlumniProfile.of(Map.of(Source.PARTICIPANT, two)).orThrow();
    WeightTable weights = Packs.lanEvaluation2021().weightTable(Packs.LAN_SOURCES).orElseThrow();
    to.on("alumni-composite", NO_DATA, few.composite(weights, 5));
    List<Ratings> five = List.of(Ratings.of(scale, 3, 4, 3, 4, 3).named("a"));
    AlumniProfile one = AlumniProfile.of(Map.of(Source.PARTICIPANT, five)).orThrow();
    to.on("alumni-composite", BELOW_MINIMUM_N, one.composite(weights, 5));
    to.on("self-superior-gap", ZERO_VARIANCE, SelfSuperiorGap.of(col(4, 3), col(3, 2), scale));
    to.on("self-superior-gap", BELOW_MINIMUM_N, SelfSuperiorGap.of(col(4), col(3), scale));
    to.on(
        "self-superior-gap",
        NO_DATA,
        SelfSuperiorGap.of(Numbers.builder().missing(Missing.BLANK).build(), col(3), scale));
  }

  private static void organiser(Reached to) {
    Scale scale = Scale.of("s4", 1, 4, Better.HIGHER);
    Ratings one = Ratings.of(scale, 3).named("a");
    Ratings blank = Ratings.builder(scale).name("b").missing(Missing.BLANK).build();
    OrganiserAspect silent = OrganiserAspect.of(OrganiserGroup.TIME, blank);
    to.on(
        "organiser-groups",
        NO_RESPONSES,
        OrganiserScore.of(Packs.lanEvaluation2021(), List.of(silent)));
    to.on(
        "organiser-groups",
        MISSING_ELEMENT,
        OrganiserScore.of(
            Packs.lanEvaluation2021(),
            List.of(OrganiserAspect.of(OrganiserGroup.ICT, one), silent)));
  }

  private static void instructors(Reached to) {
    Scale scale = Scale.of("s4", 1, 4, Better.HIGHER);
    Ratings four = Ratings.of(scale, 3, 3, 4, 4).named("a");
    Ratings blank = Ratings.builder(scale).name("a").missing(Missing.BLANK).build();
    to.on(
        "instructor-material",
        NO_RESPONSES,
        MaterialRating.of("m", BigDecimal.ONE, List.of(blank)));
    Ratings silent = Ratings.builder(scale).name("b").missing(Missing.BLANK).build();
    to.on(
        "instructor-material",
        MISSING_ELEMENT,
        MaterialRating.of("m", BigDecimal.ONE, List.of(Ratings.of(scale, 3).named("a"), silent)));
    MaterialRating few = MaterialRating.of("m", BigDecimal.ONE, List.of(four)).orThrow();
    to.on(
        "instructor-jp-weighted",
        BELOW_MINIMUM_N,
        InstructorScore.of(Packs.lanEvaluation2021(), "A", List.of(few)));
    to.on(
        "instructor-jp-weighted",
        NO_DATA,
        InstructorScore.of(Packs.lanEvaluation2021(), "A", List.of()));
    List<Numbers> alike = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      alike.add(col(2, 3, 4, 3, 3).named("i" + i));
    }
    to.on("instructor-empirical-bayes", UNIDENTIFIED, InstructorRanking.ofOwnRaters(alike));
    to.on("instructor-empirical-bayes", NO_DATA, InstructorRanking.ofOwnRaters(List.of()));
    to.on(
        "instructor-empirical-bayes",
        BELOW_MINIMUM_N,
        InstructorRanking.ofSameRaters(alike.subList(0, 5)));
  }
}
