package id.bina.core.instruments;

import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.regulation.CoreValues;
import java.util.ArrayList;
import java.util.List;

/**
 * The instruments that come with the library, in Indonesian and English, in this house's own words.
 *
 * <pre>{@code
 * Instrument form = Instruments.of("reaksi-pelatihan/1");
 * String json = BinaJson.write(form);        // to print, to translate, to change
 * }</pre>
 *
 * <ul>
 *   <li>{@code reaksi-pelatihan}: participants at the end of a training
 *   <li>{@code iklim-penerapan}: alumni on the sixteen factors of transfer, two short statements
 *       each
 *   <li>{@code skm-sembilan-unsur}: citizens on the nine elements of PermenPANRB 14/2017
 *   <li>{@code pasca-pelatihan-alumni}, {@code -atasan}, {@code -rekan}, {@code -bawahan}: one
 *       family of forms months after a training
 *   <li>{@code berakhlak}: the sheet by which raters observe the seven core values
 *   <li>{@code uji-a}, {@code uji-b}: a template of a test in two parallel forms
 * </ul>
 *
 * Who changes a question makes a version of it and links it to the one here: see {@link
 * id.bina.core.instrument.VersionLink}.
 */
public final class Instruments {
  private static final List<Instrument> ALL = listed();

  private Instruments() {}

  private static List<Instrument> listed() {
    List<Instrument> all = new ArrayList<>();
    all.add(ReactionForm.FORM);
    all.add(ClimateForm.FORM);
    all.add(SatisfactionForm.FORM);
    all.addAll(FollowUpForms.FORMS);
    all.add(CoreValues.berakhlak().rubric());
    all.addAll(TestForms.FORMS);
    return List.copyOf(all);
  }

  /**
   * Every instrument that comes with the library.
   *
   * @return the instruments, versions unique
   */
  public static List<Instrument> all() {
    return ALL;
  }

  /**
   * One of them.
   *
   * @param ref id and version, such as {@code reaksi-pelatihan/1}
   * @return the instrument
   * @throws IllegalArgumentException if there is none; the sentence names those there are
   */
  public static Instrument of(String ref) {
    return ALL.stream()
        .filter(each -> each.ref().toString().equals(ref))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "instrument must be one of "
                        + ALL.stream().map(Instrument::ref).map(InstrumentRef::toString).toList()
                        + ", was "
                        + ref));
  }
}
