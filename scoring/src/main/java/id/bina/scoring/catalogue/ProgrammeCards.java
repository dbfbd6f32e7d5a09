package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.programme.Budget;
import id.bina.scoring.programme.Nominees;
import id.bina.scoring.programme.Participation;
import id.bina.scoring.programme.PublicIssues;
import id.bina.scoring.programme.Readiness;
import id.bina.scoring.programme.Resources;
import id.bina.scoring.programme.SourceGroups;
import id.bina.scoring.programme.StaffRegisters;
import id.bina.scoring.programme.Surroundings;
import id.bina.scoring.programme.Voices;
import java.util.List;

/** Strategies of the running of a programme: people, costs, voices. */
final class ProgrammeCards {

  private static final MethodCard PARTICIPATION =
      Cards.strategy(Participation.standard().method())
          .addClasses(Participation.class)
          .formula(
              "respons = formulir sah / orang di daftar (RR1 AAPOR);  kehadiran = hadir /"
                  + " tercatat",
              "response = forms that count / people on the roster (AAPOR's RR1);  attendance"
                  + " = present / recorded")
          .formula(
              "cakupan = pelatihan dengan respons cukup / pelatihan selesai;  rencana ="
                  + " ditandatangani / alumni",
              "coverage = trainings with enough response / trainings that ended;  plans ="
                  + " signed / alumni")
          .assumes(
              "daftar peserta lengkap; semua dihitung, sehingga tanpa selang",
              "the roster is complete; counts of everybody, so there is no interval")
          .refuses(Absence.NO_ROSTER, "respons tanpa daftar peserta", "response without a roster")
          .refuses(Absence.NO_DATA, "belum ada pelatihan yang selesai", "no training has ended")
          .build();

  private static final MethodCard NOMINEES =
      Cards.strategy(Nominees.standard().method())
          .addClasses(Nominees.class)
          .formula(
              "bagian dari calon peserta dengan selang Wilson;  daring dikurangi tatap muka:"
                  + " welch-t, non-inferiority-t",
              "shares of the nominees with Wilson's interval;  online minus face to face:"
                  + " welch-t, non-inferiority-t")
          .assumes(
              "semua yang ditugaskan diketahui, bukan hanya yang datang",
              "all who were named are known, not only those who came")
          .refuses(
              Absence.NO_DATA,
              "tanpa kehadiran per sesi, tanpa tingkat awal, atau yang tidak tertampung tidak"
                  + " dicatat",
              "no attendance by session, no levels from before, or nobody recorded who found"
                  + " no place")
          .refuses(
              Absence.MISSING_ELEMENT,
              "tanpa pertanyaan koneksi, atau tanpa aturan kehadiran",
              "no question about the connection, or no attendance rule")
          .refuses(
              Absence.NO_COMPARISON,
              "tes akhir dengan nilai maksimum berbeda",
              "final tests with different maxima")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "tes per kelompok kurang dari ketentuan",
              "fewer tests in a group than the policy asks for")
          .refuses(Absence.ZERO_VARIANCE, "semua nilai tes sama", "all tests are equal")
          .build();

  private static final MethodCard STAFF_REGISTERS =
      Cards.strategy(StaffRegisters.standard().method())
          .addClasses(StaffRegisters.class)
          .formula(
              "bagian tiap predikat dari yang dinilai;  beasiswa yang sesuai jabatan, sebagai"
                  + " cacah",
              "share of each predicate among the appraised;  scholarships that match the"
                  + " post, as counts")
          .assumes(
              "register lengkap; menggambarkan, tidak menjelaskan (D2)",
              "registers are complete; they describe and explain nothing (D2)")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "bagian dari beasiswa yang kurang dari ketentuan",
              "a share of fewer scholarships than a rule may act on")
          .build();

  private static final MethodCard RESOURCES =
      Cards.strategy(Resources.standard().method())
          .addClasses(Resources.class)
          .formula(
              "biaya / alumni;  biaya / (alumni · JP);  terhadap median pelatihan sebanding",
              "costs / alumni;  costs / (alumni · JP);  against the median of comparable"
                  + " trainings")
          .assumes(
              "biaya lengkap; biaya dinilai dari yang dihasilkannya",
              "costs are complete; a cost is judged by what it brings")
          .refuses(Absence.NO_DATA, "tidak ada biaya yang tercatat", "no costs on record")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "pelatihan sebanding kurang dari ketentuan",
              "fewer comparable trainings than the policy asks for")
          .refuses(Absence.NO_ROSTER, "tidak ada alumni untuk dibagi", "no alumni to divide by")
          .build();

  private static final MethodCard BUDGET =
      Cards.strategy(Budget.standard().method())
          .addClasses(Budget.class)
          .formula(
              "realisasi = biaya / rencana;  biaya per alumni / standar biaya",
              "realisation = costs / planned;  cost per alumnus / unit-price standard")
          .assumes(
              "rencana dan standar adalah yang ditetapkan, bukan yang dibelanjakan",
              "plan and standard are those that were set, not what was spent")
          .refuses(Absence.NO_DATA, "tidak ada biaya yang tercatat", "no costs on record")
          .refuses(Absence.OUT_OF_RANGE, "rencana atau standar 0", "a plan or standard of 0")
          .refuses(Absence.NO_ROSTER, "tidak ada alumni", "no alumni")
          .build();

  private static final MethodCard READINESS =
      Cards.strategy(Readiness.standard().method())
          .addClasses(Readiness.class)
          .formula(
              "informan dan unit yang menyebut resistensi;  pemakaian = memakai / dapat"
                  + " memakai (wilson);  rencana bertanda tangan",
              "informants and units that mention resistance;  adoption = used / could"
                  + " (wilson);  signed plans")
          .assumes(
              "wawancara dipilih dengan sengaja: cacah, bukan bagian pegawai",
              "interviews are chosen on purpose: a count, never a share of the staff")
          .refuses(Absence.OUT_OF_RANGE, "pemakaian di luar 0 sampai 1", "adoption outside 0 to 1")
          .build();

  private static final MethodCard SOURCE_GROUPS =
      Cards.strategy(SourceGroups.standard().method())
          .addClasses(SourceGroups.class)
          .formula(
              "jumlah kelompok orang yang datanya dipakai",
              "number of groups of people of whom something is used")
          .assumes(
              "survei dan wawancara orang yang sama satu kelompok; catatan bukan orang",
              "survey and interview of the same people are one group; records are no people")
          .refuses(Absence.NO_DATA, "belum ada yang didengar", "nobody was heard")
          .build();

  private static final MethodCard SURROUNDINGS =
      Cards.strategy(Surroundings.standard().method())
          .addClasses(Surroundings.class)
          .formula(
              "formulir masyarakat, hari sejak survei terakhir, pembicara forum, angka"
                  + " sebagaimana tercatat",
              "forms of citizens, days since their last survey, speakers of forums, figures"
                  + " as recorded")
          .assumes("angka sebaik pencatatnya", "figures are as good as who recorded them")
          .refuses(
              Absence.NO_DATA, "waktu survei tidak dicatat", "the time of a survey is not recorded")
          .build();

  private static final MethodCard VOICES =
      Cards.strategy(Voices.standard().method())
          .addClasses(Voices.class)
          .formula(
              "orang yang menyebut suatu kode;  jumlah pengaduan",
              "persons who mention a code;  number of complaints")
          .assumes(
              "wawancara dipilih dengan sengaja: tidak pernah bagian dari peserta (D1)",
              "interviews are chosen on purpose: never a share of the participants (D1)")
          .build();

  private static final MethodCard PUBLIC_ISSUES =
      Cards.strategy(PublicIssues.standard().method())
          .addClasses(PublicIssues.class)
          .formula(
              "orang di balik tiap isu;  isu yang dijawab program / isu yang diangkat",
              "persons behind each issue;  issues a line of the programme takes up / issues"
                  + " raised")
          .assumes(
              "yang berbicara memilih sendiri: daftar, tidak pernah bagian dari masyarakat"
                  + " (D1)",
              "who speaks has chosen to: a list, never a share of the public (D1)")
          .build();

  private ProgrammeCards() {}

  static List<MethodCard> all() {
    return List.of(
        PARTICIPATION,
        NOMINEES,
        STAFF_REGISTERS,
        RESOURCES,
        BUDGET,
        READINESS,
        SOURCE_GROUPS,
        SURROUNDINGS,
        VOICES,
        PUBLIC_ISSUES);
  }
}
