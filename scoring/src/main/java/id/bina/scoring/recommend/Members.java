package id.bina.scoring.recommend;

import id.bina.core.dossier.Setting;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.result.Cell;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import id.bina.core.rule.Over;
import id.bina.core.rule.ScoreSelector;
import id.bina.scoring.internal.Titles;
import java.util.List;
import java.util.stream.Stream;

/** The members over which a condition is judged: those of which one score asked for exists. */
final class Members {
  private static final String ASPECT = "aspect";

  private final Setting setting;
  private final Related related;
  private final ScoreFinder scores;
  private final Titles titles;

  Members(Setting setting, ScoreFinder scores) {
    this.setting = setting;
    this.related = new Related(setting);
    this.scores = scores;
    this.titles = Titles.of(setting);
  }

  Setting setting() {
    return setting;
  }

  ScoreFinder scores() {
    return scores;
  }

  List<Focus> of(Over over, Focus focus, List<ScoreSelector> asked) {
    return over.match(
            subjects ->
                related.of(subjects.kind(), focus.subject()).stream()
                    .map(subject -> focus.on(subject, titles.of(subject)))
                    .filter(member -> isKnown(member, asked)),
            strata -> groups(strata.name(), focus, asked),
            aspects -> aspects(aspects.role(), focus, asked))
        .toList();
  }

  private boolean isKnown(Focus member, List<ScoreSelector> asked) {
    return cells(member, asked)
        .anyMatch(cell -> cell.strata().containsAll(member.strata()) && member.isAskedIn(cell));
  }

  private Stream<Focus> groups(String name, Focus focus, List<ScoreSelector> asked) {
    return cells(focus, asked)
        .flatMap(cell -> cell.stratum(name).stream())
        .distinct()
        .sorted()
        .map(value -> Stratum.of(name, value))
        .map(group -> focus.in(group, titles.of(group)))
        .filter(member -> isKnown(member, asked));
  }

  private Stream<Focus> aspects(AspectRole role, Focus focus, List<ScoreSelector> asked) {
    return cells(focus, asked)
        .filter(cell -> isOf(role, cell))
        .map(
            cell ->
                new Cell(
                    cell.subject(),
                    cell.instrument(),
                    cell.source(),
                    cell.occasion(),
                    List.of(Stratum.of(ASPECT, cell.stratum(ASPECT).orElse("")))))
        .distinct()
        .sorted()
        .map(cell -> focus.in(cell.strata().get(0), titles.of(cell.strata().get(0)), cell))
        .filter(member -> isKnown(member, asked));
  }

  private Stream<Cell> cells(Focus focus, List<ScoreSelector> asked) {
    return asked.stream()
        .filter(selector -> selector.of().isEmpty())
        .flatMap(selector -> scores.of(selector.measure(), focus.subject()).stream())
        .map(Score::key)
        .map(key -> key.cell());
  }

  private boolean isOf(AspectRole role, Cell cell) {
    return cell.stratum(ASPECT).isPresent()
        && cell.instrument().isPresent()
        && setting.instruments().stream()
            .filter(each -> each.ref().equals(cell.instrument().get()))
            .map(Instrument::aspects)
            .flatMap(List<Aspect>::stream)
            .filter(aspect -> aspect.role().equals(role))
            .anyMatch(aspect -> aspect.id().value().equals(cell.stratum(ASPECT).get()));
  }
}
