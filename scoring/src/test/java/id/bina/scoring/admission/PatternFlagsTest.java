package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.admit;
import static id.bina.scoring.admission.Examples.draft;
import static id.bina.scoring.admission.Examples.exclusions;
import static id.bina.scoring.admission.Examples.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.Keying;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Flags that need several aspects or many forms; they never exclude a form by themselves. */
class PatternFlagsTest {
  private static final EvaluationPolicy POLICY = EvaluationPolicy.standard();
  private static final int BLANK = 0;

  /** Items R1, R2 of the aspect a1, R3 and R4 of a2, and so on. */
  private static Instrument pairs(int aspects) {
    List<Aspect> all = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    for (int i = 1; i <= aspects; i++) {
      all.add(Aspect.of("a" + i, Text.of("Aspek " + i), AspectRole.MATERI));
      items.add(Item.rating("R" + (2 * i - 1), Text.of("Ganjil"), "setuju-4", "a" + i));
      items.add(Item.rating("R" + 2 * i, Text.of("Genap"), "setuju-4", "a" + i));
    }
    return Instrument.builder()
        .ref(Examples.REACTION)
        .title(Text.of("Berpasangan"))
        .kind(InstrumentKind.REACTION)
        .scales(List.of(Examples.FOUR))
        .aspects(all)
        .items(items)
        .build();
  }

  private static ReadForm read(Instrument instrument, int number, int... codes) {
    Map<ItemId, Integer> ratings = new LinkedHashMap<>();
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] != BLANK) {
        ratings.put(instrument.items().get(i).id(), codes[i]);
      }
    }
    SurveyResponse response = Examples.form("R-" + number, 1, codes[0]).build();
    return new ReadForm(response, instrument, ratings, Map.of(), Map.of());
  }

  private static boolean isInconsistent(Instrument instrument, int... codes) {
    return !EvenOdd.inconsistent(List.of(read(instrument, 1, codes)), POLICY).isEmpty();
  }

  @Test
  void halvesThatAgreeTooLittleAreFlagged() {
    // Odd 1 2 3 4 2 with even 4 1 2 4 1: corrected r = .2957; with even 1 1 2 2 4: .3037 (numpy).
    assertTrue(isInconsistent(pairs(5), 1, 4, 2, 1, 3, 2, 4, 4, 2, 1));
    assertFalse(isInconsistent(pairs(5), 1, 1, 2, 1, 3, 2, 4, 2, 2, 4));
  }

  @Test
  void halvesThatRunAgainstEachOtherAreFlagged() {
    assertTrue(isInconsistent(pairs(5), 1, 4, 2, 3, 3, 2, 4, 1, 2, 3));
  }

  @Test
  void halvesWithoutAnyRelationAreFlagged() {
    // Odd 1 2 2 2 3 with even 2 1 2 3 2: the products of the deviations add up to 0.
    assertTrue(isInconsistent(pairs(5), 1, 2, 2, 1, 2, 2, 2, 3, 3, 2));
  }

  @Test
  void aReversedItemIsRecodedBefore() {
    List<Item> items = new ArrayList<>(pairs(5).items());
    for (int i = 1; i < items.size(); i += 2) {
      items.set(i, items.get(i).toBuilder().keying(Keying.REVERSED).build());
    }
    Instrument reversed = pairs(5).toBuilder().items(items).build();

    assertFalse(isInconsistent(reversed, 1, 4, 2, 3, 3, 2, 4, 1, 2, 3));
  }

  @Test
  void fourAspectsWithBothHalvesAreTooFew() {
    assertFalse(isInconsistent(pairs(4), 1, 4, 2, 3, 3, 2, 4, 1));
    assertFalse(isInconsistent(pairs(5), 1, 4, 2, 3, 3, 2, 4, 1, 2, BLANK));
    assertTrue(isInconsistent(pairs(6), 1, 4, 2, 3, 3, 2, 4, 1, 2, 3, 4, BLANK));
  }

  @Test
  void halvesThatDoNotVaryCannotBeCompared() {
    assertFalse(isInconsistent(pairs(5), 4, 4, 4, 4, 4, 4, 4, 4, 4, 4));
    assertFalse(isInconsistent(pairs(5), 4, 1, 4, 2, 4, 3, 4, 4, 4, 1));
  }

  @Test
  void anAttentionItemBelongsToNoHalf() {
    List<Item> items = new ArrayList<>(pairs(5).items());
    items.set(9, items.get(9).toBuilder().attentionAnswer(OptionalInt.of(2)).build());

    assertFalse(
        isInconsistent(pairs(5).toBuilder().items(items).build(), 1, 4, 2, 3, 3, 2, 4, 1, 2, 3));
  }

  @Test
  void inconsistencyIsKeptAloneAndIsASecondFlagBesideSpeed() {
    SurveyResponse.Builder form = Examples.form("R-01", 1, 1, 4, 2, 3, 3, 2, 4, 1, 2, 3);

    assertEquals(
        List.of("form.inconsistent flagged 1"),
        exclusions(
            admit(
                draft(1)
                    .instruments(List.of(pairs(5)))
                    .responses(List.of(form.duration(seconds(60)).build())))));
    assertEquals(
        List.of("form.too_fast_and_more excluded 1"),
        exclusions(
            admit(
                draft(1)
                    .instruments(List.of(pairs(5)))
                    .responses(List.of(form.duration(seconds(10)).build())))));
  }

  /** Sixty forms near the diagonal and one far from it: its squared distance is 27.75 (numpy). */
  private static List<ReadForm> oneFarOff(Instrument instrument, int... more) {
    List<int[]> answers = new ArrayList<>();
    answers.addAll(Collections.nCopies(20, new int[] {2, 2}));
    answers.addAll(Collections.nCopies(20, new int[] {3, 3}));
    answers.addAll(Collections.nCopies(5, new int[] {2, 3}));
    answers.addAll(Collections.nCopies(5, new int[] {3, 2}));
    answers.addAll(Collections.nCopies(10, new int[] {4, 4}));
    answers.add(new int[] {1, 4});
    List<ReadForm> forms = new ArrayList<>();
    for (int[] two : answers) {
      int[] codes = IntStream.concat(IntStream.of(two), IntStream.of(more)).toArray();
      forms.add(read(instrument, forms.size(), codes));
    }
    return forms;
  }

  private static List<String> far(List<ReadForm> forms, EvaluationPolicy policy) {
    return Outliers.of(forms, policy).forms().stream()
        .map(form -> form.response().id().value())
        .toList();
  }

  @Test
  void aFormFarFromAllOthersIsFlagged() {
    assertEquals(List.of("R-60"), far(oneFarOff(pairs(1)), POLICY));
  }

  @Test
  void sixtyCompleteFormsAreTooFew() {
    List<ReadForm> forms = oneFarOff(pairs(1));
    assertEquals(List.of(), far(forms.subList(1, forms.size()), POLICY));

    forms.set(0, read(pairs(1), 0, 2, BLANK));
    assertEquals(List.of(), far(forms, POLICY));
  }

  @Test
  void fiveFormsForEachItemAreTooFew() {
    // 13 items ask for more than 65 forms.
    Instrument long13 = pairs(7).toBuilder().items(pairs(7).items().subList(0, 13)).build();
    int[] more = Collections.nCopies(11, 3).stream().mapToInt(code -> code).toArray();

    assertEquals(List.of(), far(oneFarOff(long13, more), POLICY));
    assertEquals(
        List.of("R-60"),
        far(oneFarOff(long13, more), POLICY.toBuilder().outlierFormsPerItem(4).build()));
  }

  @Test
  void anItemThatAllAnswerAlikeIsLeftOut() {
    assertEquals(List.of("R-60"), far(oneFarOff(pairs(2), 3, 4), POLICY));
  }

  @Test
  void itemsThatDetermineEachOtherAllowNoDistanceAndItIsSaidSo() {
    List<ReadForm> forms = new ArrayList<>();
    for (ReadForm form : oneFarOff(pairs(1))) {
      List<Integer> two = List.copyOf(form.ratings().values());
      forms.add(read(pairs(2), forms.size(), two.get(0), two.get(1), two.get(0), two.get(1)));
    }
    assertEquals(new Outliers(List.of(), true), Outliers.of(forms, POLICY));

    List<SurveyResponse> responses = new ArrayList<>();
    for (ReadForm form : forms) {
      int person = responses.size() + 1;
      int[] codes = form.ratings().values().stream().mapToInt(code -> code).toArray();
      responses.add(Examples.form("R-" + person, person, codes).build());
    }
    List<String> exclusions =
        exclusions(admit(draft(61).instruments(List.of(pairs(2))).responses(responses)));
    assertTrue(
        exclusions.contains("group.outliers_not_computable flagged 1"), exclusions::toString);
  }

  @Test
  void formsThatAllAnswerAlikeHaveNoOutlier() {
    List<ReadForm> same = IntStream.range(0, 70).mapToObj(i -> read(pairs(1), i, 4, 4)).toList();

    assertEquals(new Outliers(List.of(), false), Outliers.of(same, POLICY));
    assertEquals(new Outliers(List.of(), false), Outliers.of(List.of(), POLICY));
  }

  /** Eighty forms of six items from a linear congruential generator. */
  private static List<ReadForm> generated() {
    List<ReadForm> forms = new ArrayList<>();
    long state = 1;
    for (int i = 0; i < 80; i++) {
      state = (1103515245 * state + 12345) % (1L << 31);
      int base = (int) (1 + (state >> 16) % 4);
      int[] codes = new int[6];
      for (int j = 0; j < codes.length; j++) {
        state = (1103515245 * state + 12345) % (1L << 31);
        codes[j] = base;
        if ((state >> 16) % 4 == 0) {
          state = (1103515245 * state + 12345) % (1L << 31);
          codes[j] = (int) (1 + (state >> 16) % 4);
        }
      }
      forms.add(read(pairs(3), i, codes));
    }
    return forms;
  }

  @Test
  void distancesAreThoseOfNumpy() {
    // numpy.linalg.inv(numpy.cov(x.T)) and scipy.stats.chi2.isf([.001, .05], 6) on the same data.
    assertEquals(List.of("R-50"), far(generated(), POLICY));
    assertEquals(
        IntStream.of(1, 3, 6, 22, 27, 28, 37, 43, 49, 50, 60, 64, 73, 78)
            .mapToObj(number -> "R-" + number)
            .toList(),
        far(generated(), POLICY.toBuilder().outlierProbability(.05).build()));
  }

  @Test
  void theOrderOfTheFormsMakesNoDifference() {
    List<ReadForm> turned = new ArrayList<>(generated());
    Collections.reverse(turned);

    assertEquals(List.of("R-50"), far(turned, POLICY));
  }
}
