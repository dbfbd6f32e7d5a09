package id.bina.core.regulation;

import id.bina.core.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The seven core values of civil servants, in words of this house. */
final class Berakhlak {
  private static final String CIRCULAR = "SE MenPANRB 20/2021";
  private static final int SEEN_OF_ACCOUNTABLE = 2;

  static final CoreValues VALUES =
      new CoreValues(
          "berakhlak",
          Text.of("Nilai dasar ASN BerAKHLAK", "Core values of civil servants (BerAKHLAK)"),
          "Kementerian PANRB",
          LocalDate.of(2021, 7, 26),
          "1",
          List.of(
              service(),
              accountable(),
              competent(),
              harmonious(),
              loyal(),
              adaptive(),
              collaborative()));

  private Berakhlak() {}

  private static CoreValue service() {
    return value(
        "bp",
        Text.of("Berorientasi Pelayanan", "Service-oriented"),
        3,
        Text.of(
            "memahami dan memenuhi kebutuhan masyarakat",
            "understands and meets what citizens need"),
        Text.of(
            "ramah, cekatan, solutif, dan dapat diandalkan",
            "friendly, prompt, helpful and reliable"),
        Text.of("memperbaiki pelayanan terus-menerus", "keeps improving the service"));
  }

  private static CoreValue accountable() {
    return value(
        "akuntabel",
        Text.of("Akuntabel", "Accountable"),
        SEEN_OF_ACCOUNTABLE,
        Text.of(
            "jujur, bertanggung jawab, cermat, disiplin, dan berintegritas",
            "honest, responsible, careful, disciplined and of integrity"),
        Text.of(
            "memakai barang milik negara secara bertanggung jawab, efektif, dan efisien",
            "uses public property responsibly, effectively and sparingly"),
        Text.of("tidak menyalahgunakan kewenangan", "does not misuse authority"));
  }

  private static CoreValue competent() {
    return value(
        "kompeten",
        Text.of("Kompeten", "Competent"),
        0,
        Text.of("meningkatkan kemampuan diri", "develops own abilities"),
        Text.of("membantu orang lain belajar", "helps others to learn"),
        Text.of("bekerja dengan mutu terbaik", "works to the best standard"));
  }

  private static CoreValue harmonious() {
    return value(
        "harmonis",
        Text.of("Harmonis", "Harmonious"),
        0,
        Text.of("menghargai setiap orang apa pun latarnya", "respects everybody alike"),
        Text.of("suka menolong", "is ready to help others"),
        Text.of("membangun lingkungan kerja yang kondusif", "builds a good climate to work in"));
  }

  private static CoreValue loyal() {
    return value(
        "loyal",
        Text.of("Loyal", "Loyal"),
        0,
        Text.of(
            "setia pada Pancasila, UUD 1945, NKRI, dan pemerintah yang sah",
            "is true to Pancasila, the constitution, the state and its lawful government"),
        Text.of(
            "menjaga nama baik ASN, instansi, dan negara",
            "guards the good name of service, office and state"),
        Text.of("menjaga rahasia jabatan dan negara", "keeps the secrets of office and state"));
  }

  private static CoreValue adaptive() {
    return value(
        "adaptif",
        Text.of("Adaptif", "Adaptive"),
        0,
        Text.of("cepat menyesuaikan diri dengan perubahan", "adapts quickly to change"),
        Text.of("terus berinovasi", "keeps finding new ways"),
        Text.of("bertindak proaktif", "acts before being told"));
  }

  private static CoreValue collaborative() {
    return value(
        "kolaboratif",
        Text.of("Kolaboratif", "Collaborative"),
        0,
        Text.of("memberi kesempatan berbagai pihak berperan", "lets others contribute"),
        Text.of(
            "terbuka bekerja sama demi nilai tambah", "is open to working together for more value"),
        Text.of(
            "menggerakkan sumber daya untuk tujuan bersama",
            "brings resources together for a common goal"));
  }

  /** The first so many behaviours are found in a programme, the others are from memory. */
  private static CoreValue value(String code, Text name, int seen, Text... behaviours) {
    List<Behaviour> all = new ArrayList<>();
    for (Text words : behaviours) {
      Confirmation sure = all.size() < seen ? Confirmation.CODE_ONLY : Confirmation.UNCONFIRMED;
      all.add(new Behaviour(code + "-" + (all.size() + 1), words, sure, CIRCULAR));
    }
    return new CoreValue(code, name, all);
  }
}
