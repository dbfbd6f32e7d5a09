package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.people.Enrolment;
import id.bina.core.people.Participant;
import id.bina.core.program.Training;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether participants and enrolments fit together and fit the programme. */
final class RosterChecks {
  private final DossierDraft draft;
  private final Findings findings;
  private final Known known;
  private final References references;

  RosterChecks(DossierDraft draft, Findings findings, Known known, References references) {
    this.draft = draft;
    this.findings = findings;
    this.known = known;
    this.references = references;
  }

  void run() {
    participants();
    references.unique(
        "/enrolments",
        Text.of("pendaftaran", "enrolment"),
        draft.enrolments(),
        e -> e.participant() + " in " + e.training());
    for (int i = 0; i < draft.enrolments().size(); i++) {
      enrolment("/enrolments/" + i, draft.enrolments().get(i));
    }
  }

  private void participants() {
    List<Participant> participants = draft.participants();
    references.unique("/participants", Nouns.PARTICIPANT, participants, Participant::id);
    for (int i = 0; i < participants.size(); i++) {
      Participant participant = participants.get(i);
      String path = "/participants/" + i + "/unit";
      participant
          .unit()
          .ifPresent(
              unit ->
                  references.known(
                      path,
                      Nouns.UNIT,
                      Sentences.thing(Nouns.PARTICIPANT, participant.id()),
                      unit,
                      known.units));
    }
  }

  private void enrolment(String path, Enrolment enrolment) {
    references.known(
        path + "/participant",
        Nouns.PARTICIPANT,
        Text.of(
            "pendaftaran untuk " + enrolment.training(), "an enrolment in " + enrolment.training()),
        enrolment.participant(),
        known.participants);
    references.known(
        path + "/training",
        Nouns.TRAINING,
        Text.of(
            "pendaftaran " + enrolment.participant(),
            "the enrolment of " + enrolment.participant()),
        enrolment.training(),
        known.trainings());
    if (enrolment.superior().filter(s -> isSelf(s.value(), enrolment)).isPresent()) {
      findings.blocks(path + "/superior", "superior.self", ownSuperior(enrolment));
    }
    Optional<Training> training = known.training(enrolment.training());
    Optional<LocalDate> movedOn = enrolment.movedOn();
    if (training.isPresent()
        && movedOn.isPresent()
        && movedOn.get().isBefore(training.get().held().startInclusive())) {
      findings.blocks(
          path + "/movedOn", "date.order", movedTooEarly(enrolment, training.get(), movedOn.get()));
    }
  }

  private static boolean isSelf(String superior, Enrolment enrolment) {
    return superior.equals(enrolment.participant().value());
  }

  private static Text ownSuperior(Enrolment enrolment) {
    return Text.of(
        "atasan langsung harus orang lain, tertulis peserta sendiri "
            + enrolment.participant()
            + " (pelatihan "
            + enrolment.training()
            + ")",
        "superior must be somebody else, was the participant "
            + enrolment.participant()
            + " (training "
            + enrolment.training()
            + ")");
  }

  private static Text movedTooEarly(Enrolment enrolment, Training training, LocalDate movedOn) {
    String where = movedOn + " (" + enrolment.participant() + ", " + training.id() + ")";
    LocalDate start = training.held().startInclusive();
    return Text.of(
        "tanggal mutasi tidak boleh sebelum pelatihan mulai " + start + ", tertulis " + where,
        "date of a move must not be before the training begins " + start + ", was " + where);
  }
}
