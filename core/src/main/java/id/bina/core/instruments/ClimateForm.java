package id.bina.core.instruments;

import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.TransferFactor;

/**
 * What helps and what hinders the use of what was learned: two short statements for each of the
 * sixteen factors of transfer, in our own words, on five points.
 *
 * <p>A statement speaks for its factor as the factor is named: to agree with one on resistance
 * means more resistance, which the reading of the factor turns around.
 */
final class ClimateForm {
  static final Instrument FORM = form();

  private ClimateForm() {}

  private static Instrument form() {
    Questionnaire form =
        new Questionnaire(
            "iklim-penerapan",
            InstrumentKind.FOLLOW_UP,
            "Iklim penerapan hasil pelatihan",
            "Climate for using what was learned",
            Scales.AGREE_5);
    person(form);
    surroundings(form);
    design(form);
    general(form);
    return form.build();
  }

  private static Questionnaire factor(Questionnaire form, TransferFactor factor) {
    return form.aspect(factor.code(), factor.role(), factor.words());
  }

  private static void person(Questionnaire form) {
    factor(form, TransferFactor.LEARNER_READINESS)
        .item("F1A", "Saya tahu tujuan pelatihan sebelum berangkat", "I knew the aim beforehand")
        .item("F1B", "Saya datang dengan persiapan", "I came prepared");
    factor(form, TransferFactor.MOTIVATION)
        .item("F2A", "Saya ingin segera mencobanya di kantor", "I want to try it soon at work")
        .item(
            "F2B", "Hasil belajar ini terlalu baik untuk disia-siakan", "It is too good to waste");
    factor(form, TransferFactor.POSITIVE_OUTCOMES)
        .item("F3A", "Menerapkannya membawa kebaikan bagi saya", "Using it brings me good")
        .item("F3B", "Yang menerapkan mendapat pengakuan", "Those who use it are recognised");
    factor(form, TransferFactor.NEGATIVE_OUTCOMES)
        .item("F4A", "Tidak menerapkannya akan ditegur", "Not using it would be criticised")
        .item("F4B", "Tidak menerapkannya akan terlihat", "Not using it would be noticed");
    factor(form, TransferFactor.PERSONAL_CAPACITY)
        .item("F5A", "Beban kerja saya menyisakan waktu mencoba", "My work leaves time to try")
        .item("F5B", "Saya punya tenaga untuk cara baru", "I have the energy for a new way");
  }

  private static void surroundings(Questionnaire form) {
    factor(form, TransferFactor.PEER_SUPPORT)
        .item("F6A", "Rekan mendorong saya memakainya", "Colleagues encourage me to use it")
        .item("F6B", "Rekan sabar ketika saya mencoba", "Colleagues are patient while I try");
    factor(form, TransferFactor.SUPERVISOR_SUPPORT)
        .item("F7A", "Atasan menanyakan penerapannya", "My superior asks how I use it")
        .item("F7B", "Atasan memberi ruang untuk mencoba", "My superior gives me room to try");
    factor(form, TransferFactor.SUPERVISOR_SANCTIONS)
        .item("F8A", "Atasan lebih suka cara lama", "My superior prefers the old way")
        .item("F8B", "Mencoba cara baru dinilai buruk", "Trying the new way is held against me");
    form.attention(
        "C1",
        4,
        "Baris ini memeriksa keterbacaan formulir: pilih \"Setuju\"",
        "This line checks that the form is read: choose \"Agree\"");
  }

  private static void design(Questionnaire form) {
    factor(form, TransferFactor.CONTENT_VALIDITY)
        .item("F9A", "Isinya sama dengan yang saya hadapi", "Its content is what I meet at work")
        .item("F9B", "Alat latihannya sama dengan di kantor", "We practised with tools as at work");
    factor(form, TransferFactor.TRANSFER_DESIGN)
        .item("F10A", "Pengajar menunjukkan cara memakainya", "The instructor showed how to use it")
        .item("F10B", "Contohnya dari keadaan nyata", "The examples were from real cases");
    factor(form, TransferFactor.OPPORTUNITY)
        .item("F11A", "Tugas saya memberi kesempatan memakainya", "My tasks let me use it")
        .item("F11B", "Alat dan anggarannya tersedia", "Tools and budget are there");
  }

  private static void general(Questionnaire form) {
    factor(form, TransferFactor.EFFORT_EXPECTATION)
        .item("F12A", "Belajar sungguh-sungguh memperbaiki kinerja", "Effort in learning pays off")
        .item("F12B", "Pelatihan umumnya membuat saya lebih cakap", "Trainings make me abler");
    factor(form, TransferFactor.OUTCOME_EXPECTATION)
        .item("F13A", "Kinerja baik dihargai di kantor saya", "Good work is valued in my office")
        .item("F13B", "Kinerja saya menentukan karier saya", "My work decides my career");
    factor(form, TransferFactor.RESISTANCE)
        .item("F14A", "Kelompok kerja saya enggan berubah", "My group is unwilling to change")
        .item("F14B", "Usul baru biasanya ditolak", "New proposals are usually turned down");
    factor(form, TransferFactor.SELF_EFFICACY)
        .item("F15A", "Saya yakin mampu menerapkannya", "I am sure that I can use it")
        .reversed("F15B", "Saya ragu mampu mengatasi kesulitannya", "I doubt that I can cope");
    factor(form, TransferFactor.COACHING)
        .item("F16A", "Saya mendapat umpan balik tentang kinerja", "I get feedback on my work")
        .item("F16B", "Ada yang membimbing saya memperbaikinya", "Somebody coaches me to improve");
  }
}
