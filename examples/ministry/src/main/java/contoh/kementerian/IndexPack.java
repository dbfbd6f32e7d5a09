package contoh.kementerian;

import id.bina.core.Text;
import id.bina.core.instrument.AspectRole;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Confirmation;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.Figure;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.regulation.Weight;
import id.bina.core.regulation.WeightTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The ministry's pack, derived from the built-in one of citizens' satisfaction: the same scale and
 * factor, elements, weights and bands of its own.
 *
 * <p>What it derives is what {@code dossier/readiness-pack.json} holds; the JSON can just as well
 * be written by hand.
 */
final class IndexPack {
  static final String ID = "kementerian-contoh-kesiapan";

  /** The id of the weight table and of the band table of the index. */
  static final String INDEX = "kesiapan";

  private static final String SOURCE = "Pedoman Kementerian Contoh 1/2025 (rekaan)";
  private static final Set<String> KEPT =
      Set.of(Packs.IKM_SCALE_LOWEST, Packs.IKM_SCALE_HIGHEST, Packs.IKM_FACTOR);

  private IndexPack() {}

  /** The pack. */
  static RegulationPack derived() {
    RegulationPack base = Packs.citizenSatisfaction();
    List<Figure> figures = base.figures().stream().filter(f -> KEPT.contains(f.name())).toList();
    return base.toBuilder()
        .id(ID)
        .title(Text.of("Indeks kesiapan alumni (rekaan)", "Readiness index of alumni (made up)"))
        .issuer("Kementerian Contoh")
        .validFrom(LocalDate.of(2025, 1, 1))
        .version("1")
        .figures(figures)
        .elements(
            List.of(
                element("alat", "Alat kerja", "Tools"),
                element("waktu", "Waktu", "Time"),
                element("pendampingan", "Pendampingan", "Coaching")))
        .weightTables(List.of(weights()))
        .gradings(List.of(bands()))
        .build();
  }

  private static Element element(String role, String indonesian, String english) {
    return new Element(AspectRole.of(role), Text.of(indonesian, english));
  }

  private static WeightTable weights() {
    return new WeightTable(
        INDEX,
        Text.of("indeks kesiapan", "readiness index"),
        List.of(
            weight("alat", "Alat kerja", "Tools", "0.5"),
            weight("waktu", "Waktu", "Time", "0.3"),
            weight("pendampingan", "Pendampingan", "Coaching", "0.2")));
  }

  private static Weight weight(String code, String indonesian, String english, String share) {
    return new Weight(
        code,
        Text.of(indonesian, english),
        new BigDecimal(share),
        Confirmation.HOUSE_DEFAULT,
        SOURCE);
  }

  private static BandTable bands() {
    return BandTable.builder()
        .id(INDEX)
        .decimals(2)
        .rounding(RoundingMode.HALF_UP)
        .lowest(new BigDecimal("25"))
        .highest(new BigDecimal("100"))
        .addBands(
            band("C", "Belum siap", "Not ready", "25"),
            band("B", "Cukup siap", "Fairly ready", "65"),
            band("A", "Siap", "Ready", "80"))
        .build();
  }

  private static Band band(String code, String indonesian, String english, String lowest) {
    return new Band(code, Text.of(indonesian, english), new BigDecimal(lowest));
  }
}
