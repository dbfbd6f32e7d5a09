package contoh.kementerian;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.program.Training;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The readiness of alumni to apply what they learned, as the made-up ministry counts it.
 *
 * <ul>
 *   <li>{@code contoh.readiness}: the weighted mean of the elements times the factor of the pack,
 *       25 to 100, for each training
 *   <li>{@code contoh.readiness_element}: the mean of one element (stratum {@value #ELEMENT}) times
 *       the factor
 * </ul>
 *
 * <p>Weights, factor and bands are those of the dossier's pack {@code kementerian-contoh-kesiapan};
 * without it there is no index. Exact until it is banded. Immutable and thread-safe.
 */
public final class ReadinessIndex implements ScoringStrategy {
  /** The stratum that names an element. */
  public static final String ELEMENT = "element";

  static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("contoh.readiness"),
          Text.of("indeks kesiapan alumni", "readiness index of alumni"),
          "1",
          "Pedoman Kementerian Contoh 1/2025 (rekaan, made up)");

  static final Measure INDEX =
      measure("contoh.readiness", "indeks kesiapan alumni", "readiness index of alumni");

  static final Measure OF_ELEMENT =
      measure("contoh.readiness_element", "kesiapan per unsur", "readiness by element");

  /** The strategy, as {@link java.util.ServiceLoader} makes it. */
  public ReadinessIndex() {}

  private static Measure measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of(id))
        .title(Text.of(indonesian, english))
        .unit(Units.POINTS)
        .range(25, 100)
        .better(Better.HIGHER)
        .level(Level.BEHAVIOUR)
        .build();
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return Set.of(INDEX, OF_ELEMENT);
  }

  @Override
  public TallyPlan plan(Setting setting) {
    List<TallySpec> specs = new ArrayList<>();
    pack(setting).ifPresent(pack -> specs.addAll(new ReadinessForm(setting, pack).specs()));
    return new TallyPlan(specs);
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    Optional<RegulationPack> pack = pack(setting);
    if (pack.isEmpty()) {
      return List.of(noPack(setting));
    }
    ReadinessForm form = new ReadinessForm(setting, pack.get());
    List<Score> scores = new ArrayList<>();
    for (Training training : setting.program().trainings()) {
      scores.addAll(new ReadinessScores(setting, form, tallies, training).scores());
    }
    return scores;
  }

  private static Optional<RegulationPack> pack(Setting setting) {
    return setting.packs().stream().filter(pack -> pack.id().equals(IndexPack.ID)).findFirst();
  }

  private static Score noPack(Setting setting) {
    return new Score.NotComputable(
        new ScoreKey(INDEX.id(), Cell.of(Subject.of(setting.program().id()))),
        METHOD,
        Absence.NO_DATA,
        Text.of(
            "berkas evaluasi tidak memuat paket " + IndexPack.ID,
            "the dossier has no pack " + IndexPack.ID),
        0);
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "ReadinessIndex[" + METHOD + "]";
  }
}
