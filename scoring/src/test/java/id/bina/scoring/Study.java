package id.bina.scoring;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.LearningHours;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Employment;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.Source;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Program;
import id.bina.core.program.ProgramId;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.Session;
import id.bina.core.program.SessionId;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.TrainingId;
import id.bina.scoring.admission.Admission;
import id.bina.scoring.admission.Cases;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A small study written by hand, from evidence to the scores of one strategy.
 *
 * <pre>{@code
 * Study.of(10)                                    // ten alumni of TR-01
 *     .scale(Scale.of("s4", 1, 4, Better.HIGHER))
 *     .aspect("materi", "s4", "M1", "M2")
 *     .forms("4 4", "3 -", "2 na")                // of P-01, P-02 and P-03
 *     .score(ReactionSurvey.standard())
 *     .value("reaction.aspect.mean", Study.TR_1, "aspect=materi");
 * }</pre>
 *
 * <p>In a form {@code -} is blank, {@code na} not applicable and {@code ?} not asked. TR-01 was
 * held in March 2025 in two sessions and has 20 JP, TR-02 in April without sessions and has 10 JP;
 * the study stands as of 1 October 2025.
 */
public final class Study {
  /** The programme. */
  public static final Subject PROGRAMME = Subject.of(ProgramId.of("p"));

  /** The first training, on 3 and 4 March 2025. */
  public static final Subject TR_1 = Subject.of(TrainingId.of("TR-01"));

  /** The second training, on 1 and 2 April 2025. */
  public static final Subject TR_2 = Subject.of(TrainingId.of("TR-02"));

  private static final InstrumentRef REACTION = InstrumentRef.of("reaksi", "1");

  private final List<Participant> people = new ArrayList<>();
  private final List<Enrolment> enrolments = new ArrayList<>();
  private final List<Scale> scales = new ArrayList<>();
  private final List<Aspect> aspects = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<SurveyResponse> responses = new ArrayList<>();
  private final List<Attendance> attendance = new ArrayList<>();
  private final List<LearningHours> hours = new ArrayList<>();
  private Program program = programme();
  private UnaryOperator<DossierDraft.Builder> more = draft -> draft;
  private LocalDate asOf = LocalDate.parse("2025-10-01");
  private int answered;
  private int answeredSecond;

  private Study() {}

  /** So many alumni of TR-01 (P-01 and on), all PNS, and nobody in TR-02. */
  public static Study of(int alumni) {
    return of(alumni, 0);
  }

  /** So many alumni of TR-01 (P-01 and on) and of TR-02 (Q-01 and on), all PNS. */
  public static Study of(int first, int second) {
    Study study = new Study();
    for (int i = 1; i <= first; i++) {
      study.enrolled(id("P", i), "TR-01", EnrolmentStatus.COMPLETED);
    }
    for (int i = 1; i <= second; i++) {
      study.enrolled(id("Q", i), "TR-02", EnrolmentStatus.COMPLETED);
    }
    return study;
  }

  private static Program programme() {
    return Program.builder()
        .id(ProgramId.of("p"))
        .title(Text.of("Program", "Programme"))
        .region(Region.of("Bungo", RegionLevel.KABUPATEN))
        .trainings(
            List.of(
                training("TR-01", "2025-03-03", "2025-03-04", "20").toBuilder()
                    .sessions(
                        List.of(
                            Session.of("S-1", "2025-03-03", 10),
                            Session.of("S-2", "2025-03-04", 10)))
                    .build(),
                training("TR-02", "2025-04-01", "2025-04-02", "10")))
        .build();
  }

  private static Training training(String id, String start, String end, String jp) {
    return Training.builder()
        .id(TrainingId.of(id))
        .title(Text.of("Pelatihan " + id, "Training " + id))
        .form(TrainingForm.PELATIHAN)
        .mode(DeliveryMode.TATAP_MUKA)
        .held(new Span(LocalDate.parse(start), LocalDate.parse(end)))
        .jp(new BigDecimal(jp))
        .build();
  }

  private static String id(String letter, int number) {
    return letter + (number < 10 ? "-0" : "-") + number;
  }

  /** One more participant, enrolled with a status of one's choice. */
  public Study enrolled(String person, String training, EnrolmentStatus status) {
    return enrolled(Enrolment.of(person, training, status));
  }

  /** One more participant, enrolled as one's choice. */
  public Study enrolled(Enrolment enrolment) {
    enrolments.add(enrolment);
    return staff(Employment.PNS, enrolment.participant().value());
  }

  /** People in the register who take no training. */
  public Study staff(Employment employment, String... ids) {
    for (String person : ids) {
      people.add(Participant.of(person, employment));
    }
    return this;
  }

  /** The programme, changed. */
  public Study program(UnaryOperator<Program> change) {
    program = change.apply(program);
    return this;
  }

  /** Evidence of other kinds, added to what the draft has. */
  public Study evidence(UnaryOperator<DossierDraft.Builder> change) {
    UnaryOperator<DossierDraft.Builder> before = more;
    more = draft -> change.apply(before.apply(draft));
    return this;
  }

  /** The day of the evaluation. */
  public Study asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  /** A scale that items name by its id. */
  public Study scale(Scale scale) {
    scales.add(scale);
    return this;
  }

  /** An aspect whose id is its role, with items on one scale. */
  public Study aspect(String role, String scale, String... ids) {
    aspects.add(Aspect.of(role, Text.of(role), AspectRole.of(role)));
    for (String item : ids) {
      items.add(Item.rating(item, Text.of("Butir " + item, "Item " + item), scale, role));
    }
    return this;
  }

  /** The last item, reversed. */
  public Study reversed() {
    return last(item -> item.toBuilder().keying(Keying.REVERSED).build());
  }

  /** The last item, changed. */
  public Study last(UnaryOperator<Item> change) {
    items.add(change.apply(items.remove(items.size() - 1)));
    return this;
  }

  /** Forms about TR-01 of the next of its alumni, one text each. */
  public Study forms(String... answers) {
    for (String each : answers) {
      answered++;
      respond("TR-01", Respondent.participant(ParticipantId.of(id("P", answered))), each);
    }
    return this;
  }

  /** Forms about TR-02 of the next of its alumni, one text each. */
  public Study secondForms(String... answers) {
    for (String each : answers) {
      answeredSecond++;
      respond("TR-02", Respondent.participant(ParticipantId.of(id("Q", answeredSecond))), each);
    }
    return this;
  }

  /** The same form about TR-01 from so many of the next alumni. */
  public Study times(int count, String answers) {
    return forms(Collections.nCopies(count, answers).toArray(String[]::new));
  }

  /** Forms about TR-01 that nobody signed. */
  public Study anonymous(String... answers) {
    for (String each : answers) {
      respond("TR-01", Respondent.anonymous(Source.PARTICIPANT), each);
    }
    return this;
  }

  private void respond(String training, Respondent respondent, String answers) {
    SurveyResponse.Builder form =
        SurveyResponse.builder()
            .id(EvidenceId.of("F-" + (responses.size() + 1)))
            .instrument(REACTION)
            .subject(Subject.of(TrainingId.of(training)))
            .occasion(Occasion.AT_END)
            .respondent(respondent)
            .submitted(LocalDateTime.parse("2025-04-02T12:00"));
    String[] words = answers.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      form.answer(items.get(i).id().value(), answer(words[i]));
    }
    responses.add(form.build());
  }

  private static Answer answer(String word) {
    return switch (word) {
      case "-" -> Answer.blank();
      case "na" -> Answer.notApplicable();
      case "?" -> Answer.notAsked();
      default -> Answer.rating(Integer.parseInt(word));
    };
  }

  /** Who was present in a session of TR-01. */
  public Study present(String session, String... ids) {
    return attended(session, AttendanceStatus.PRESENT, ids);
  }

  /** Who was absent from a session of TR-01. */
  public Study absent(String session, String... ids) {
    return attended(session, AttendanceStatus.ABSENT, ids);
  }

  private Study attended(String session, AttendanceStatus status, String... ids) {
    for (String person : ids) {
      attendance.add(
          Attendance.builder()
              .participant(ParticipantId.of(person))
              .training(TrainingId.of("TR-01"))
              .session(SessionId.of(session))
              .status(status)
              .build());
    }
    return this;
  }

  /** Learning hours of a person in a year, as a record of their own. */
  public Study hours(String person, int year, String jp) {
    int number = hours.size() + 1;
    hours.add(
        LearningHours.builder()
            .id(EvidenceId.of("J-" + number))
            .participant(ParticipantId.of(person))
            .year(year)
            .jp(new BigDecimal(jp))
            .provider("BPSDM")
            .topic("Topik " + number)
            .completed(LocalDate.of(year, 5, 5))
            .build());
    return this;
  }

  /** The same study, its people and evidence in another order. */
  public Study shuffled(long seed) {
    Random random = new Random(seed);
    List.of(people, enrolments, responses, attendance, hours)
        .forEach(list -> Collections.shuffle(list, random));
    return this;
  }

  /** The scores of one strategy. */
  public Scored score(ScoringStrategy strategy) {
    return score(strategy, 1);
  }

  /** The scores of one strategy, counted on several threads. */
  public Scored score(ScoringStrategy strategy, int threads) {
    Cases cases = Admission.standard().admit(dossier());
    Setting setting = cases.setting();
    TallyBook book =
        TallyBook.of(
            strategy.plan(setting),
            cases.sources().stream().map(source -> threaded(source, threads)).toList());
    return new Scored(strategy.score(setting, book));
  }

  /** The whole study, valid. */
  public Dossier dossier() {
    return draft().dossier().orThrow();
  }

  private static CaseSource threaded(CaseSource source, int threads) {
    return source instanceof MemoryCases memory ? memory.withThreads(threads) : source;
  }

  private DossierDraft draft() {
    DossierDraft.Builder draft =
        DossierDraft.builder()
            .program(program)
            .asOf(asOf)
            .participants(people)
            .enrolments(enrolments)
            .responses(responses)
            .attendance(attendance)
            .learningHours(hours);
    if (!items.isEmpty()) {
      draft.instruments(List.of(instrument()));
    }
    return more.apply(draft).build();
  }

  private Instrument instrument() {
    return Instrument.builder()
        .ref(REACTION)
        .title(Text.of("Reaksi", "Reaction"))
        .kind(InstrumentKind.REACTION)
        .scales(scales)
        .aspects(aspects)
        .items(items)
        .build();
  }
}
