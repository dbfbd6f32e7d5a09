package id.bina.scoring.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** What stands above the methods: how the page is read. */
final class PageHead {

  private static final String ENGLISH =
      """
      # Methods

      Every statistic and strategy of Bina: what it computes, what it takes for granted, when it
      refuses, and where it comes from. Bahasa Indonesia: [METODE.md](METODE.md).

      This page is written by the code, from the cards in `id.bina.scoring.catalogue`; change
      those. The same cards in JShell:

          MethodCatalogue.standard().card("welch-t").show()    // by the id on a result
          MethodCatalogue.standard().find("alpha").show()      // by a word

      **Signs.** x̄ mean, s standard deviation with divisor n − 1, se standard error, n number,
      k number of groups, items or studies, p a share or a p value, Σ sum, ⌊ ⌋ rounded down. z,
      t, F and χ² are quantiles at the level of the interval: 0.95, two-sided, unless another is
      asked for. df are degrees of freedom.

      **Refusals.** A method that cannot answer gives `NotComputable` with one of the reasons
      below and a sentence, never NaN, 0 or null. `BELOW_MINIMUM_N` is `NO_DATA` where there is
      nothing at all. What stands before a colon is refused alone; the rest of the result is
      there. Arguments that can never be right (a level of 2, columns of unequal length, a
      negative count) are errors with a sentence, not results.

      **How p was found** stands on every test: `exact` (all arrangements), `monte-carlo` (with
      draws and seed), `normal`, `normal, continuity`, `chi-square`, or Student's t and F.

      **Two paths, one digit.** What takes raw columns and mergeable tallies gives the same digits
      for both, to the last. Where a method stands in another version than 1, its numbers have
      changed since its first release.

      ## Contents
      """;

  private static final String INDONESIAN =
      """
      # Metode

      Semua statistik dan strategi Bina: apa yang dihitung, apa yang dianggap benar, kapan
      menolak, dan dari mana asalnya. English: [METHODS.md](METHODS.md).

      Halaman ini ditulis oleh kode, dari kartu di `id.bina.scoring.catalogue`; ubahlah di sana.
      Kartu yang sama di JShell:

          MethodCatalogue.standard().card("welch-t").table("id")    // menurut id pada hasil
          MethodCatalogue.standard().find("alfa").table("id")       // menurut kata

      **Lambang.** x̄ rata-rata, s simpangan baku dengan pembagi n − 1, se galat baku, n jumlah,
      k jumlah kelompok, butir, atau studi, p bagian atau nilai p, Σ jumlahan, ⌊ ⌋ dibulatkan ke
      bawah. z, t, F, dan χ² adalah kuantil pada tingkat selang: 0,95, dua sisi, kecuali diminta
      lain. df atau db adalah derajat bebas.

      **Penolakan.** Metode yang tidak dapat menjawab memberi `NotComputable` dengan salah satu
      alasan di bawah dan sebuah kalimat, tidak pernah NaN, 0, atau null. `BELOW_MINIMUM_N`
      menjadi `NO_DATA` bila tidak ada apa pun. Yang ditulis sebelum titik dua ditolak sendiri;
      bagian lain dari hasil tetap ada. Argumen yang tidak mungkin benar (tingkat 2, kolom tak
      sama panjang, cacah negatif) adalah kesalahan dengan kalimat, bukan hasil.

      **Cara p diperoleh** tertulis pada tiap uji: `exact` (semua susunan), `monte-carlo` (dengan
      undian dan benih), `normal`, `normal, continuity`, `chi-square`, atau t Student dan F.

      **Dua jalan, satu angka.** Yang menerima kolom mentah dan tally memberi angka yang sama
      untuk keduanya, sampai digit terakhir. Versi selain 1 berarti angkanya berubah sejak rilis
      pertama metode itu.

      ## Isi
      """;

  private PageHead() {}

  static List<String> lines(String language) {
    String head = language.equals("en") ? ENGLISH : INDONESIAN;
    return Stream.concat(head.lines(), Stream.of("")).toList();
  }
}
