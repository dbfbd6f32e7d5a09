package id.bina.core.instruments;

import id.bina.core.Text;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionLink;
import java.util.List;

/**
 * A template of a test before and after: two parallel forms with five aims and two tasks each.
 *
 * <p>The tasks name their aim only; whoever teaches writes them. The second form is declared other
 * words for the same aims, since one form taken twice shows practice and not learning. The points
 * of a form go into the dossier as a test, with the name of the form.
 */
final class TestForms {
  private static final int AIMS = 5;

  static final List<Instrument> FORMS =
      List.of(
          form("A").build(),
          form("B").link(VersionLink.of("uji-a/1", VersionEquivalence.REWORDED)).build());

  private TestForms() {}

  private static Questionnaire form(String letter) {
    String id = "uji-" + (letter.equals("A") ? "a" : "b");
    Questionnaire form =
        new Questionnaire(
            id,
            InstrumentKind.TEST,
            "Uji awal dan akhir, bentuk " + letter,
            "Test before and after, form " + letter,
            Scales.SOLVED);
    for (int aim = 1; aim <= AIMS; aim++) {
      form.aspect(
          "tujuan-" + aim,
          AspectRole.LAIN,
          Text.of("Tujuan belajar " + aim, "Aim of learning " + aim));
      task(form, aim, 2 * aim - 1);
      task(form, aim, 2 * aim);
    }
    return form;
  }

  private static void task(Questionnaire form, int aim, int number) {
    form.item(
        "S" + number,
        "Soal " + number + " tentang tujuan belajar " + aim,
        "Task " + number + " about aim " + aim);
  }
}
