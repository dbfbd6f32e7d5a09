package id.bina.scoring.admission;

import id.bina.core.Text;
import id.bina.core.result.ExclusionCount;
import java.util.Arrays;
import java.util.Optional;

/**
 * Why a record is not used, is used with a mark, or is set aside.
 *
 * <p>The order is that of an exclusion log: who may answer, which record counts, what was read in
 * it, and how it was filled in. A record with several reasons is counted under the first. The codes
 * of the first group are those of the dossier's own problems and of whoever read its files.
 */
enum Refusal {
  NOT_ON_ROSTER(
      "roster.unknown", Effect.EXCLUDED, "tidak ada pada daftar peserta", "not on the roster"),
  NOT_ATTENDED(
      "training.not_attended",
      Effect.EXCLUDED,
      "tidak mengikuti pelatihan",
      "did not come to the training"),
  SESSION_NOT_ATTENDED(
      "session.not_attended",
      Effect.EXCLUDED,
      "tidak mengikuti sesi yang dinilai",
      "did not come to the session"),
  SUPERIOR_IS_SELF(
      "superior.self",
      Effect.EXCLUDED,
      "penilai adalah peserta sendiri",
      "respondent about a participant is the participant"),
  TOO_EARLY(
      "evidence.too_early",
      Effect.EXCLUDED,
      "diberikan sebelum pelatihan atau sesi selesai",
      "given before the end date"),
  TOO_LATE(
      "evidence.too_late",
      Effect.EXCLUDED,
      "tes atau jawaban awal, diberikan setelah pelatihan selesai",
      "test or answer from before the training, given after it"),
  OTHER_YEAR(
      "year.mismatch",
      Effect.EXCLUDED,
      "JP tidak diselesaikan pada tahunnya",
      "learning hours of another year"),
  HOURS_ABOVE_TRAINING(
      "jp.above_training",
      Effect.EXCLUDED,
      "JP melebihi JP pelatihan",
      "learning hours above those of the training"),
  POINTS_OUTSIDE_MAXIMUM(
      "points-outside-maximum",
      Effect.EXCLUDED,
      "nilai tes di luar rentang sampai nilai maksimum",
      "points of a test outside 0 to the maximum"),
  DUPLICATE(
      "record.duplicate",
      Effect.EXCLUDED,
      "rangkap: yang terakhir lengkap dipakai",
      "duplicate: the last complete one is used"),
  OTHER_SUPERIOR(
      "superior.other",
      Effect.EXCLUDED,
      "bukan atasan pada daftar, pandangan atasan itu dipakai",
      "not the superior on the roster, whose view is used"),
  HOURS_CLAIMED_TWICE(
      "jp.claimed_twice",
      Effect.EXCLUDED,
      "JP kegiatan yang sama diajukan dua kali",
      "learning hours of one activity claimed twice"),
  REPEATED_KEY(
      "bulk.repeated_key",
      Effect.EXCLUDED,
      "baris data massal yang berkunci sama: tidak diketahui mana yang berlaku",
      "bulk rows of one key: nobody can tell which counts"),
  OUT_OF_RANGE(
      "answer.out_of_range",
      Effect.EXCLUDED,
      "jawaban di luar rentang, dikosongkan",
      "answer out of range, blanked"),
  OTHER_KIND(
      "answer.kind",
      Effect.EXCLUDED,
      "jawaban tidak sesuai jenis butir, dikosongkan",
      "answer of another kind than the item, blanked"),
  CONTRADICTORY(
      "form.contradictory",
      Effect.EXCLUDED,
      "satu jawaban untuk semua butir, juga butir terbalik atau butir perhatian",
      "one answer throughout, across a reversed or attention item"),
  TOO_FAST_AND_MORE(
      "form.too_fast_and_more",
      Effect.EXCLUDED,
      "terlalu cepat, dan ada tanda kedua yang mandiri",
      "too fast, with a second independent sign"),
  STRAIGHT_LINED(
      "form.straight_lined",
      Effect.FLAGGED,
      "satu jawaban untuk semua butir, tetap dipakai",
      "one answer throughout, kept"),
  TOO_FAST(
      "form.too_fast",
      Effect.FLAGGED,
      "terlalu cepat, tanpa tanda kedua, tetap dipakai",
      "too fast without a second sign, kept"),
  ATTENTION_FAILED(
      "form.attention_failed",
      Effect.FLAGGED,
      "butir perhatian tidak diikuti, tetap dipakai",
      "attention item not followed, kept"),
  AGAINST_THE_REST(
      "form.against_the_rest",
      Effect.FLAGGED,
      "pola jawaban berlawanan dengan responden lain, tetap dipakai",
      "answers run against those of the others, kept"),
  INCONSISTENT(
      "form.inconsistent",
      Effect.FLAGGED,
      "butir ganjil dan genap tiap aspek tidak sejalan, tetap dipakai",
      "odd and even items of the aspects do not agree, kept"),
  OUTLIER(
      "form.outlier",
      Effect.FLAGGED,
      "pola jawaban jauh dari semua responden lain, tetap dipakai",
      "answers far from those of all others, kept"),
  OUTLIERS_NOT_COMPUTABLE(
      "group.outliers_not_computable",
      Effect.FLAGGED,
      "kelompok isian yang jarak antarpolanya tidak dapat dihitung: butir saling menentukan",
      "group of forms without distances between patterns: its items determine each other"),
  NEAR_DUPLICATE(
      "form.near_duplicate",
      Effect.FLAGGED,
      "isian sama beruntun dalam beberapa menit, tetap dipakai",
      "same answers several times within minutes, kept"),
  HALO_CLASS(
      "class.halo",
      Effect.FLAGGED,
      "kelas yang lebih dari separuhnya menjawab seragam (halo)",
      "class in which more than half gave one answer throughout (halo)"),
  MORE_THAN_ELIGIBLE(
      "class.more_than_eligible",
      Effect.FLAGGED,
      "isian melebihi jumlah yang berhak mengisi",
      "forms beyond the number of those eligible"),
  BULK_WITHOUT_KEY(
      "bulk.without_key",
      Effect.FLAGGED,
      "baris data massal tanpa kunci: rangkap tidak dapat diperiksa, tetap dipakai",
      "bulk rows without a key: duplicates cannot be looked for, kept"),
  BULK_WITHOUT_ROSTER(
      "bulk.roster_unchecked",
      Effect.FLAGGED,
      "baris data massal yang tidak dapat dicocokkan dengan daftar peserta, tetap dipakai",
      "bulk rows that cannot be compared with the roster, kept"),
  BULK_UNSCREENED(
      "bulk.unscreened",
      Effect.FLAGGED,
      "isian data massal yang cara mengisinya tidak disaring, tetap dipakai",
      "bulk forms whose way of answering was not screened, kept"),
  PROBLEM_OF_DOSSIER(
      "dossier.problem",
      Effect.HELD,
      "ditahan karena masalah lain pada berkas",
      "set aside for another problem of the dossier"),
  WORDS_NOT_SCORED(
      "answer.words",
      Effect.HELD,
      "jawaban berupa kata atau pilihan, tidak diskor",
      "answers in words or choices, not scored");

  /** What becomes of a record. */
  enum Effect {
    EXCLUDED(ExclusionCount.EXCLUDED),
    FLAGGED(ExclusionCount.FLAGGED),
    HELD(ExclusionCount.HELD);

    private final String word;

    Effect(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  private final String code;
  private final Effect effect;
  private final String indonesian;
  private final String english;

  Refusal(String code, Effect effect, String indonesian, String english) {
    this.code = code;
    this.effect = effect;
    this.indonesian = indonesian;
    this.english = english;
  }

  /** The reason that a problem's code tells; a code of somebody else's is held without a name. */
  static Refusal ofCode(String code) {
    Optional<Refusal> known =
        Arrays.stream(values()).filter(refusal -> refusal.code.equals(code)).findFirst();
    return known.orElse(PROBLEM_OF_DOSSIER);
  }

  Effect effect() {
    return effect;
  }

  /** The code of problems and counts. */
  String code() {
    return code;
  }

  Text what() {
    return Text.of(indonesian, english);
  }
}
