package id.bina.scoring.competency;

import id.bina.core.Span;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.people.Employment;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.Competency;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.CompetencyKind;
import id.bina.core.program.Round;
import id.bina.core.program.RoundId;
import id.bina.core.program.UnitId;
import id.bina.core.program.WorkUnit;
import id.bina.scoring.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A register of competency levels, written down in a test: so many below, of so many. */
final class Levels {
  private final Map<String, Participant> people = new TreeMap<>();
  private final List<CompetencyLevel> levels = new ArrayList<>();
  private Optional<String> current = Optional.empty();

  static Subject area(String id) {
    return Subject.of(SubjectKind.COMPETENCY, id);
  }

  /** The first so many people of a unit; of these some are one level below a standard of 3. */
  Levels of(String area, String round, String unit, int below, int all) {
    for (int i = 0; i < all; i++) {
      one(area, round, unit, unit + "-" + i, i < below ? 2 : 3);
    }
    return this;
  }

  Levels one(String area, String round, String unit, String person, int level) {
    people.put(
        person,
        new Participant(
            ParticipantId.of(person),
            Employment.PNS,
            unit.isEmpty() ? Optional.empty() : Optional.of(UnitId.of(unit)),
            new TreeMap<>()));
    levels.add(
        CompetencyLevel.builder()
            .id(EvidenceId.of("L-" + levels.size()))
            .participant(ParticipantId.of(person))
            .competency(CompetencyId.of(area))
            .round(RoundId.of(round))
            .standard(3)
            .level(level)
            .build());
    return this;
  }

  Levels current(String round) {
    current = Optional.of(round);
    return this;
  }

  /** Quarters Q1 to Q8 from 2024 on; areas keuangan, ti and komunikasi; units A to D. */
  Study study() {
    return Study.of(0)
        .program(
            program ->
                program.toBuilder()
                    .rounds(rounds())
                    .currentRound(current.map(RoundId::of))
                    .competencies(
                        List.of(competency("keuangan"), competency("ti"), competency("komunikasi")))
                    .units(
                        List.of(
                            WorkUnit.of("A", "Kantor A"),
                            WorkUnit.of("B", "Kantor B"),
                            WorkUnit.of("C", "Kantor C"),
                            WorkUnit.of("D", "Kantor D")))
                    .build())
        .evidence(draft -> draft.addAllParticipants(people.values()).competencyLevels(levels));
  }

  private static Competency competency(String id) {
    return Competency.of(id, "Bidang " + id, CompetencyKind.TEKNIS);
  }

  private static List<Round> rounds() {
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int year = 2024 + i / 4;
      int month = 1 + 3 * (i % 4);
      rounds.add(
          0, // the order of time is not the order of the list
          Round.of(
              "Q" + (i + 1),
              "Triwulan " + (i + 1),
              Span.of(
                  "%d-%02d-01".formatted(year, month), "%d-%02d-28".formatted(year, month + 2))));
    }
    return rounds;
  }
}
