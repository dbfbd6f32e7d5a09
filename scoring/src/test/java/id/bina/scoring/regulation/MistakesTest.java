package id.bina.scoring.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Figures;
import id.bina.scoring.professionalism.LearningActivity;
import id.bina.scoring.professionalism.Performance;
import id.bina.scoring.professionalism.PositionType;
import id.bina.scoring.professionalism.ProfessionalProfile;
import id.bina.scoring.professionalism.ProfessionalismIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers, many mistakes: the pages MISTAKES.md and KEKELIRUAN.md are made here. */
class MistakesTest {
  private static final Scale FOUR = Scale.of("skm", 1, 4, Better.HIGHER);
  private static final List<String> NAMES =
      List.of("u1", "u2", "u3", "u3", "u4", "u5", "u6", "u7", "u8", "u9");
  private static final BandTable BANDS =
      Packs.citizenSatisfaction().bandTable(Packs.IKM_BANDS).orElseThrow();
  private static final BandTable BANDS_2004 =
      Packs.citizenSatisfaction2004().bandTable("ikm-2004").orElseThrow();

  /** One line of the table. */
  private record Way(Text title, Rational value, String band) {}

  private static List<List<Integer>> forms() {
    try (InputStream file =
        Objects.requireNonNull(MistakesTest.class.getResourceAsStream("mistakes.csv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(MistakesTest::form)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Integer> form(String line) {
    List<Integer> codes = new ArrayList<>();
    for (String cell : line.split(",", -1)) {
      codes.add(cell.isEmpty() ? 0 : Integer.parseInt(cell));
    }
    return codes;
  }

  private static SatisfactionIndex bina() {
    List<Ratings> columns = new ArrayList<>();
    for (int q = 0; q < NAMES.size(); q++) {
      Ratings.Builder column = Ratings.builder(FOUR).name(NAMES.get(q));
      for (List<Integer> form : forms()) {
        if (form.get(q) == 0) {
          column.missing(Missing.BLANK);
        } else {
          column.add(form.get(q));
        }
      }
      columns.add(column.build());
    }
    return SatisfactionIndex.of(Packs.citizenSatisfaction(), columns).orThrow();
  }

  private static Way way(String indonesian, String english, Rational value) {
    return new Way(Text.of(indonesian, english), value, BANDS.band(value).code());
  }

  /** Compares the unrounded value with both printed ends of each band: 76.605 is in none. */
  private static String betweenPrintedEnds(Rational value) {
    String[][] printed = {
      {"A", "88.31", "100"}, {"B", "76.61", "88.30"}, {"C", "65", "76.60"}, {"D", "25", "64.99"}
    };
    for (String[] band : printed) {
      if (value.compareTo(Rational.of(new BigDecimal(band[1]))) >= 0
          && value.compareTo(Rational.of(new BigDecimal(band[2]))) <= 0) {
        return band[0];
      }
    }
    return "-";
  }

  private static List<Way> ways() {
    WrongWays wrong = new WrongWays(forms());
    Rational exact = bina().exact();
    return List.of(
        way("Bina", "Bina", exact),
        way("bobot 0,11, bukan 1/9", "weight 0.11 instead of 1/9", wrong.weight("0.11")),
        way("bobot 0,111, bukan 1/9", "weight 0.111 instead of 1/9", wrong.weight("0.111")),
        way(
            "NRR dibulatkan dua desimal lebih dahulu",
            "means rounded to two decimals first",
            wrong.meansRoundedFirst()),
        way("jawaban kosong dihitung 0", "blanks counted as 0", wrong.blanksAsZero()),
        way("hanya formulir lengkap", "complete forms only (listwise)", wrong.completeFormsOnly()),
        way("semua sel digabung", "all cells pooled", wrong.pooledCells()),
        way(
            "rata-rata dari rata-rata responden",
            "mean of the respondents' means",
            wrong.meanOfRespondents()),
        way(
            "dua pertanyaan satu unsur dihitung sendiri-sendiri",
            "two questions of one element counted singly",
            wrong.questionsSingly()),
        way(
            "formulir yang hampir kosong ikut dihitung",
            "nearly empty forms counted too",
            wrong.everyForm()),
        way(
            "unsur biaya dibuang diam-diam (m = 8)",
            "costs dropped silently (m = 8)",
            wrong.withoutTheFreeService()),
        way("dikalikan 20 pada skala 4", "times 20 on a scale of 4", wrong.timesTwenty()),
        new Way(
            Text.of("mutu menurut tabel 2004", "banded by the table of 2004"),
            exact,
            BANDS_2004.band(exact).code()),
        new Way(
            Text.of(
                "mutu dari batas tercetak tanpa pembulatan",
                "banded between printed ends, not rounded"),
            exact,
            betweenPrintedEnds(exact)));
  }

  private static String page(String language) {
    boolean isIndonesian = language.equals("id");
    StringBuilder page = new StringBuilder();
    page.append(
        isIndonesian
            ? "# Jawaban yang sama, banyak kekeliruan\n\nIKM dari "
            : "# The same answers, many mistakes\n\nThe index (IKM) of ");
    page.append(forms().size());
    page.append(
        isIndonesian
            ? " formulir rekaan (`mistakes.csv`): unsur U3 ditanyakan dua kali, layanan gratis"
                + " (U4 selalu 4),\nbeberapa jawaban kosong, satu formulir hampir kosong. Baris"
                + " pertama menurut paket aturan\n`citizen-satisfaction`, baris lain menurut cara"
                + " keliru yang sering dijumpai.\n\n| cara | IKM | selisih | mutu |\n"
            : " made-up forms (`mistakes.csv`): U3 is asked twice, the service is free (U4 is"
                + " always 4),\nsome answers are blank, one form is nearly empty. The first row is"
                + " by the regulation pack\n`citizen-satisfaction`, the others are by common wrong"
                + " ways.\n\n| way | IKM | difference | band |\n");
    page.append("|---|---:|---:|:---:|\n");
    Rational exact = bina().exact();
    for (Way way : ways()) {
      BigDecimal value = BANDS.rounded(way.value());
      page.append("| ").append(way.title().in(language)).append(" | ");
      page.append(Figures.exact(value, language)).append(" | ");
      page.append(Figures.exact(BANDS.rounded(way.value().minus(exact)), language));
      page.append(" | ").append(way.band()).append(" |\n");
    }
    return page.append(isIndonesian ? AFTER_ID : AFTER_EN)
        .append(elsewhere(isIndonesian))
        .toString();
  }

  /** Two mistakes that need other answers: a survey of 2004, and a person's IP ASN. */
  private static String elsewhere(boolean isIndonesian) {
    Rational old = Rational.of(85);
    ProfessionalismIndex person = supervisor();
    BigDecimal twice = twice(person);
    String category =
        Packs.professionalism()
            .bandTable("categories")
            .orElseThrow()
            .band(Rational.of(twice))
            .name()
            .in("id");
    String language = isIndonesian ? "id" : "en";
    String head = isIndonesian ? OTHERS_ID : OTHERS_EN;
    String weights =
        isIndonesian
            ? "| skor IP ASN, yang sudah berbobot, dikalikan bobot sekali lagi | "
            : "| points of the IP ASN, weighted already, weighted once more | ";
    return head
        + " "
        + BANDS_2004.band(old).code()
        + " | "
        + BANDS.band(old).code()
        + " |\n"
        + weights
        + Figures.exact(person.value(), language)
        + " "
        + person.category().name().in("id")
        + " | "
        + Figures.exact(twice, language)
        + " "
        + category
        + " |\n";
  }

  /** domain.md 2: a supervisor with S1, leadership and technical training, mark 88, clean. */
  private static ProfessionalismIndex supervisor() {
    ProfessionalProfile profile =
        ProfessionalProfile.of(PositionType.MANAGERIAL)
            .withDegrees(List.of("s1"))
            .withActivities(
                List.of(
                    LearningActivity.of("leadership", "PKP", 900, "2019-08-30"),
                    LearningActivity.of("technical", "Diklat teknis", 24, "2025-06-10")))
            .withPerformance(Performance.mark("88"))
            .withPunishments(List.of());
    return ProfessionalismIndex.of(profile, LocalDate.of(2025, 12, 31)).orThrow();
  }

  private static BigDecimal twice(ProfessionalismIndex person) {
    return person.dimensions().stream()
        .map(each -> each.points().multiply(each.highest()).movePointLeft(2))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static final String AFTER_ID =
      "\nSelisih dalam poin IKM, dari nilai yang belum dibulatkan. Mutu \"-\" berarti nilai jatuh"
          + " di celah\nantara dua batas tercetak. Halaman ini dibuat oleh `MistakesTest`.\n";
  private static final String AFTER_EN =
      "\nDifferences are in points of the index, of values not yet rounded. Band \"-\" means that"
          + " the value falls\nbetween two printed limits. This page is made by `MistakesTest`.\n";

  private static final String OTHERS_ID =
      """

      | kekeliruan lain | benar | keliru |
      |---|---|---|
      | IKM 85 dari survei tahun 2004 diberi mutu menurut tabel 2017 |""";
  private static final String OTHERS_EN =
      """

      | other mistakes | right | wrong |
      |---|---|---|
      | index 85 of a survey of 2004, banded by the table of 2017 |""";

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void thePageShowsWhatTheTestComputes(String language) throws IOException {
    String name = language.equals("id") ? "KEKELIRUAN.md" : "MISTAKES.md";
    Path made = Path.of("target", "golden", name);
    Files.createDirectories(made.getParent());
    Files.writeString(made, page(language));

    assertEquals(Files.readString(Path.of(name)), page(language));
  }

  @Test
  void weightsAppliedTwiceMakeAMediumSupervisorVeryLow() {
    // 15 x .25 + 30 x .40 + 25 x .30 + 5 x .05
    assertEquals(0, new BigDecimal("75").compareTo(supervisor().value()));
    assertEquals(0, new BigDecimal("23.5").compareTo(twice(supervisor())));
  }

  @Test
  void everyWrongWayGivesAnotherIndexOrAnotherBand() {
    Way right = ways().get(0);
    assertEquals("B", right.band());
    for (Way way : ways().subList(1, ways().size())) {
      assertTrue(
          !way.value().equals(right.value()) || !way.band().equals(right.band()), way.toString());
    }
  }
}
