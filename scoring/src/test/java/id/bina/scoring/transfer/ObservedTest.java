package id.bina.scoring.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.CoderCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EventKind;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionLink;
import id.bina.core.people.Source;
import id.bina.core.result.Absence;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.Weakness;
import id.bina.scoring.Settings;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.TallyBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Observed on hand-made observations and counts of coders. */
class ObservedTest {

  private static final InstrumentRef RUBRIC = InstrumentRef.of("rubrik", "1");
  private static final Scale FOUR = Scale.of("rubrik-4", 1, 4, Better.HIGHER);
  private static final CaseLayout LAYOUT =
      new CaseLayout(
          CaseColumns.OBSERVATION,
          List.of(
              column("B1", Occasion.PRE),
              column("B2", Occasion.PRE),
              column("B1", Occasion.POST),
              column("B2", Occasion.POST)),
          List.of(),
          List.of(CaseColumns.RATER, CaseColumns.SUBJECT, CaseColumns.TARGET));

  private static RatingColumn column(String item, Occasion occasion) {
    return new RatingColumn(key(item, occasion), FOUR, Keying.POSITIVE);
  }

  private static ColumnKey key(String item, Occasion occasion) {
    return new ColumnKey(RUBRIC, Source.OBSERVER, occasion, ItemId.of(item));
  }

  /** What one rater gave one target: two ratings, 0 for a blank. */
  private record Seen(Occasion occasion, String rater, String target, int first, int second) {}

  private final List<Seen> seen = new ArrayList<>();

  private void see(Occasion occasion, String rater, int... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      seen.add(new Seen(occasion, rater, "t-" + (i / 2), pairs[i], pairs[i + 1]));
    }
  }

  private TallyBook book(Setting setting) {
    var cases = MemoryCases.builder(LAYOUT);
    for (Seen each : seen) {
      cases.row(each.rater() + each.target() + each.occasion());
      for (Occasion occasion : List.of(Occasion.PRE, Occasion.POST)) {
        boolean here = occasion.equals(each.occasion());
        rate(cases, key("B1", occasion), here, each.first());
        rate(cases, key("B2", occasion), here, each.second());
      }
      cases
          .stratum(CaseColumns.RATER, each.rater())
          .stratum(CaseColumns.SUBJECT, "training:TR-01")
          .stratum(CaseColumns.TARGET, each.target());
    }
    return TallyBook.of(Observed.standard().plan(setting), List.of(cases.build()));
  }

  private static void rate(MemoryCases.Builder cases, ColumnKey key, boolean here, int rating) {
    if (here && rating > 0) {
      cases.rating(key, rating);
    } else {
      cases.missing(key, here ? Missing.BLANK : Missing.NO_RESPONSE);
    }
  }

  private List<Score> scores() {
    Setting setting = Settings.of().toBuilder().layouts(List.of(LAYOUT)).build();
    return Observed.standard().score(setting, book(setting));
  }

  private static Score find(List<Score> scores, String key) {
    return scores.stream()
        .filter(score -> score.key().toString().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " not among " + scores));
  }

  private static String key(String measure, String occasion) {
    return measure + "@training:TR-01#rubrik/1|pengamat|" + occasion;
  }

  private static Score.Measured measured(List<Score> scores, String measure, String occasion) {
    return find(scores, key(measure, occasion)).measured().orElseThrow();
  }

  private static Score.NotComputable absent(List<Score> scores, String measure, String occasion) {
    return (Score.NotComputable) find(scores, key(measure, occasion));
  }

  private static List<String> notes(Score score) {
    return score.measured().orElseThrow().notes().stream().map(note -> note.in("en")).toList();
  }

  private void twoRatersWhoDifferLittle() {
    see(Occasion.PRE, "r-1", 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 2, 2);
    see(Occasion.PRE, "r-2", 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 2, 1);
    see(Occasion.POST, "r-1", 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 3, 3);
    see(Occasion.POST, "r-2", 2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 3, 2);
  }

  @Test
  @Tag("S000-8")
  void meansAndChangeAreThoseOfTheTargets() {
    twoRatersWhoDifferLittle();
    List<Score> scores = scores();
    // sums 21 and 20 of 12 ratings each: mean 41/24, less 1, over 3
    assertEquals(
        100 * (47.0 / 24 - 1) / 3, measured(scores, "observation.mean", "pre").value(), 1e-9);
    Score.Measured change = measured(scores, "observation.change", "post");
    assertEquals(100.0 / 3, change.value(), 1e-12);
    assertEquals(Counts.of(6, 6), change.counts());
    assertEquals(Quality.of(Design.PRE_POST), change.quality());
    assertEquals(List.of("from pre", "mean of 2 raters"), notes(change));
    assertEquals("sign-flip", change.interval().orElseThrow().method());
    assertEquals(100.0 / 3, change.interval().orElseThrow().lower(), 1e-12);
    Score.Measured icc = measured(scores, "observation.icc", "pre");
    assertTrue(icc.value() > 0.9);
    assertTrue(icc.interval().orElseThrow().lower() > 0.5);
    assertEquals(Counts.of(6, 6), icc.counts());
    assertTrue(notes(icc).get(1).startsWith("one rater alone, ICC(2,1): 0."));
  }

  @Test
  @Tag("S000-17")
  void anotherEventBetweenTheFieldworksCostsAGrade() {
    twoRatersWhoDifferLittle();
    Score.Measured change =
        measured(eventOn(LocalDate.of(2025, 4, 1)), "observation.change", "post");
    assertEquals(Quality.of(Design.PRE_POST, Weakness.EVENT), change.quality());
    assertTrue(
        notes(change).contains("another event: Loket baru (2025-04-01)"), notes(change) + "");
    Score.Measured later =
        measured(eventOn(LocalDate.of(2025, 7, 1)), "observation.change", "post");
    assertFalse(later.quality().weaknesses().contains(Weakness.EVENT));
  }

  private List<Score> eventOn(LocalDate day) {
    Subject training = Subject.parse("training:TR-01");
    Event event =
        Event.builder()
            .id(EvidenceId.of("E-1"))
            .kind(EventKind.NEW_TOOL)
            .date(day)
            .subject(training)
            .title(Text.of("Loket baru", "Loket baru"))
            .build();
    Setting setting =
        Settings.of().toBuilder()
            .layouts(List.of(LAYOUT))
            .events(List.of(event))
            .fieldworks(
                List.of(
                    watched(training, Occasion.PRE, LocalDate.of(2025, 2, 3)),
                    watched(training, Occasion.POST, LocalDate.of(2025, 6, 2))))
            .build();
    return Observed.standard().score(setting, book(setting));
  }

  private static Fieldwork watched(Subject training, Occasion occasion, LocalDate day) {
    return Fieldwork.builder()
        .instrument(RUBRIC)
        .subject(training)
        .occasion(occasion)
        .mode(SurveyMode.of("enumerator"))
        .period(new Span(day, day.plusDays(5)))
        .build();
  }

  private static Instrument rubric(String version, VersionLink... links) {
    return Instrument.builder()
        .ref(InstrumentRef.of("rubrik", version))
        .title(Text.of("Lembar pengamatan"))
        .kind(InstrumentKind.OBSERVATION)
        .addScales(FOUR)
        .addAspects(Aspect.of("perilaku", Text.of("Perilaku"), AspectRole.LAIN))
        .addItems(
            Item.rating("B1", Text.of("Menyapa"), "rubrik-4", "perilaku"),
            Item.rating("B2", Text.of("Menjelaskan"), "rubrik-4", "perilaku"))
        .links(List.of(links))
        .build();
  }

  /** What raters saw before by the first version of the rubric, and after by the second. */
  private List<Score> twoVersions(VersionLink... links) {
    List<RatingColumn> columns = new ArrayList<>(LAYOUT.ratings().subList(0, 2));
    for (String item : List.of("B1", "B2")) {
      columns.add(
          new RatingColumn(
              ColumnKey.of("rubrik/2", Source.OBSERVER, Occasion.POST, item),
              FOUR,
              Keying.POSITIVE));
    }
    CaseLayout layout =
        new CaseLayout(CaseColumns.OBSERVATION, columns, List.of(), LAYOUT.strata());
    Setting setting =
        Settings.of().toBuilder()
            .layouts(List.of(layout))
            .instruments(List.of(rubric("1"), rubric("2", links)))
            .build();
    var cases = MemoryCases.builder(layout);
    for (Seen each : seen) {
      cases.row(each.rater() + each.target() + each.occasion());
      for (RatingColumn column : columns) {
        boolean first = column.key().item().value().equals("B1");
        boolean here = column.key().occasion().equals(each.occasion());
        rate(cases, column.key(), here, first ? each.first() : each.second());
      }
      cases
          .stratum(CaseColumns.RATER, each.rater())
          .stratum(CaseColumns.SUBJECT, "training:TR-01")
          .stratum(CaseColumns.TARGET, each.target());
    }
    TallyBook book = TallyBook.of(Observed.standard().plan(setting), List.of(cases.build()));
    return Observed.standard().score(setting, book);
  }

  private static Score changeOf(List<Score> scores) {
    return find(scores, "observation.change@training:TR-01#rubrik/2|pengamat|post");
  }

  @Test
  void versionsOfARubricAreComparedAsTheyAreDeclared() {
    twoRatersWhoDifferLittle();
    Score same = changeOf(twoVersions(VersionLink.of("rubrik/1", VersionEquivalence.SAME)));
    assertEquals(100.0 / 3, same.measured().orElseThrow().value(), 1e-12);
    assertEquals(Quality.of(Design.PRE_POST), same.measured().orElseThrow().quality());

    Score undeclared = changeOf(twoVersions());
    assertEquals(
        Quality.of(Design.PRE_POST, Weakness.MODE_CHANGED),
        undeclared.measured().orElseThrow().quality());

    Score.NotComputable refused =
        (Score.NotComputable)
            changeOf(twoVersions(VersionLink.of("rubrik/1", VersionEquivalence.SCALE_CHANGED)));
    assertEquals(
        "version of the instrument (rubrik/1 -> rubrik/2, scale changed): no difference, the"
            + " series breaks",
        refused.detail().in("en"));
  }

  @Test
  void nobodyIsNamed() {
    twoRatersWhoDifferLittle();
    String everything = scores().toString();
    assertFalse(everything.contains("r-1") || everything.contains("t-0"), everything);
  }

  @Test
  void ratersWhoDoNotAgreeCostAGrade() {
    see(Occasion.PRE, "r-1", 1, 1, 4, 4, 1, 2, 3, 4, 2, 2);
    see(Occasion.PRE, "r-2", 2, 3, 3, 2, 3, 3, 2, 2, 3, 2);
    Score.Measured mean = measured(scores(), "observation.mean", "pre");
    assertEquals(Quality.of(Design.POST_ONLY, Weakness.RELIABILITY_LOW), mean.quality());
    assertTrue(measured(scores(), "observation.icc", "pre").value() < 0.5);
  }

  @Test
  void targetsThatRatersSeeTheOtherWayRoundHaveNoReliability() {
    see(Occasion.PRE, "r-1", 1, 1, 4, 4, 1, 2, 3, 4);
    see(Occasion.PRE, "r-2", 4, 4, 1, 1, 4, 3, 2, 1);
    Score.NotComputable icc = absent(scores(), "observation.icc", "pre");
    assertEquals(Absence.ZERO_VARIANCE, icc.reason());
    assertEquals(
        "cannot be computed: the targets differ too little in their means to tell",
        icc.detail().in("en"));
  }

  @Test
  void oneRaterHasAMeanAndNoReliability() {
    see(Occasion.PRE, "r-1", 1, 1, 2, 2);
    List<Score> scores = scores();
    assertEquals(
        List.of("one rater; reliability unknown"),
        notes(measured(scores, "observation.mean", "pre")));
    Score.NotComputable icc = absent(scores, "observation.icc", "pre");
    assertEquals(Absence.BELOW_MINIMUM_N, icc.reason());
    assertEquals("satu penilai; diperlukan paling sedikit 2", icc.detail().in("id"));
    assertEquals("one rater; at least 2 are needed", icc.detail().in("en"));
  }

  @Test
  void ratersOfOtherTargetsHaveNoReliability() {
    see(Occasion.PRE, "r-1", 1, 1);
    seen.add(new Seen(Occasion.PRE, "r-2", "t-1", 2, 2));
    Score.NotComputable icc = absent(scores(), "observation.icc", "pre");
    assertEquals(Absence.NO_DATA, icc.reason());
    assertEquals(
        "cannot be computed: 0 complete targets, at least 2 are needed", icc.detail().in("en"));
  }

  @Test
  void ratersWhoAlwaysGiveOneRatingHaveNoReliability() {
    see(Occasion.PRE, "r-1", 3, 3, 3, 3);
    see(Occasion.PRE, "r-2", 3, 3, 3, 3);
    Score.NotComputable icc = absent(scores(), "observation.icc", "pre");
    assertEquals(Absence.ZERO_VARIANCE, icc.reason());
    assertEquals("cannot be computed: all values of the ratings are equal", icc.detail().in("en"));
  }

  @Test
  void ratersWhoAgreeThroughoutHaveAReliabilityWithoutAnInterval() {
    see(Occasion.PRE, "r-1", 1, 1, 3, 3, 4, 4);
    see(Occasion.PRE, "r-2", 1, 1, 3, 3, 4, 4);
    List<Score> scores = scores();
    assertEquals(1, measured(scores, "observation.icc", "pre").value(), 1e-12);
    assertEquals(Optional.empty(), measured(scores, "observation.icc", "pre").interval());
    assertEquals(
        Quality.of(Design.POST_ONLY), measured(scores, "observation.mean", "pre").quality());
  }

  @Test
  void aRatingWithFewerThanHalfOfTheItemsDoesNotCount() {
    see(Occasion.PRE, "r-1", 4, 0, 0, 0);
    Score.Measured mean = measured(scores(), "observation.mean", "pre");
    assertEquals(100, mean.value());
    assertEquals(1, mean.counts().n());
  }

  @Test
  void aChangeNeedsTargetsOfBothOccasions() {
    see(Occasion.PRE, "r-1", 1, 1);
    seen.add(new Seen(Occasion.POST, "r-1", "t-9", 2, 2));
    assertEquals(Absence.NOT_LINKED, absent(scores(), "observation.change", "post").reason());
    seen.add(new Seen(Occasion.POST, "r-1", "t-0", 2, 2));
    Score.NotComputable one = absent(scores(), "observation.change", "post");
    assertEquals(Absence.BELOW_MINIMUM_N, one.reason());
    assertEquals("1 targets observed on both occasions are too few", one.detail().in("en"));
  }

  @Test
  void lostTargetsAndOtherRatersAreSaid() {
    see(Occasion.PRE, "r-1", 1, 1, 2, 2, 3, 3);
    see(Occasion.POST, "r-2", 2, 2, 3, 3);
    Score.Measured change = measured(scores(), "observation.change", "post");
    assertEquals(
        Quality.of(Design.PRE_POST, Weakness.MATCHED_LOW, Weakness.RELIABILITY_LOW),
        change.quality());
    assertEquals(
        List.of(
            "from pre",
            "one rater; reliability unknown",
            "the raters differ between the occasions"),
        notes(change));
    assertEquals(Optional.empty(), change.interval());
  }

  @Test
  void fromFifteenTargetsOnTheIntervalIsStudents() {
    for (int i = 0; i < 15; i++) {
      seen.add(new Seen(Occasion.PRE, "r-1", "t-" + i, 1 + i % 3, 2));
      seen.add(new Seen(Occasion.POST, "r-1", "t-" + i, 2 + i % 3, 2 + i % 2));
    }
    Score.Measured change = measured(scores(), "observation.change", "post");
    assertEquals("one-sample-t", change.interval().orElseThrow().method());
    assertTrue(change.interval().orElseThrow().contains(change.value()));
  }

  private static Score kappa(CoderCount count) {
    Setting setting = Settings.of().toBuilder().coders(List.of(count)).build();
    List<Score> scores =
        Observed.standard().score(setting, TallyBook.empty(Observed.standard().plan(setting)));
    assertEquals(1, scores.size());
    assertEquals(
        "voices.coder_kappa@program:p#code=" + count.code(), scores.get(0).key().toString());
    return scores.get(0);
  }

  @Test
  @Tag("S000-14")
  void kappaStandsBesideAgreementAndPrevalence() {
    Score.Measured kappa =
        kappa(new CoderCount("resistensi", 18, 6, 5, 43)).measured().orElseThrow();
    assertEquals(0.6526, kappa.value(), 5e-5);
    assertEquals(72, kappa.counts().n());
    assertEquals(
        List.of("alike on 84.7 % of the passages; the code stands at 32.6 %"), notes(kappa));
    assertTrue(kappa.interval().orElseThrow().contains(0.6));
  }

  @Test
  void codersWhoNeverDifferOrNeverCodedHaveNoKappa() {
    Score.NotComputable same = (Score.NotComputable) kappa(new CoderCount("x", 0, 0, 0, 9));
    assertEquals(Absence.ZERO_VARIANCE, same.reason());
    assertEquals("both coders answered alike for all 9 passages", same.detail().in("en"));
    Score.NotComputable none = (Score.NotComputable) kappa(new CoderCount("x", 0, 0, 0, 0));
    assertEquals(Absence.NO_DATA, none.reason());
    assertEquals("tidak ada kutipan yang dikode dua orang", none.detail().in("id"));
    assertEquals(
        Optional.empty(),
        kappa(new CoderCount("x", 4, 0, 0, 5)).measured().orElseThrow().interval());
  }

  @Test
  void withoutObservationsThereIsNothingToPlanOrScore() {
    Setting setting = Settings.of();
    assertEquals(List.of(), Observed.standard().plan(setting).specs());
    assertEquals(
        List.of(),
        Observed.standard().score(setting, TallyBook.empty(Observed.standard().plan(setting))));
    assertEquals("Observed[bina.observed 1]", Observed.standard().toString());
    assertEquals(4, Observed.standard().measures().size());
  }
}
