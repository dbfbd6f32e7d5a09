package id.bina.scoring.honesty;

import id.bina.core.Text;
import id.bina.scoring.honesty.Coverage.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The page that says how often each interval holds the truth, made from the documented figures. */
final class CoveragePage {
  private static final double LEAST = 0.935;
  private static final double MOST = 0.965;

  private static final Text HEAD =
      Text.of(
          """
          # Seberapa sering selang memuat kebenaran

          Selang kepercayaan 95 % seharusnya memuat nilai sebenarnya dalam 95 dari 100 sampel.
          Di sini tertulis berapa bagian yang memuatnya dalam simulasi berbenih: populasi normal
          dan miring, data 4 dan 5 titik, juga dengan 90 % dan 97 % jawaban tertinggi. Sel di luar
          0.935 sampai 0.965 bertanda ≈: di sana selang itu hanya pendekatan. Sampel tanpa selang
          (misalnya semua jawaban sama) dihitung tidak memuat; bagian sampel yang punya selang
          tertulis dalam kurung bila di bawah 1. English: [COVERAGE.md](COVERAGE.md).

          Halaman ini ditulis dari `src/test/resources/honesty/coverage.csv`; rangkaian uji
          kejujuran memeriksa setiap angkanya.
          """,
          """
          # How often intervals hold the truth

          A 95 % interval should hold the true value in 95 of 100 samples. Here stands the share
          of samples in which it did, in seeded simulations: normal and skewed populations, 4 and
          5 points, with 90 % and 97 % top answers too. A cell outside 0.935 to 0.965 is marked ≈:
          there the interval is an approximation. A sample without an interval (all answers alike,
          say) counts as not holding; the share of samples that have one stands in brackets where
          it is below 1. Bahasa Indonesia: [CAKUPAN.md](CAKUPAN.md).

          This page is written from `src/test/resources/honesty/coverage.csv`; the honesty suite
          checks every figure of it.
          """);

  private CoveragePage() {}

  static String of(Map<String, Cell> documented, String language) {
    Map<String, Map<String, Map<Integer, Cell>>> methods = new TreeMap<>();
    documented.forEach(
        (name, cell) -> {
          List<String> parts = List.of(name.split(";", -1));
          methods
              .computeIfAbsent(parts.get(0), method -> new LinkedHashMap<>())
              .computeIfAbsent(parts.get(1), population -> new TreeMap<>())
              .put(Integer.parseInt(parts.get(2)), cell);
        });
    StringBuilder page = new StringBuilder(HEAD.in(language));
    methods.forEach((method, rows) -> addTable(page, method, rows, language));
    return page.toString();
  }

  private static void addTable(
      StringBuilder page, String method, Map<String, Map<Integer, Cell>> rows, String language) {
    SortedSet<Integer> sizes = new TreeSet<>();
    rows.values().forEach(cells -> sizes.addAll(cells.keySet()));
    page.append("\n## ").append(method).append("\n\n| ");
    page.append(Text.of("populasi", "population").in(language));
    sizes.forEach(n -> page.append(" | n = ").append(n));
    page.append(" |\n|---|").append("---:|".repeat(sizes.size())).append('\n');
    rows.forEach(
        (population, cells) -> {
          List<String> shown = new ArrayList<>();
          sizes.forEach(n -> shown.add(cells.containsKey(n) ? shown(cells.get(n)) : ""));
          page.append("| ").append(population).append(" | ");
          page.append(String.join(" | ", shown)).append(" |\n");
        });
  }

  private static String shown(Cell cell) {
    boolean isNominal = cell.coverage() >= LEAST && cell.coverage() <= MOST;
    String given =
        cell.given() < 1
            ? String.format(Locale.ROOT, " (%.2f)", Math.floor(cell.given() * 100) / 100)
            : "";
    return (isNominal ? "" : "≈ ") + String.format(Locale.ROOT, "%.3f", cell.coverage()) + given;
  }
}
