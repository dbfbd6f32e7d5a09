package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.instructor.InstructorRanking;
import id.bina.scoring.instructor.InstructorScore;
import id.bina.scoring.instructor.MaterialRating;
import id.bina.scoring.organiser.OrganiserAspect;
import id.bina.scoring.organiser.OrganiserScore;
import id.bina.scoring.organiser.OrganiserSurvey;
import id.bina.scoring.qualification.ParticipantQualification;
import id.bina.scoring.qualification.Qualification;
import id.bina.scoring.qualification.QualificationRules;
import id.bina.scoring.qualification.QualifiedClass;
import id.bina.scoring.reaction.TeachingByInstructor;
import java.util.List;

/** Evaluation of trainings as LAN's guidelines have it. */
final class LanCards {
  private static final String GUIDELINES = "Perlan 1/2021; Kep. Kepala LAN 2/K.1/PDP.07/2023";

  private static final MethodCard QUALIFICATION =
      Cards.statistic(
              Noun.GUIDELINE,
              Qualification.METHOD,
              "kualifikasi peserta menurut pedoman yang disebut",
              "qualification of a participant by a named guideline",
              GUIDELINES)
          .addClasses(Qualification.class, QualificationRules.class)
          .formula(
              "nilai akhir = Σ bobot · nilai, eksak;  dibulatkan 2 desimal, lalu digolongkan",
              "final mark = Σ weight · mark, exact;  rounded to 2 decimals, then banded")
          .assumes(
              "pedoman disebut namanya; bobot, pita, dan batas kehadiran belum dipastikan dari"
                  + " naskahnya",
              "the guideline is named; weights, bands and the limit of absence are not confirmed"
                  + " from its text")
          .refuses(
              Absence.MISSING_ELEMENT,
              "satu komponen tanpa nilai: bobotnya tidak dibagikan",
              "a component without a mark: its weight is not shared out")
          .build();

  private static final MethodCard CLASS =
      Cards.statistic(
              Noun.GUIDELINE,
              QualifiedClass.METHOD,
              "kualifikasi satu kelas dan peringkatnya",
              "qualification of a class and its ranks",
              GUIDELINES + "; Wilson (1927) doi:10.1080/01621459.1927.10502953")
          .addClasses(QualifiedClass.class)
          .formula(
              "lulus = yang lulus / yang bernilai akhir;  peringkat: nilai sama berbagi tempat",
              "passed = those who pass / those with a final mark;  rank: equal marks share one")
          .assumes(
              "kelas adalah sensus: tanpa selang; wilson hanya bila kelas ditarik dari yang banyak",
              "a class is a census: no interval; wilson only where it was drawn from many")
          .refuses(
              Absence.MISSING_ELEMENT,
              "tidak seorang pun memiliki semua nilai",
              "nobody has all marks")
          .build();

  private static final MethodCard PARTICIPANTS =
      Cards.strategy(ParticipantQualification.standard().method())
          .addClasses(ParticipantQualification.class)
          .formula(
              "tiap kelas: class-qualification;  program: wilson-effective-n atas angkatan",
              "each class: class-qualification;  programme: wilson-effective-n over cohorts")
          .assumes(
              "nilai komponen tercatat sebagai penilaian; ketidakhadiran menurut sesi",
              "marks of components are recorded as assessments; absence is by session")
          .refuses(
              Absence.of("NO_GUIDELINE"),
              "pelatihan tidak menyebut pedoman yang dikenal",
              "the training names no guideline that is known")
          .refuses(
              Absence.MISSING_ELEMENT,
              "tidak seorang pun memiliki semua nilai",
              "nobody has all marks")
          .build();

  private static final MethodCard MATERIAL =
      Cards.statistic(
              Noun.GUIDELINE,
              MaterialRating.METHOD,
              "penilaian pengajar pada satu materi",
              "rating of an instructor in one material",
              GUIDELINES)
          .addClasses(MaterialRating.class)
          .formula(
              "rata-rata atas aspek dari rata-rata atas penilai;  x25 pada skala 1 sampai 4, dan"
                  + " POMP di sebelahnya",
              "mean over aspects of the mean over raters;  x25 on 1 to 4, with POMP beside it")
          .assumes(
              "aspek sama bobotnya; aspek pilihan yang tidak dijawab bukan data hilang",
              "aspects weigh the same; an optional aspect that nobody answers is not missing")
          .refuses(Absence.NO_RESPONSES, "tidak ada formulir", "no forms")
          .refuses(
              Absence.MISSING_ELEMENT,
              "aspek wajib yang tidak dijawab siapa pun",
              "a required aspect that nobody answered")
          .build();

  private static final MethodCard INSTRUCTOR =
      Cards.statistic(
              Noun.GUIDELINE,
              InstructorScore.METHOD,
              "nilai pengajar menurut JP materi",
              "score of an instructor by JP of the materials",
              GUIDELINES)
          .addClasses(InstructorScore.class)
          .formula("Σ JP · x̄ / Σ JP")
          .assumes(
              "pita menurut pedoman yang disebut; materi dengan penilai terlalu sedikit tidak"
                  + " dihitung dan disebut",
              "bands of the guideline that is named; a material with too few raters does not count"
                  + " and is named")
          .refuses(Absence.NO_DATA, "tidak ada materi", "no material")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "tidak ada materi dengan cukup penilai",
              "no material with enough raters")
          .build();

  private static final MethodCard RANKING =
      Cards.statistic(
              Noun.GUIDELINE,
              InstructorRanking.METHOD,
              "urutan pengajar, disusutkan (Bayes empiris)",
              "order of instructors, shrunk (empirical Bayes)",
              "Efron and Morris (1975) doi:10.1080/01621459.1975.10479864; Shrout and Fleiss (1979)"
                  + " doi:10.1037/0033-2909.86.2.420")
          .addClasses(InstructorRanking.class)
          .formula("(n x̄ + k μ)/(n + k),  k = σ²/τ²")
          .assumes(
              "penilai sama: kemurahannya dikeluarkan, ICC(3,k); penilai masing-masing: ICC(1,k)",
              "the same raters: their leniency is taken out, ICC(3,k); raters of their own:"
                  + " ICC(1,k)")
          .refuses(Absence.NO_DATA, "tidak ada pengajar", "no instructors")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 6 pengajar, atau 5 penilai",
              "fewer than 6 instructors, or 5 raters")
          .refuses(
              Absence.UNIDENTIFIED,
              "pengajar tidak lebih berbeda daripada penilainya",
              "instructors differ no more than their raters do")
          .build();

  private static final MethodCard INSTRUCTORS =
      Cards.strategy(TeachingByInstructor.standard().method())
          .addClasses(TeachingByInstructor.class)
          .formula(
              "tiap materi: instructor-material;  semua: instructor-jp-weighted;  urutan:"
                  + " instructor-empirical-bayes",
              "each material: instructor-material;  all: instructor-jp-weighted;  order:"
                  + " instructor-empirical-bayes")
          .assumes(
              "tanpa pedoman yang disebut tidak ada predikat; kelas dengan halo tidak diurutkan",
              "without a named guideline there is no band; a class with a halo is not ordered")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "terlalu sedikit penilai, atau kurang dari 6 pengajar untuk urutan",
              "too few raters, or fewer than 6 instructors for an order")
          .refuses(Absence.NO_RESPONSES, "tidak ada yang menjawab", "nobody answered")
          .refuses(
              Absence.MISSING_ELEMENT,
              "aspek wajib tidak dijawab, atau JP tidak tercatat",
              "a required aspect is not answered, or the JP are not recorded")
          .refuses(
              Absence.UNIDENTIFIED,
              "urutan: pengajar tidak lebih berbeda daripada penilainya",
              "order: instructors differ no more than their raters do")
          .refuses(
              Absence.NO_COMPARISON,
              "urutan: penilai hanya menilai sebagian pengajar",
              "order: raters rated some of the instructors")
          .build();

  private static final MethodCard ORGANISER =
      Cards.statistic(
              Noun.GUIDELINE,
              OrganiserScore.METHOD,
              "penyelenggaraan menurut kelompok aspek",
              "running of a training by groups of aspects",
              GUIDELINES + "; Martilla and James (1977) doi:10.1177/002224297704100112")
          .addClasses(OrganiserScore.class, OrganiserAspect.class)
          .formula(
              "rata-rata dari rata-rata aspek, selang linearised-t;  prioritas:"
                  + " importance-performance, CSI = Σ I·P / ΣI / tertinggi",
              "mean of the means of the aspects, interval linearised-t;  priorities:"
                  + " importance-performance, CSI = Σ I·P / ΣI / highest")
          .assumes(
              "aspek sama bobotnya; pita menurut pedoman yang disebut",
              "aspects weigh the same; bands of the guideline that is named")
          .refuses(Absence.NO_RESPONSES, "tidak ada formulir", "no forms")
          .refuses(
              Absence.MISSING_ELEMENT,
              "aspek yang tidak dijawab siapa pun",
              "an aspect that nobody answered")
          .build();

  private static final MethodCard ORGANISERS =
      Cards.strategy(OrganiserSurvey.standard().method())
          .addClasses(OrganiserSurvey.class)
          .formula(
              "tiap pelatihan dan kelompok: organiser-groups",
              "each training and group: organiser-groups")
          .assumes(
              "peran aspek menentukan kelompoknya; tanpa pedoman yang disebut tidak ada predikat",
              "the role of an aspect tells its group; without a named guideline there is no band")
          .refuses(Absence.NO_RESPONSES, "tidak ada formulir", "no forms")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "formulir kurang dari ketentuan",
              "fewer forms than the policy asks for")
          .refuses(
              Absence.MISSING_ELEMENT,
              "aspek yang tidak dijawab siapa pun",
              "an aspect that nobody answered")
          .refuses(
              Absence.NO_DATA, "CSI: kepentingan tidak ditanyakan", "CSI: importance was not asked")
          .build();

  private LanCards() {}

  static List<MethodCard> calculators() {
    return List.of(QUALIFICATION, CLASS, MATERIAL, INSTRUCTOR, RANKING, ORGANISER);
  }

  static List<MethodCard> strategies() {
    return List.of(PARTICIPANTS, INSTRUCTORS, ORGANISERS);
  }
}
