package id.bina.core.instruments;

import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;

/**
 * What participants think at the end of a training: content, delivery, relevance, methods,
 * organisation, on four points.
 *
 * <p>With twelve opinions, one of them reversed, and an attention item, so that a form without
 * variation can be told from one that nobody read.
 */
final class ReactionForm {
  static final Instrument FORM = form();

  private ReactionForm() {}

  private static Instrument form() {
    Questionnaire form =
        new Questionnaire(
            "reaksi-pelatihan",
            InstrumentKind.REACTION,
            "Tanggapan peserta di akhir pelatihan",
            "What participants think at the end of a training",
            Scales.AGREE_4);
    content(form);
    methods(form);
    return form.aspect(AspectRole.REKOMENDASI, "Kesediaan menganjurkan", "Would recommend")
        .on(Scales.RECOMMEND)
        .item(
            "A1",
            "Seberapa besar kemungkinan Anda menganjurkan pelatihan ini kepada rekan?",
            "How likely are you to recommend this training to a colleague?")
        .words("K1", "Yang paling bermanfaat dari pelatihan ini", "What was most useful")
        .words("K2", "Yang perlu diperbaiki", "What should be improved")
        .build();
  }

  private static void content(Questionnaire form) {
    form.aspect(AspectRole.MATERI, "Materi", "Content")
        .item("M1", "Isi materi tersusun dan mudah diikuti", "The content was easy to follow")
        .item("M2", "Isi materi benar dan mutakhir", "The content was correct and up to date")
        .item("M3", "Bahan ajar membantu saya belajar", "The handouts helped me to learn")
        .aspect(AspectRole.INSTRUKTUR, "Penyampaian pengajar", "Delivery by the instructor")
        .item("I1", "Pengajar menguasai materinya", "The instructor knew the subject")
        .item("I2", "Penjelasan pengajar jelas", "The instructor explained clearly")
        .item("I3", "Pertanyaan peserta dijawab tuntas", "Questions were answered fully")
        .aspect(AspectRole.RELEVANSI, "Relevansi dengan tugas", "Relevance to my tasks")
        .item("R1", "Materi ini saya perlukan dalam tugas", "I need this content in my tasks")
        .item("R2", "Contohnya sesuai dengan pekerjaan saya", "The examples fit my work")
        .attention(
            "C1",
            2,
            "Baris ini memeriksa keterbacaan formulir: pilih \"Tidak setuju\"",
            "This line checks that the form is read: choose \"Disagree\"");
  }

  private static void methods(Questionnaire form) {
    form.aspect(AspectRole.METODE, "Metode", "Methods")
        .item("T1", "Saya ikut berlatih dan berdiskusi", "I took part in practice and discussion")
        .reversed(
            "T2",
            "Sebagian besar waktu saya hanya mendengarkan",
            "Most of the time I only listened")
        .aspect(AspectRole.PENYELENGGARAAN, "Penyelenggaraan", "Organisation")
        .item("P1", "Jadwal ditepati", "The schedule was kept")
        .item("P2", "Ruang, alat, dan koneksi memadai", "Room, equipment and connection sufficed");
  }
}
