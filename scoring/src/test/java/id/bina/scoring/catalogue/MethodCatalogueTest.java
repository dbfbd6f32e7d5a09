package id.bina.scoring.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.scoring.stat.Kappa;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.stat.test.Equivalence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MethodCatalogueTest {

  private static final MethodCatalogue ALL = MethodCatalogue.standard();

  @Test
  void aCardReadsInBothLanguages() {
    assertEquals(
        """
        Welch's t test of two means (welch-t)
          t = (x̄₁ − x̄₂) / √(s₁²/n₁ + s₂²/n₂)
          df = (s₁²/n₁ + s₂²/n₂)² / ((s₁²/n₁)²/(n₁−1) + (s₂²/n₂)²/(n₂−1))
          assumes: two groups of different people, independent; variances may differ
          assumes: means are about normal; persons drawn, not whole classes: for these
          see ols-cr2
          refuses: BELOW_MINIMUM_N, fewer than 2 values a side
          refuses: ZERO_VARIANCE, neither side varies
          takes: raw columns, mergeable tallies
          class: id.bina.scoring.stat.Welch
          source: Welch (1947) doi:10.1093/biomet/34.1-2.28
        """,
        ALL.card(Welch.METHOD).table());
    assertEquals(
        """
        bagian dengan selang skor Wilson (wilson)
          (p + z²/2n ± z √(p (1 − p)/n + z²/4n²)) / (1 + z²/n)
          anggapan: percobaan saling bebas dengan satu peluang; untuk gugus lihat
          wilson-effective-n
          menolak: NO_DATA, 0 percobaan
          masukan: cacah
          kelas: id.bina.scoring.stat.Wilson
          sumber: Wilson (1927) doi:10.1080/01621459.1927.10502953; Brown, Cai and
          DasGupta (2001) doi:10.1214/ss/1009213286
        """,
        ALL.card(Wilson.METHOD).table("id"));
  }

  @Test
  void whatAMethodTakesIsReadFromItsFactories() {
    assertEquals(Set.of(Input.COLUMNS, Input.TALLIES), ALL.card(Welch.METHOD).takes());
    assertEquals(
        Set.of(Input.COLUMNS, Input.COUNTS, Input.TALLIES), ALL.card(Kappa.METHOD).takes());
    assertEquals(Set.of(Input.COUNTS), ALL.card(Wilson.METHOD).takes());
    assertEquals(Set.of(Input.FIGURES), ALL.card(Equivalence.METHOD).takes());
    assertEquals(Set.of(Input.DOSSIER), ALL.card("bina.learning").takes());
  }

  @Test
  void theIdOnAResultLeadsToItsCardAlsoAsAVariant() {
    assertEquals("ols", ALL.card("ols-hc3").id());
    assertEquals("ols-cr2", ALL.card("ols-cr0").id());
    assertEquals("pooling", ALL.card("pooling-reml").id());
  }

  @Test
  void anUnknownIdNamesTheKnownOnes() {
    MethodCatalogue two = ALL.find("levene").with(ALL.find("welch-anova").cards());
    var thrown = assertThrows(IllegalArgumentException.class, () -> two.card("anova"));

    assertEquals(
        "method must be one of levene, welch-anova, was anova\n"
            + "  find(\"...\") looks in ids, names and classes",
        thrown.getMessage());
  }

  @Test
  void anUnknownIdNamesTheNearestFewOfMany() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> ALL.card("welsh-t"));

    assertEquals(
        "method must be one of "
            + ALL.cards().size()
            + ", near it are welch-t, welch-anova, wilson, was welsh-t\n"
            + "  find(\"...\") looks in ids, names and classes",
        thrown.getMessage());
  }

  @Test
  void findsByIdNameInAnyLanguageAndClass() {
    assertEquals(List.of("friedman", "blocks-plan"), ids("Friedman"));
    assertEquals(List.of("feldt"), ids("alfa Cronbach"));
    assertEquals(List.of("wilcoxon-signed-rank"), ids("peringkat bertanda"));
    assertEquals(List.of("shrunk-priority-move"), ids("PriorityMove"));
    assertEquals(List.of(), ids("no such word"));
    assertEquals("0 methods\n", ALL.find("no such word").table());
  }

  private static List<String> ids(String word) {
    return ALL.find(word).cards().stream().map(MethodCard::id).toList();
  }

  @Test
  void listsIdsAndNamesByNoun() {
    assertEquals(
        """
        Uji hipotesis
          levene: uji Levene; Brown dan Forsythe dengan median
        """,
        ALL.find("levene").table("id"));
    assertEquals("1 method of 1 noun", ALL.find("levene").toString());
  }

  @Test
  void twoCardsDoNotClaimOneId() {
    MethodCard mine = own("levene").build();
    var thrown = assertThrows(IllegalArgumentException.class, () -> ALL.with(List.of(mine)));

    assertEquals(
        "a method id must belong to one card, levene is claimed by levene: Levene's test; Brown"
            + " and Forsythe's with medians and levene: my way",
        thrown.getMessage());
  }

  @Test
  void aStrategyOfAnotherJarBringsItsCard() {
    MethodCard mine =
        own("my.strategy").refuses(Absence.NO_DATA, "tidak ada jawaban", "no answers").build();
    MethodCatalogue wider = ALL.with(List.of(mine));

    assertEquals(mine, wider.card("my.strategy"));
    assertEquals(ALL.cards().size() + 1, wider.cards().size());
    assertEquals("NO_DATA: no answers", mine.refusals().get(0).toString());
  }

  @Test
  void aCardNamesWhatComputesItAndHow() {
    MethodRef method = new MethodRef(MethodId.of("m"), Text.of("cara", "way"), "1", "Me (2026)");
    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> MethodCard.builder().method(method).noun(Noun.TEST).build());

    assertEquals(
        "card must name 1 class and 1 formula or more, was 0 and 0 (method m)",
        thrown.getMessage());
  }

  @Test
  void aNounHasAnId() {
    var thrown =
        assertThrows(IllegalArgumentException.class, () -> new Noun(" ", Text.of("uji", "tests")));

    assertEquals("id of a noun must not be blank, was ' '", thrown.getMessage());
  }

  private static MethodCard.Builder own(String id) {
    MethodCard.Builder builder = MethodCard.builder();
    builder.method(
        new MethodRef(MethodId.of(id), Text.of("cara saya", "my way"), "1", "Me (2026)"));
    builder.noun(Noun.STRATEGY).addClasses(MethodCatalogueTest.class);
    return builder.formula("jumlah / n", "sum / n");
  }
}
