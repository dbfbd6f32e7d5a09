package id.bina.scoring.admission;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.LearningHours;
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
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Employment;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
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
import id.bina.core.program.UnitId;
import id.bina.core.program.WorkUnit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small programme with two trainings, and evidence to put into it. */
final class Examples {

  static final InstrumentRef REACTION = InstrumentRef.of("reaksi", "1");
  static final InstrumentRef SUPERIOR = InstrumentRef.of("atasan", "1");
  static final int ITEMS = 8;
  static final Scale FOUR = Scale.of("setuju-4", 1, 4, Better.HIGHER);

  private Examples() {}

  static Training training(String id, String start, String end, Session... sessions) {
    return Training.builder()
        .id(TrainingId.of(id))
        .title(Text.of("Pelatihan " + id))
        .form(TrainingForm.PELATIHAN)
        .mode(DeliveryMode.TATAP_MUKA)
        .held(new Span(LocalDate.parse(start), LocalDate.parse(end)))
        .jp(BigDecimal.valueOf(20))
        .sessions(List.of(sessions))
        .build();
  }

  /** TR-01 from 3 to 5 March with two sessions, TR-02 from 10 to 12 March. */
  static Program program() {
    return Program.builder()
        .id(ProgramId.of("bungo"))
        .title(Text.of("Program pembinaan"))
        .region(Region.of("Bungo", RegionLevel.KABUPATEN))
        .units(List.of(WorkUnit.of("U-1", "Dinas Satu"), WorkUnit.of("U-2", "Dinas Dua")))
        .trainings(
            List.of(
                training(
                    "TR-01",
                    "2025-03-03",
                    "2025-03-05",
                    Session.of("S-1", "2025-03-03", 10),
                    Session.of("S-2", "2025-03-05", 10)),
                training("TR-02", "2025-03-10", "2025-03-12")))
        .build();
  }

  /** Items R1 to R8, of which R8 is reversed, a number and a comment. */
  static Instrument reaction() {
    List<Item> items = new ArrayList<>();
    for (int i = 1; i <= ITEMS; i++) {
      Item item = Item.rating("R" + i, Text.of("Butir " + i), "setuju-4", "materi");
      items.add(i == ITEMS ? item.toBuilder().keying(Keying.REVERSED).build() : item);
    }
    items.add(Item.number("N1", Text.of("Berapa hari")));
    items.add(Item.words("W1", Text.of("Saran")));
    return instrument(REACTION, InstrumentKind.REACTION, items);
  }

  /** Items A1 to A9, all positive: one answer throughout contradicts nothing. */
  static Instrument superiorView() {
    List<Item> items =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> Item.rating("A" + i, Text.of("Butir " + i), "setuju-4", "materi"))
            .toList();
    return instrument(SUPERIOR, InstrumentKind.SUPERIOR_VIEW, items);
  }

  static Instrument instrument(InstrumentRef ref, InstrumentKind kind, List<Item> items) {
    return Instrument.builder()
        .ref(ref)
        .title(Text.of("Instrumen " + ref))
        .kind(kind)
        .scales(List.of(FOUR))
        .aspects(List.of(Aspect.of("materi", Text.of("Materi"), AspectRole.MATERI)))
        .items(items)
        .build();
  }

  static ParticipantId person(int number) {
    return ParticipantId.of(String.format(Locale.ROOT, "P-%02d", number));
  }

  static Enrolment enrolled(int person, String training) {
    return Enrolment.of(person(person).value(), training, EnrolmentStatus.COMPLETED);
  }

  /** The programme with so many participants who completed TR-01, and no evidence yet. */
  static DossierDraft.Builder draft(int participants) {
    List<Participant> people = new ArrayList<>();
    List<Enrolment> enrolments = new ArrayList<>();
    for (int i = 1; i <= participants; i++) {
      Participant person = Participant.of(person(i).value(), Employment.PNS);
      people.add(
          new Participant(
              person.id(), person.employment(), Optional.of(UnitId.of("U-1")), person.tags()));
      enrolments.add(enrolled(i, "TR-01"));
    }
    return DossierDraft.builder()
        .program(program())
        .asOf(LocalDate.parse("2025-10-01"))
        .participants(people)
        .enrolments(enrolments)
        .instruments(List.of(reaction(), superiorView()));
  }

  static Cases admit(DossierDraft.Builder draft) {
    return Admission.standard().admit(dossier(draft));
  }

  static Dossier dossier(DossierDraft.Builder draft) {
    return draft.build().dossier().orThrow();
  }

  /** A complete reaction form about TR-01, sent at noon on its last day. */
  static SurveyResponse.Builder form(String id, Respondent respondent, int... codes) {
    SurveyResponse.Builder form =
        SurveyResponse.builder()
            .id(EvidenceId.of(id))
            .instrument(REACTION)
            .subject(Subject.of(TrainingId.of("TR-01")))
            .occasion(Occasion.AT_END)
            .respondent(respondent)
            .submitted(LocalDateTime.parse("2025-03-05T12:00"));
    for (int i = 0; i < codes.length; i++) {
      form.answer("R" + (i + 1), Answer.rating(codes[i]));
    }
    return form;
  }

  static SurveyResponse.Builder form(String id, int person, int... codes) {
    return form(id, Respondent.participant(person(person)), codes);
  }

  static SurveyResponse.Builder anonymous(String id, int... codes) {
    return form(id, Respondent.anonymous(Source.PARTICIPANT), codes);
  }

  /** A superior's view of a participant six months later. */
  static SurveyResponse.Builder superior(String id, int about, String token, int... codes) {
    List<ItemAnswer> answers = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      answers.add(ItemAnswer.of("A" + (i + 1), Answer.rating(codes[i])));
    }
    return form(id, Respondent.superiorOf(person(about), RespondentId.of(token)))
        .instrument(SUPERIOR)
        .occasion(Occasion.FOLLOW_UP)
        .submitted(LocalDateTime.parse("2025-09-05T12:00"))
        .answers(answers);
  }

  static Assessment test(String id, int person, Occasion occasion, String form, String points) {
    boolean before = occasion.equals(Occasion.PRE);
    return Assessment.builder()
        .id(EvidenceId.of(id))
        .participant(person(person))
        .training(TrainingId.of("TR-01"))
        .occasion(occasion)
        .form(form)
        .points(new BigDecimal(points))
        .maximum(BigDecimal.valueOf(100))
        .taken(LocalDate.parse(before ? "2025-03-03" : "2025-03-06"))
        .build();
  }

  static Attendance attendance(int person, String session, AttendanceStatus status) {
    return Attendance.builder()
        .participant(person(person))
        .training(TrainingId.of("TR-01"))
        .session(SessionId.of(session))
        .status(status)
        .build();
  }

  static LearningHours hours(String id, int person, String jp, String topic) {
    return LearningHours.builder()
        .id(EvidenceId.of(id))
        .participant(person(person))
        .year(2025)
        .jp(new BigDecimal(jp))
        .provider("BPSDM")
        .topic(topic)
        .completed(LocalDate.parse("2025-05-05"))
        .build();
  }

  static Subject unit(String id) {
    return Subject.of(SubjectKind.UNIT, id);
  }

  static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  static ColumnKey reaction(String item) {
    return ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, item);
  }

  static CaseSource source(Cases cases, CaseUnit unit, View view) {
    return cases.sources(view).stream()
        .filter(source -> source.layout().unit().equals(unit))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no source of " + unit));
  }

  /** The rows of a source, one text each: key, strata that are set, columns that answered. */
  static List<String> rows(Cases cases, CaseUnit unit, View view) {
    return source(cases, unit, view).collect(rowTexts());
  }

  private static Collector<CaseBatch, ?, List<String>> rowTexts() {
    return Collector.<CaseBatch, List<String>>of(
        ArrayList::new,
        (all, batch) -> {
          for (int row = 0; row < batch.size(); row++) {
            all.add(text(batch, row));
          }
        },
        (some, others) -> {
          some.addAll(others);
          return some;
        });
  }

  private static String text(CaseBatch batch, int row) {
    CaseLayout layout = batch.layout();
    List<String> parts = new ArrayList<>();
    parts.add(batch.key(row).orElse("-"));
    for (int i = 0; i < layout.strata().size(); i++) {
      if (!batch.stratum(row, i).isEmpty()) {
        parts.add(layout.strata().get(i) + "=" + batch.stratum(row, i));
      }
    }
    for (int i = 0; i < layout.ratings().size(); i++) {
      String shown =
          batch.isRated(row, i)
              ? "" + batch.rating(row, i)
              : batch.missingRating(row, i).orElseThrow().name();
      add(parts, layout.ratings().get(i).key(), shown);
    }
    for (int i = 0; i < layout.numbers().size(); i++) {
      String shown =
          batch.hasNumber(row, i)
              ? batch.number(row, i).toPlainString()
              : batch.missingNumber(row, i).orElseThrow().name();
      add(parts, layout.numbers().get(i).key(), shown);
    }
    return parts.stream().collect(Collectors.joining(" "));
  }

  private static void add(List<String> parts, ColumnKey column, String shown) {
    if (!shown.equals("NO_RESPONSE")) {
      parts.add(column.occasion() + "." + column.item() + "=" + shown);
    }
  }

  /** The exclusions as {@code code effect count}. */
  static List<String> exclusions(Cases cases) {
    return cases.summary().exclusions().stream()
        .map(each -> each.code() + " " + each.effect() + " " + each.count())
        .toList();
  }

  static List<String> held(Cases cases) {
    return cases.held().stream().map(Object::toString).toList();
  }
}
