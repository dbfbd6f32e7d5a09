package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.result.Absence;

/**
 * Why ratings of sessions are not compared.
 *
 * @param reason the kind of absence
 * @param detail what was found and what would be needed
 * @param n how many there were all the same
 */
record TeachingRefusal(Absence reason, Text detail, long n) {

  static TeachingRefusal halo(long n) {
    return new TeachingRefusal(
        Absence.of("HALO"),
        Text.of(
            "lebih dari separuh responden kelas memberi satu jawaban untuk semua (halo): tidak ada"
                + " yang diperbandingkan",
            "more than half of the class gave one answer throughout (halo): nothing is compared"),
        n);
  }

  static TeachingRefusal tooFew(long n, int needed) {
    return new TeachingRefusal(
        n == 0 ? Absence.NO_RESPONSES : Absence.BELOW_MINIMUM_N,
        Text.of(
            n + " responden dapat diperbandingkan; diperlukan sekurangnya " + needed,
            n + " respondents can be compared; at least " + needed + " are needed"),
        n);
  }

  static TeachingRefusal unlinked() {
    return new TeachingRefusal(
        Absence.NOT_LINKED,
        Text.of(
            "formulir tanpa pseudonim: nilai lain dari responden yang sama tidak diketahui",
            "forms without a pseudonym: what else the same respondent rated is not known"),
        0);
  }

  static TeachingRefusal oneInstructorOneClass(long n) {
    return new TeachingRefusal(
        Absence.UNIDENTIFIED,
        Text.of(
            "satu pengajar di satu kelas: materi, pengajar dan kelas tidak dapat dipisahkan",
            "one instructor in one class: material, instructor and class cannot be told apart"),
        n);
  }

  static TeachingRefusal sameForAll(long n) {
    return new TeachingRefusal(
        Absence.ZERO_VARIANCE,
        Text.of("selisihnya sama pada semua responden", "the difference is the same for all"),
        n);
  }

  static TeachingRefusal notAsked(Facet facet) {
    return new TeachingRefusal(
        Absence.MISSING_ELEMENT,
        Text.of(
            "formulir tidak menanyakan " + facet.words().in("id"),
            "the form does not ask about " + facet.words().in("en")),
        0);
  }
}
