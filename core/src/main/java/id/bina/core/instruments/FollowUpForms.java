package id.bina.core.instruments;

import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import java.util.List;

/**
 * Months after a training, one family of forms for those who see what became of it: the alumnus,
 * the superior, a colleague, a subordinate.
 *
 * <p>Each asks how often what was learned is used, on one scale, so that the forms can be held
 * against each other; what the superior says confirms. What alumni could do before is asked of them
 * in retrospect, in one form with what they can do now, and is no pre-test.
 */
final class FollowUpForms {
  /** What somebody can do, asked about now and, in retrospect, about before. */
  private static final AspectRole ABILITY = AspectRole.of("kemampuan");

  private static final AspectRole EFFECT = AspectRole.of("dampak");
  private static final AspectRole LASTING = AspectRole.of("keberlanjutan");
  private static final InstrumentKind PEER = InstrumentKind.of("peer_view");
  private static final InstrumentKind SUBORDINATE = InstrumentKind.of("subordinate_view");

  static final List<Instrument> FORMS = List.of(alumni(), superior(), peer(), subordinate());

  private FollowUpForms() {}

  private static Instrument alumni() {
    Questionnaire form =
        new Questionnaire(
                "pasca-pelatihan-alumni",
                InstrumentKind.FOLLOW_UP,
                "Pascapelatihan: alumni",
                "After the training: alumni",
                Scales.OFTEN_4)
            .aspect(AspectRole.PENERAPAN, "Penerapan di tempat kerja", "Use at work")
            .item(
                "T1",
                "Saya memakai yang dipelajari dalam pekerjaan sehari-hari",
                "I use what I learned in my daily work")
            .item(
                "T2",
                "Saya mengubah cara kerja lama karena pelatihan ini",
                "I changed an old way of working because of this training")
            .on(Scales.AGREE_4)
            .aspect(AspectRole.RELEVANSI, "Relevansi dengan tugas", "Relevance to my tasks")
            .item("R1", "Isi pelatihan sesuai dengan tugas saya", "The training fits my tasks");
    circumstances(form);
    return outcomes(form, "Cara kerja baru itu masih saya jalankan", "I still work in that new way")
        .aspect(ABILITY, "Kemampuan menurut diri sendiri", "Ability as one sees it oneself")
        .item("S1", "Sekarang saya mampu mengerjakannya sendiri", "Now I can do it on my own")
        .item(
            "S0",
            "Sebelum pelatihan saya mampu mengerjakannya sendiri",
            "Before the training I could do it on my own")
        .tagged("then_of", "S1")
        .words("H1", "Yang menghambat penerapan", "What stood in the way of using it")
        .build();
  }

  private static void circumstances(Questionnaire form) {
    form.aspect(AspectRole.KESEMPATAN, "Kesempatan menerapkan", "Opportunity to apply")
        .item("K1", "Saya mendapat tugas untuk menerapkannya", "I was given tasks to apply it")
        .item("K2", "Alat dan wewenang untuk menerapkannya ada", "Tools and authority are there")
        .aspect(AspectRole.DUKUNGAN, "Dukungan atasan dan rekan", "Support by superior and peers")
        .item("D1", "Atasan membahas penerapannya dengan saya", "My superior discussed its use")
        .item("D2", "Rekan membantu ketika saya mencobanya", "Colleagues helped when I tried it")
        .reversed(
            "D3",
            "Cara baru itu saya coba tanpa bantuan siapa pun",
            "I tried the new way without help from anybody");
  }

  private static Questionnaire outcomes(Questionnaire form, String indonesian, String english) {
    return form.on(Scales.AGREE_4)
        .aspect(EFFECT, "Dampak pada hasil kerja", "Effect on results")
        .item(
            "E1",
            "Hasil kerja unit menjadi lebih baik karenanya",
            "The results of the unit became better through it")
        .aspect(LASTING, "Keberlanjutan", "Whether it lasts")
        .item("L1", indonesian, english);
  }

  private static Instrument superior() {
    Questionnaire form =
        new Questionnaire(
                "pasca-pelatihan-atasan",
                InstrumentKind.SUPERIOR_VIEW,
                "Pascapelatihan: atasan langsung tentang alumni",
                "After the training: the direct superior about the alumnus",
                Scales.OFTEN_4)
            .aspect(AspectRole.KONFIRMASI, "Penerapan yang dilihat atasan", "Use as seen above")
            .item(
                "T1",
                "Alumni memakai yang dipelajari dalam pekerjaannya",
                "The alumnus uses what was learned at work")
            .item(
                "T2",
                "Cara kerja alumni berubah setelah pelatihan",
                "The alumnus works in another way since the training")
            .on(Scales.AGREE_4)
            .aspect(AspectRole.DUKUNGAN, "Dukungan yang diberikan", "Support that was given")
            .item(
                "D1",
                "Saya membahas penerapannya dengan alumni",
                "I discussed its use with the alumnus");
    return outcomes(form, "Cara kerja baru itu masih dijalankan", "That new way of working goes on")
        .words("B1", "Bukti yang dapat ditunjukkan", "Evidence that can be shown")
        .build();
  }

  private static Instrument peer() {
    return seen(
        new Questionnaire(
            "pasca-pelatihan-rekan",
            PEER,
            "Pascapelatihan: rekan kerja tentang alumni",
            "After the training: a colleague about the alumnus",
            Scales.OFTEN_4));
  }

  private static Instrument subordinate() {
    return seen(
        new Questionnaire(
            "pasca-pelatihan-bawahan",
            SUBORDINATE,
            "Pascapelatihan: bawahan tentang alumni",
            "After the training: a subordinate about the alumnus",
            Scales.OFTEN_4));
  }

  private static Instrument seen(Questionnaire form) {
    form.aspect(AspectRole.PENERAPAN, "Penerapan yang terlihat", "Use as it is seen")
        .item(
            "T1",
            "Alumni memakai yang dipelajari dalam pekerjaannya",
            "The alumnus uses what was learned at work")
        .item(
            "T2",
            "Cara kerja alumni berubah setelah pelatihan",
            "The alumnus works in another way since the training");
    return outcomes(form, "Cara kerja baru itu masih dijalankan", "That new way of working goes on")
        .build();
  }
}
