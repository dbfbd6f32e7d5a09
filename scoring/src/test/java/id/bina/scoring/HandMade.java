package id.bina.scoring;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
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
import id.bina.core.people.RespondentId;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Program;
import id.bina.core.program.ProgramId;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Score;
import id.bina.scoring.admission.Admission;
import id.bina.scoring.admission.Cases;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One training with few alumni, each written in a line: tests before and after (pass mark 70 of
 * 100), what they answer at its end and later, what their superior answers. Ratings from 1 to 4; 3
 * and 4 are yes.
 */
public final class HandMade {
  /** The training that all alumni completed. */
  public static final Subject TRAINING = Subject.of(TrainingId.of("TR-01"));

  private static final Scale FOUR = Scale.of("empat", 1, 4, Better.HIGHER);
  private static final LocalDate END = LocalDate.of(2025, 3, 5);

  private final Map<String, Alumnus> alumni = new TreeMap<>();

  /** One of the alumni; what is not said is missing. */
  public static final class Alumnus {
    private final String id;
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Map<Occasion, BigDecimal> points = new LinkedHashMap<>();
    private Optional<String> superior = Optional.empty();
    private boolean moved;
    private String secondForm = "B";
    private String maximum = "100";
    private int days = 1;

    private Alumnus(String id) {
      this.id = id;
    }

    /** The points of the test before. */
    public Alumnus before(int test) {
      points.put(Occasion.PRE, BigDecimal.valueOf(test));
      return this;
    }

    /** The points of the test after. */
    public Alumnus after(int test) {
      points.put(Occasion.POST, BigDecimal.valueOf(test));
      return this;
    }

    /** The test after is the form of the test before. */
    public Alumnus sameForm() {
      secondForm = "A";
      return this;
    }

    /** The tests have another maximum than 100. */
    public Alumnus outOf(int most) {
      maximum = Integer.toString(most);
      return this;
    }

    /** The test after is taken so many days after the training. */
    public Alumnus testedAfterDays(int later) {
      days = later;
      return this;
    }

    /** What the alumnus thinks of the training at its end. */
    public Alumnus likes(int rating) {
      answers.put("R1", rating);
      return this;
    }

    /** What the alumnus says later: applied, had the opportunity, is supported. */
    public Alumnus says(int applied, int opportunity, int support) {
      answers.put("T1", applied);
      answers.put("K1", opportunity);
      answers.put("D1", support);
      return this;
    }

    /** Whose subordinate this is, though the superior does not answer. */
    public Alumnus under(String token) {
      superior = Optional.of(token);
      return this;
    }

    /** Whose subordinate this is, and how far the superior sees the training applied. */
    public Alumnus seen(String token, int applied) {
      answers.put("A1", applied);
      return under(token);
    }

    /** Has moved to another post. */
    public Alumnus moves() {
      moved = true;
      return this;
    }
  }

  /** Adds one of the alumni. */
  public Alumnus alumnus(String id) {
    Alumnus alumnus = new Alumnus(id);
    alumni.put(id, alumnus);
    return alumnus;
  }

  /** The scores of one strategy, counted on one thread. */
  public List<Score> scores(ScoringStrategy strategy) {
    return scores(strategy, 1);
  }

  /** The scores of one strategy, counted on several threads. */
  public List<Score> scores(ScoringStrategy strategy, int threads) {
    Cases cases = Admission.standard().admit(dossier());
    Setting setting = cases.setting();
    TallyBook book =
        TallyBook.of(
            strategy.plan(setting),
            cases.sources().stream()
                .map(s -> s instanceof MemoryCases memory ? memory.withThreads(threads) : s)
                .toList());
    return strategy.score(setting, book);
  }

  /** The score of one measure about the training. */
  public Score score(ScoringStrategy strategy, String measure) {
    return scores(strategy).stream()
        .filter(score -> score.key().measure().value().equals(measure))
        .filter(score -> score.key().cell().subject().equals(TRAINING))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no score " + measure));
  }

  /** The same, which must be measured. */
  public Score.Measured measured(ScoringStrategy strategy, String measure) {
    Score score = score(strategy, measure);
    return score.measured().orElseThrow(() -> new AssertionError(score.toString()));
  }

  /** Reason, number and sentence of a score that must be missing. */
  public String missing(ScoringStrategy strategy, String measure) {
    if (score(strategy, measure) instanceof Score.NotComputable absent) {
      return absent.reason() + " " + absent.n() + ": " + absent.detail().in("en");
    }
    throw new AssertionError("must be missing, was " + score(strategy, measure));
  }

  /** The whole study, valid. */
  public Dossier dossier() {
    return draft().build().dossier().orThrow();
  }

  private DossierDraft.Builder draft() {
    DossierDraft.Builder draft =
        DossierDraft.builder()
            .program(program())
            .asOf(LocalDate.of(2025, 12, 1))
            .instruments(instruments());
    List<SurveyResponse> responses = new ArrayList<>();
    List<Assessment> tests = new ArrayList<>();
    for (Alumnus alumnus : alumni.values()) {
      draft.addParticipants(Participant.of(alumnus.id, Employment.PNS));
      draft.addEnrolments(enrolment(alumnus));
      tests.addAll(tests(alumnus));
      responses.addAll(responses(alumnus));
    }
    return draft.assessments(tests).responses(responses);
  }

  private static Enrolment enrolment(Alumnus alumnus) {
    return new Enrolment(
        ParticipantId.of(alumnus.id),
        TrainingId.of("TR-01"),
        EnrolmentStatus.COMPLETED,
        alumnus.superior.map(RespondentId::of),
        Optional.empty(),
        alumnus.moved ? Optional.of(END.plusMonths(2)) : Optional.empty(),
        Optional.empty());
  }

  private static List<Assessment> tests(Alumnus alumnus) {
    List<Assessment> tests = new ArrayList<>();
    alumnus.points.forEach(
        (occasion, points) -> {
          boolean before = occasion.equals(Occasion.PRE);
          tests.add(
              Assessment.builder()
                  .id(EvidenceId.of(alumnus.id + "-" + occasion.code()))
                  .participant(ParticipantId.of(alumnus.id))
                  .training(TrainingId.of("TR-01"))
                  .occasion(occasion)
                  .form(before ? "A" : alumnus.secondForm)
                  .points(points)
                  .maximum(new BigDecimal(alumnus.maximum))
                  .taken(before ? END.minusDays(2) : END.plusDays(alumnus.days))
                  .build());
        });
    return tests;
  }

  private static List<SurveyResponse> responses(Alumnus alumnus) {
    List<SurveyResponse> responses = new ArrayList<>();
    ParticipantId id = ParticipantId.of(alumnus.id);
    Respondent self = Respondent.participant(id);
    add(responses, alumnus, "reaksi", self, "R1");
    add(responses, alumnus, "pasca", self, "T1", "K1", "D1");
    alumnus.superior.ifPresent(
        token ->
            add(
                responses,
                alumnus,
                "atasan",
                Respondent.superiorOf(id, RespondentId.of(token)),
                "A1"));
    return responses;
  }

  private static void add(
      List<SurveyResponse> responses,
      Alumnus alumnus,
      String instrument,
      Respondent respondent,
      String... items) {
    boolean atEnd = instrument.equals("reaksi");
    if (!alumnus.answers.containsKey(items[0])) {
      return;
    }
    SurveyResponse.Builder form =
        SurveyResponse.builder()
            .id(EvidenceId.of(instrument + "-" + alumnus.id))
            .instrument(InstrumentRef.of(instrument, "1"))
            .subject(TRAINING)
            .occasion(atEnd ? Occasion.AT_END : Occasion.FOLLOW_UP)
            .respondent(respondent)
            .submitted(LocalDateTime.of(2025, atEnd ? 3 : 9, 5, 12, 0));
    for (String item : items) {
      form.answer(item, Answer.rating(alumnus.answers.getOrDefault(item, 0)));
    }
    responses.add(form.build());
  }

  private static Program program() {
    return Program.builder()
        .id(ProgramId.of("p"))
        .title(Text.of("Program"))
        .region(Region.of("Bungo", RegionLevel.KABUPATEN))
        .trainings(
            List.of(
                Training.builder()
                    .id(TrainingId.of("TR-01"))
                    .title(Text.of("Pelatihan"))
                    .form(TrainingForm.PELATIHAN)
                    .mode(DeliveryMode.TATAP_MUKA)
                    .held(new Span(END.minusDays(2), END))
                    .jp(BigDecimal.valueOf(20))
                    .passMark(BigDecimal.valueOf(70))
                    .build()))
        .build();
  }

  private static List<Instrument> instruments() {
    return List.of(
        instrument("reaksi", InstrumentKind.REACTION, Map.of("R1", AspectRole.MATERI)),
        instrument(
            "pasca",
            InstrumentKind.FOLLOW_UP,
            Map.of(
                "T1", AspectRole.PENERAPAN,
                "K1", AspectRole.KESEMPATAN,
                "D1", AspectRole.DUKUNGAN)),
        instrument("atasan", InstrumentKind.SUPERIOR_VIEW, Map.of("A1", AspectRole.KONFIRMASI)));
  }

  private static Instrument instrument(
      String ref, InstrumentKind kind, Map<String, AspectRole> items) {
    List<Item> questions = new ArrayList<>();
    List<Aspect> aspects = new ArrayList<>();
    new TreeMap<>(items)
        .forEach(
            (id, role) -> {
              questions.add(Item.rating(id, Text.of("Butir " + id), "empat", role.code()));
              aspects.add(Aspect.of(role.code(), Text.of(role.code()), role));
            });
    return Instrument.builder()
        .ref(InstrumentRef.of(ref, "1"))
        .title(Text.of(ref))
        .kind(kind)
        .scales(List.of(FOUR))
        .aspects(aspects)
        .items(questions)
        .build();
  }
}
