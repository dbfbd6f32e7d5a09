package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.MeasureId;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.ScoreSelector;
import id.bina.core.rule.Template;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rule books that ship with Bina. Every threshold is a house default: data in a rule, written
 * with the report, to be replaced by a book of one's own.
 */
public final class RuleBooks {
  private static final RuleId ADDITIONAL_TRAINING = RuleId.of("R06");
  private static final RuleId SUPERIOR_SUPPORT = RuleId.of("R08");

  private RuleBooks() {}

  /**
   * The rules R18, R08, R06, R14 and R17, in the order in which they are judged: a statement
   * without a comparison first, then support before more training.
   *
   * @return the standard book
   */
  public static RuleBook standard() {
    return new RuleBook(
        "bina-standard",
        "1",
        List.of(attribution(), superiorSupport(), additionalTraining(), coverage(), cases()));
  }

  private static Rule superiorSupport() {
    Condition appliesTooLittle =
        all(
            compare("transfer.confirmed_ready", Quantity.VALUE, Comparison.LESS, "0.50"),
            compare("transfer.confirmed_ready", Quantity.UPPER, Comparison.LESS, "0.65"),
            compare("transfer.confirmed_ready", Quantity.N, Comparison.AT_LEAST, "10"));
    Condition differsBySupport =
        all(
            compare("transfer.support_contrast", Quantity.VALUE, Comparison.AT_LEAST, "0.20"),
            compare("transfer.support_contrast", Quantity.LOWER, Comparison.GREATER, "0"),
            compare("transfer.support_contrast", Quantity.FIRST, Comparison.AT_LEAST, "10"),
            compare("transfer.support_contrast", Quantity.SECOND, Comparison.AT_LEAST, "10"));
    return new Rule(
        SUPERIOR_SUPPORT,
        Text.of("dukungan atasan", "support by superiors"),
        SubjectKind.PROGRAM,
        all(appliesTooLittle, differsBySupport),
        Optional.of(compare("transfer.confirmed_ready", Quantity.VALUE, Comparison.LESS, "0.50")),
        List.of(ADDITIONAL_TRAINING),
        new Template(
            Text.of(
                "dari alumni yang menguasai materi dan berkesempatan,"
                    + " {transfer.confirmed_ready.value} terkonfirmasi menerapkan",
                "of the alumni who learned and had the opportunity,"
                    + " {transfer.confirmed_ready.value} are confirmed to apply"),
            Text.of(
                "sekurangnya 50 % menerapkan; ambang Bina", "at least 50 % apply; house default"),
            Text.of(
                "selisih penerapan menurut ada tidaknya dukungan:"
                    + " {transfer.support_contrast.value}",
                "application differs by support: {transfer.support_contrast.value}"),
            Text.of(
                "keterampilan yang sudah dikuasai tidak sampai ke pekerjaan",
                "skills that were learned do not reach the work"),
            Text.of(
                "rencana aksi yang ditandatangani atasan, pendampingan 30/60/90 hari,"
                    + " penyesuaian beban kerja dan kewenangan; bukan pelatihan tambahan",
                "action plans signed by superiors, coaching at 30/60/90 days, workload and"
                    + " authority adjusted; not more training"),
            Text.of("atasan langsung alumni dan BKPSDM", "the alumni's superiors and the agency"),
            60),
        List.of("practice E, R08", "S004-13", "S004-14", "S004-17"));
  }

  private static Rule additionalTraining() {
    return new Rule(
        ADDITIONAL_TRAINING,
        Text.of("pelatihan tambahan", "additional training"),
        SubjectKind.TRAINING,
        all(
            compare("learning.pass_after", Quantity.VALUE, Comparison.LESS, "0.70"),
            compare("learning.pass_after", Quantity.N, Comparison.AT_LEAST, "10"),
            compare("transfer.opportunity", Quantity.VALUE, Comparison.AT_LEAST, "0.70")),
        Optional.of(
            all(
                compare("learning.pass_after", Quantity.VALUE, Comparison.LESS, "0.70"),
                compare("learning.pass_after", Quantity.N, Comparison.AT_LEAST, "10"))),
        List.of(),
        new Template(
            Text.of(
                "{learning.pass_after.value} peserta mencapai batas lulus",
                "{learning.pass_after.value} of the participants reach the pass mark"),
            Text.of("sekurangnya 70 % lulus; ambang Bina", "at least 70 % pass; house default"),
            Text.of(
                "sarana dan kewenangan tersedia pada {transfer.opportunity.value} alumni, jadi"
                    + " sebabnya keterampilan",
                "tools and authority are there for {transfer.opportunity.value} of the alumni, so"
                    + " the cause is skill"),
            Text.of("tugas dikerjakan di bawah standar", "work is done below the standard"),
            Text.of(
                "pendampingan atau e-learning dalam 90 hari; pelatihan kelas pada tahun anggaran"
                    + " berikutnya",
                "coaching or e-learning within 90 days; classroom training in the next budget"
                    + " year"),
            Text.of("BKPSDM", "the personnel agency"),
            90),
        List.of("practice E, R06"));
  }

  private static Rule coverage() {
    return new Rule(
        RuleId.of("R14"),
        Text.of("cakupan evaluasi", "coverage of evaluation"),
        SubjectKind.PROGRAM,
        compare("coverage.evaluated", Quantity.VALUE, Comparison.LESS, "1"),
        Optional.empty(),
        List.of(),
        new Template(
            Text.of(
                "{coverage.evaluated.value} pelatihan dievaluasi dengan tingkat respons memadai",
                "{coverage.evaluated.value} of the trainings are evaluated with enough answers"),
            Text.of(
                "setiap pelatihan dievaluasi; tingkat respons sekurangnya 60 %",
                "every training is evaluated; a response of at least 60 %"),
            Text.of(
                "sebagian pelatihan tanpa jawaban yang cukup",
                "some trainings lack enough answers"),
            Text.of(
                "keputusan tentang pelatihan itu tidak berdasar data",
                "decisions on those trainings rest on no data"),
            Text.of(
                "evaluasi pelatihan yang tertinggal, dengan pengingat kepada yang belum menjawab",
                "evaluate the trainings left out, with reminders to the silent"),
            Text.of("penyelenggara pelatihan", "the organiser of the training"),
            60),
        List.of("practice E, R14"));
  }

  private static Rule cases() {
    return new Rule(
        RuleId.of("R17"),
        Text.of("contoh kasus", "success case"),
        SubjectKind.PROGRAM,
        compare("claim.stories", Quantity.VALUE, Comparison.AT_LEAST, "1"),
        Optional.empty(),
        List.of(),
        new Template(
            Text.of(
                "{claim.stories.value} cerita perubahan dari peserta",
                "{claim.stories.value} story of change told by participants"),
            Text.of(
                "cerita diterima bila ada dokumen, angka, atau sumber kedua",
                "a story is accepted with a document, a number or a second source"),
            Text.of("cerita berasal dari satu sumber", "a story comes from one source"),
            Text.of(
                "cerita tanpa bukti kedua dibaca sebagai gambaran seluruh program",
                "a story without second evidence is read as a picture of the whole programme"),
            Text.of(
                "dokumentasikan kasusnya dan cari bukti kedua; untuk program tetap paling tinggi"
                    + " E2",
                "document the case and look for second evidence; for the programme it stays at E2"
                    + " at most"),
            Text.of("tim evaluasi", "the evaluation team"),
            90),
        List.of("practice E, R17", "S004-10"));
  }

  private static Rule attribution() {
    return new Rule(
        RuleId.of("R18"),
        Text.of("atribusi", "attribution"),
        SubjectKind.PROGRAM,
        compare("claim.outcome_without_comparison", Quantity.VALUE, Comparison.AT_LEAST, "1"),
        Optional.empty(),
        List.of(),
        new Template(
            Text.of(
                "{claim.outcome_without_comparison.value} pernyataan hasil tanpa pembanding",
                "{claim.outcome_without_comparison.value} statements of results without a"
                    + " comparison"),
            Text.of(
                "pernyataan sebab memerlukan pembanding atau rangkaian waktu (E4)",
                "a statement of cause needs a comparison group or a time series (E4)"),
            Text.of(
                "tidak ada kelompok pembanding dan tidak ada ukuran awal untuk hasil itu",
                "there is no comparison group and no baseline for that result"),
            Text.of(
                "perubahan lain di waktu yang sama tidak dapat disisihkan",
                "other changes at the same time cannot be set aside"),
            Text.of(
                "turunkan kalimatnya ke yang diizinkan bukti; tetapkan pembanding dan ukuran awal"
                    + " sebelum putaran berikutnya",
                "lower the wording to what the evidence grants; set a comparison group and a"
                    + " baseline before the next round"),
            Text.of("tim evaluasi", "the evaluation team"),
            60),
        List.of("practice E, R18", "S004-11", "S004-15"));
  }

  private static Condition compare(
      String measure, Quantity quantity, Comparison comparison, String threshold) {
    return new Condition.Compare(
        new ScoreSelector(MeasureId.of(measure), List.of()),
        quantity,
        comparison,
        new BigDecimal(threshold));
  }

  private static Condition all(Condition... conditions) {
    return new Condition.All(List.of(conditions));
  }
}
