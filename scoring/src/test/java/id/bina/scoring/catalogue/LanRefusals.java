package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.MISSING_ELEMENT;

import id.bina.core.regulation.Packs;
import id.bina.scoring.qualification.ParticipantMarks;
import id.bina.scoring.qualification.QualificationRules;
import id.bina.scoring.qualification.QualifiedClass;
import java.math.BigDecimal;
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
  }
}
