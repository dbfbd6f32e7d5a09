package id.bina.core.instruments;

import id.bina.core.Text;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.Packs;
import java.util.List;
import java.util.Locale;

/**
 * The survey of citizens' satisfaction (SKM): one question for each of nine elements, which have
 * their official names; the questions are our own.
 */
final class SatisfactionForm {
  static final Instrument FORM = form();

  private SatisfactionForm() {}

  private static Instrument form() {
    Questionnaire form =
        new Questionnaire(
            "skm-sembilan-unsur",
            InstrumentKind.CITIZEN,
            "Survei kepuasan masyarakat (SKM), sembilan unsur",
            "Survey of citizens' satisfaction, nine elements",
            Scales.GOOD_4);
    List<Element> elements = Packs.citizenSatisfaction().elements();
    List<Text> questions = questions();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      String id = element.role().code();
      form.aspect(id, element.role(), element.name())
          .item(id.toUpperCase(Locale.ROOT), questions.get(i).in("id"), questions.get(i).in("en"));
    }
    return form.words("SARAN", "Saran untuk perbaikan pelayanan", "Suggestions").build();
  }

  private static List<Text> questions() {
    return List.of(
        Text.of(
            "Syarat yang diminta untuk mendapat pelayanan ini",
            "What was required to get this service"),
        Text.of(
            "Langkah yang harus ditempuh sampai pelayanan selesai",
            "The steps until the service was done"),
        Text.of("Lama waktu sampai pelayanan selesai", "The time until the service was done"),
        Text.of(
            "Biaya yang dibayar dibandingkan dengan yang diumumkan",
            "What was paid, against what was announced"),
        Text.of(
            "Hasil pelayanan dibandingkan dengan yang dijanjikan",
            "What was delivered, against what was promised"),
        Text.of("Kecakapan petugas yang melayani", "The skill of the staff who served you"),
        Text.of(
            "Sikap dan keramahan petugas yang melayani",
            "The conduct and friendliness of the staff who served you"),
        Text.of(
            "Tanggapan atas pengaduan, saran, dan masukan",
            "The response to complaints and suggestions"),
        Text.of(
            "Ruang, peralatan, dan kenyamanan tempat pelayanan",
            "Rooms, equipment and comfort of the place"));
  }
}
