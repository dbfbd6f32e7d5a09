package id.bina.scoring.reaction;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Employment;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.Source;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Instructor;
import id.bina.core.program.InstructorId;
import id.bina.core.program.Material;
import id.bina.core.program.MaterialId;
import id.bina.core.program.Program;
import id.bina.core.program.ProgramId;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.Session;
import id.bina.core.program.SessionId;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.TrainingId;
import id.bina.scoring.Scored;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.admission.Admission;
import id.bina.scoring.admission.Cases;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Classes whose participants rate content and delivery of each session.
 *
 * <pre>{@code
 * new Classroom("s4")
 *     .held("K1", 15, "M1 A", "M2 B")      // 15 people, two sessions: K1-1 and K1-2
 *     .rated("K1", "4 3", "3 3")           // K1-P01: content 4 and delivery 3, then 3 and 3
 *     .scored()
 * }</pre>
 */
final class Classroom {
  private static final InstrumentRef FORM = InstrumentRef.of("sesi", "1");

  private final String scale;
  private final boolean recommends;
  private final Map<String, Integer> people = new TreeMap<>();
  private final Map<String, List<String>> sessions = new TreeMap<>();
  private final Map<String, Integer> answered = new TreeMap<>();
  private final List<SurveyResponse> responses = new ArrayList<>();

  Classroom(String scale) {
    this(scale, false);
  }

  private Classroom(String scale, boolean recommends) {
    this.scale = scale;
    this.recommends = recommends;
  }

  /** Forms with a third answer, whether one would recommend it. */
  static Classroom recommending(String scale) {
    return new Classroom(scale, true);
  }

  /** A training with so many people and a session for each "material instructor". */
  Classroom held(String training, int participants, String... taught) {
    people.put(training, participants);
    sessions.put(training, List.of(taught));
    return this;
  }

  /** The forms of the next participant, one text for each session; "" for none. */
  Classroom rated(String training, String... forms) {
    int number = answered.merge(training, 1, Integer::sum);
    return rated(training, Respondent.participant(person(training, number)), forms);
  }

  /** The same from so many of the next participants. */
  Classroom times(int count, String training, String... forms) {
    for (int i = 0; i < count; i++) {
      rated(training, forms);
    }
    return this;
  }

  /** Forms that nobody signed. */
  Classroom anonymous(String training, String... forms) {
    return rated(training, Respondent.anonymous(Source.PARTICIPANT), forms);
  }

  private Classroom rated(String training, Respondent respondent, String... forms) {
    for (int i = 0; i < forms.length; i++) {
      if (!forms[i].isEmpty()) {
        respond(training + "-" + (i + 1), respondent, forms[i].split(" ", -1));
      }
    }
    return this;
  }

  private void respond(String session, Respondent respondent, String... answers) {
    SurveyResponse.Builder form =
        SurveyResponse.builder()
            .id(EvidenceId.of("F-" + (responses.size() + 1)))
            .instrument(FORM)
            .subject(Subject.of(SessionId.of(session)))
            .occasion(Occasion.AT_END)
            .respondent(respondent)
            .submitted(LocalDateTime.parse("2025-03-07T12:00"));
    List<String> items = List.of("C", "D", "R");
    for (int i = 0; i < answers.length; i++) {
      form.answer(
          items.get(i),
          answers[i].equals("-") ? Answer.blank() : Answer.rating(Integer.parseInt(answers[i])));
    }
    responses.add(form.build());
  }

  private static ParticipantId person(String training, int number) {
    return ParticipantId.of(training + "-P" + (number < 10 ? "0" : "") + number);
  }

  static Subject material(String id) {
    return Subject.of(SubjectKind.MATERIAL, id);
  }

  static Subject training(String id) {
    return Subject.of(TrainingId.of(id));
  }

  static Subject programme() {
    return Subject.of(ProgramId.of("p"));
  }

  /** The same forms, come in in another order. */
  Classroom shuffled(long seed) {
    Collections.shuffle(responses, new Random(seed));
    return this;
  }

  Scored scored() {
    return scored(Teaching.standard());
  }

  Scored scored(ScoringStrategy strategy) {
    Cases cases = Admission.standard().admit(draft().dossier().orThrow());
    Setting setting = cases.setting();
    return new Scored(
        strategy.score(setting, TallyBook.of(strategy.plan(setting), cases.sources())));
  }

  private DossierDraft draft() {
    List<Participant> participants = new ArrayList<>();
    List<Enrolment> enrolments = new ArrayList<>();
    people.forEach(
        (training, count) -> {
          for (int i = 1; i <= count; i++) {
            String who = person(training, i).value();
            participants.add(Participant.of(who, Employment.PNS));
            enrolments.add(Enrolment.of(who, training, EnrolmentStatus.COMPLETED));
          }
        });
    return DossierDraft.builder()
        .program(program())
        .asOf(LocalDate.parse("2025-10-01"))
        .participants(participants)
        .enrolments(enrolments)
        .responses(responses)
        .instruments(List.of(instrument()))
        .build();
  }

  private Program program() {
    List<Training> trainings = new ArrayList<>();
    Map<String, Material> materials = new TreeMap<>();
    Map<String, Instructor> instructors = new TreeMap<>();
    sessions.forEach(
        (training, taught) -> {
          List<Session> held = new ArrayList<>();
          for (String each : taught) {
            Session session = session(training + "-" + (held.size() + 1), each.split(" ", -1));
            session
                .material()
                .ifPresent(id -> materials.put(id.value(), new Material(id, Text.of("Materi"))));
            session
                .instructor()
                .ifPresent(id -> instructors.put(id.value(), new Instructor(id, Optional.empty())));
            held.add(session);
          }
          trainings.add(training(training, held));
        });
    return Program.builder()
        .id(ProgramId.of("p"))
        .title(Text.of("Program", "Programme"))
        .region(Region.of("Tangerang Selatan", RegionLevel.KOTA))
        .trainings(trainings)
        .materials(List.copyOf(materials.values()))
        .instructors(List.copyOf(instructors.values()))
        .build();
  }

  private static Session session(String id, String... taught) {
    return new Session(
        SessionId.of(id),
        LocalDate.parse("2025-03-03"),
        new BigDecimal("2"),
        Optional.empty(),
        taught[0].isEmpty() ? Optional.empty() : Optional.of(MaterialId.of(taught[0])),
        taught.length > 1 ? Optional.of(InstructorId.of(taught[1])) : Optional.empty());
  }

  private static Training training(String id, List<Session> held) {
    return Training.builder()
        .id(TrainingId.of(id))
        .title(Text.of("Pelatihan " + id, "Training " + id))
        .form(TrainingForm.PELATIHAN)
        .mode(DeliveryMode.TATAP_MUKA)
        .held(new Span(LocalDate.parse("2025-03-03"), LocalDate.parse("2025-03-05")))
        .jp(new BigDecimal("20"))
        .sessions(held)
        .build();
  }

  private Instrument instrument() {
    List<Aspect> aspects =
        new ArrayList<>(
            List.of(
                Aspect.of("isi", Text.of("Isi"), AspectRole.MATERI),
                Aspect.of("ajar", Text.of("Penyampaian"), AspectRole.INSTRUKTUR)));
    List<Item> items =
        new ArrayList<>(
            List.of(
                Item.rating("C", Text.of("Isi materi"), scale, "isi"),
                Item.rating("D", Text.of("Penyampaian"), scale, "ajar")));
    if (recommends) {
      aspects.add(Aspect.of("saran", Text.of("Rekomendasi"), AspectRole.REKOMENDASI));
      items.add(Item.rating("R", Text.of("Rekomendasi"), "s11", "saran"));
    }
    return Instrument.builder()
        .ref(FORM)
        .title(Text.of("Per sesi", "By session"))
        .kind(InstrumentKind.REACTION)
        .scales(
            List.of(
                Scale.of("s4", 1, 4, Better.HIGHER),
                Scale.of("s5", 1, 5, Better.HIGHER),
                Scale.of("s11", 0, 10, Better.HIGHER)))
        .aspects(aspects)
        .items(items)
        .build();
  }
}
