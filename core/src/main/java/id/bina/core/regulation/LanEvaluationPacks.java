package id.bina.core.regulation;

import id.bina.core.Text;
import id.bina.core.people.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How trainings of LAN rate instructors and organisers, and follow alumni up.
 *
 * <p>The bands are those of the participants of the same guideline; that they apply to ratings too
 * is from memory.
 */
final class LanEvaluationPacks {
  private static final String HOUSE = "house default";

  static final RegulationPack OF_2021 =
      pack(
              "lan-evaluation-2021",
              "Penilaian pengajar, penyelenggaraan, dan pascapelatihan menurut pedoman LAN 2021 dan"
                  + " 2023",
              "Ratings of instructors, organisers and after training by the guidelines of 2021 and"
                  + " 2023",
              LanPacks.OF_2021)
          .addFigures(unconfirmed(Packs.LAN_FOLLOW_UP_FROM, "6"))
          .addFigures(unconfirmed(Packs.LAN_FOLLOW_UP_TO, "12"))
          .addFigures(house(Packs.LAN_CONVERGENT_GAP, "0.5"))
          .addFigures(house(Packs.LAN_LEAST_PER_SOURCE, "5"))
          .addWeightTables(sources())
          .build();

  static final RegulationPack OF_2008 =
      pack(
              "lan-evaluation-2008",
              "Penilaian pengajar dan penyelenggaraan menurut pedoman lama",
              "Ratings of instructors and organisers by the older guideline",
              LanPacks.OF_2008)
          .replacedBy("lan-evaluation-2021")
          .build();

  private LanEvaluationPacks() {}

  private static RegulationPack.Builder pack(
      String id, String indonesian, String english, RegulationPack participants) {
    BandTable bands = participants.bandTable(Packs.LAN_QUALIFICATION).orElseThrow();
    RegulationPack.Builder pack =
        RegulationPack.builder()
            .id(id)
            .title(Text.of(indonesian, english))
            .issuer(participants.issuer())
            .version("1")
            .validFrom(LocalDate.of(participants.validFrom().getYear(), 1, 1))
            .addGradings(bands.toBuilder().id(Packs.LAN_RATING).build())
            .addFigures(house(Packs.LAN_LEAST_RATERS, "5"));
    participants.figures().stream()
        .filter(figure -> figure.name().startsWith("band."))
        .forEach(pack::addFigures);
    return pack;
  }

  private static WeightTable sources() {
    return new WeightTable(
        Packs.LAN_SOURCES,
        Text.of("Bobot sumber pascapelatihan", "Weights of the sources after training"),
        List.of(
            weight(Source.PARTICIPANT, "Alumni", "Alumni", "0.3"),
            weight(Source.SUPERIOR, "Atasan langsung", "Direct superiors", "0.4"),
            weight(Source.PEER, "Rekan sejawat", "Colleagues", "0.2"),
            weight(Source.SUBORDINATE, "Bawahan", "Subordinates", "0.1")));
  }

  private static Weight weight(Source source, String id, String en, String share) {
    return new Weight(
        source.code(), Text.of(id, en), new BigDecimal(share), Confirmation.HOUSE_DEFAULT, HOUSE);
  }

  private static Figure house(String name, String value) {
    return new Figure(name, new BigDecimal(value), Confirmation.HOUSE_DEFAULT, HOUSE);
  }

  private static Figure unconfirmed(String name, String value) {
    return new Figure(
        name,
        new BigDecimal(value),
        Confirmation.UNCONFIRMED,
        "pedoman evaluasi pascapelatihan LAN");
  }
}
