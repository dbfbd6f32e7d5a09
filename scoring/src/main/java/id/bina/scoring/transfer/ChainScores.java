package id.bina.scoring.transfer;

import static id.bina.scoring.tally.FeatureState.YES;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Source;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Explanation;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.Quality;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.Feature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The links of the chain, its first break, and the headline with its bounds. */
final class ChainScores {
  /** A link breaks when fewer than this pass it; a house default. */
  private static final double BREAKS_BELOW = 0.60;

  private static final Quality CONFIRMED = Quality.of(Design.POST_ONLY);
  private static final Quality SELF_RATED = Quality.of(Design.POST_ONLY, Weakness.SELF_RATED);

  private final Setting setting;
  private final Cell cell;
  private final ChainTable table;
  private final ScoreSheet sheet;

  ChainScores(Setting setting, Subject subject, ChainTable table, ScoreSheet sheet) {
    this.setting = setting;
    this.cell = Cell.of(subject);
    this.table = table;
    this.sheet = sheet;
  }

  void links() {
    ChainFeatures features = table.features();
    known(TransferMeasures.LEARNED, cell, features.learned(), CONFIRMED);
    known(
        TransferMeasures.OPPORTUNITY,
        cell.with(Source.PARTICIPANT),
        features.opportunity(),
        SELF_RATED);
    tried();
    if (table.hasConfirmation()) {
      answered(TransferMeasures.CONFIRMED, cell, table.responded().confirmed(), CONFIRMED);
    } else {
      unconfirmed(TransferMeasures.CONFIRMED);
    }
    brokenLink();
  }

  void headline() {
    if (table.hasConfirmation()) {
      ChainTable ready = table.ready();
      sheet.share(
          TransferMeasures.READY,
          cell,
          ready.confirmed(),
          ready.all(),
          facts(CONFIRMED).with(Counts.of(ready.all(), table.all())));
      bounds();
    } else {
      unconfirmed(TransferMeasures.READY);
      unconfirmed(TransferMeasures.BOUNDS);
    }
    sheet.share(
        TransferMeasures.DYADS,
        cell,
        table.responded().count(table.features().superior(), YES),
        table.all(),
        dyadFacts());
  }

  private void unconfirmed(Measure measure) {
    sheet.absent(measure, cell, Absence.NO_RESPONSES, nobodyConfirmed(table.all()), table.all());
  }

  static Text nobodyConfirmed(long alumni) {
    return Text.of(
        "tidak ada atasan yang menjawab dan tidak ada dokumen tentang " + alumni + " alumni",
        "no superior answered, and no document was seen, about " + alumni + " alumni");
  }

  private ScoreSheet.Facts dyadFacts() {
    long dyads = table.responded().count(table.features().superior(), YES);
    ScoreSheet.Facts facts = facts(CONFIRMED);
    boolean few = dyads < setting.policy().dyadShare() * table.all();
    return few
        ? facts.with(
            Text.of(
                "pasangan alumni dan atasan di bawah batas: indikatif",
                "pairs of alumnus and superior below the limit: indicative"))
        : facts;
  }

  private void known(Measure measure, Cell where, Feature feature, Quality quality) {
    sheet.share(
        measure,
        where,
        table.count(feature, YES),
        table.known(feature),
        facts(quality).with(Counts.of(table.known(feature), table.all())));
  }

  private void tried() {
    Cell where = cell.with(Source.PARTICIPANT);
    Feature tried = table.features().tried();
    if (tried instanceof Feature.Unasked) {
      known(TransferMeasures.TRIED, where, tried, SELF_RATED);
    } else {
      answered(TransferMeasures.TRIED, where, table.responded().count(tried, YES), SELF_RATED);
    }
  }

  private void answered(Measure measure, Cell where, long count, Quality quality) {
    long responded = table.responded().all();
    sheet.share(
        measure, where, count, responded, facts(quality).with(Counts.of(responded, table.all())));
  }

  /** Confirmed over all alumni: the silent all no, or all yes. */
  private void bounds() {
    long all = table.all();
    long responded = table.responded().all();
    long confirmed = table.responded().confirmed();
    if (responded == 0) {
      sheet.absent(TransferMeasures.BOUNDS, cell, Absence.NO_RESPONSES, nobodyAnswered(all), all);
      return;
    }
    double lower = (double) confirmed / all;
    double upper = (double) (confirmed + all - responded) / all;
    Interval interval = Interval.of(lower, upper, 1, "bounds-over-the-silent");
    sheet.add(
        sheet
            .measured(TransferMeasures.BOUNDS, cell)
            .value((double) confirmed / responded)
            .interval(interval)
            .counts(Counts.of(responded, all))
            .basis(Basis.FIXED_TALLY)
            .quality(CONFIRMED)
            .notes(List.of(silent(all - responded)))
            .explanation(boundsExplained(confirmed, responded, all, interval))
            .build());
  }

  private static Text silent(long silent) {
    return Text.of(
        silent + " alumni tidak menjawab; batas menghitung mereka semua tidak, atau semua ya",
        silent + " alumni did not answer; the bounds count them all as no, or all as yes");
  }

  static Text nobodyAnswered(long alumni) {
    return Text.of(
        "tidak ada dari " + alumni + " alumni yang menjawab kuesioner pascapelatihan",
        "none of " + alumni + " alumni answered the questionnaire after the training");
  }

  private Explanation boundsExplained(long confirmed, long responded, long all, Interval interval) {
    return new Explanation(
        new ScoreKey(TransferMeasures.BOUNDS.id(), cell),
        sheet.method(),
        List.of(
            Explanation.Input.of(Text.of("terkonfirmasi", "confirmed"), Figures.words(confirmed)),
            Explanation.Input.of(
                Text.of("alumni yang menjawab", "alumni who answered"), Figures.words(responded)),
            Explanation.Input.of(Text.of("seluruh alumni", "all alumni"), Figures.words(all))),
        List.of(
            Explanation.Step.of(
                Text.of("batas bawah: yang diam semua tidak", "lower bound: the silent all no"),
                Figures.words(interval.lower(), Units.SHARE)),
            Explanation.Step.of(
                Text.of("batas atas: yang diam semua ya", "upper bound: the silent all yes"),
                Figures.words(interval.upper(), Units.SHARE))));
  }

  private void brokenLink() {
    ChainFeatures features = table.features();
    ChainTable responded = table.responded();
    ChainTable learned = responded.where(features.learned(), YES);
    ChainTable able = learned.where(features.opportunity(), YES);
    if (responded.all() < setting.policy().minimumToAct()) {
      sheet.absent(
          TransferMeasures.BROKEN_LINK,
          cell,
          responded.all() == 0 ? Absence.NO_RESPONSES : Absence.BELOW_MINIMUM_N,
          tooFew(responded.all()),
          responded.all());
      return;
    }
    Optional<Text> unknown = unknownLink(responded, learned, able);
    if (unknown.isPresent()) {
      sheet.absent(
          TransferMeasures.BROKEN_LINK,
          cell,
          Absence.MISSING_ELEMENT,
          unknown.get(),
          responded.all());
      return;
    }
    writeBrokenLink(links(responded, learned, able), responded.all());
  }

  private List<Link> links(ChainTable responded, ChainTable learned, ChainTable able) {
    ChainFeatures features = table.features();
    ChainTable tried = able.where(features.tried(), YES);
    List<Link> links =
        List.of(
            new Link(
                Text.of("menguasai materi", "learned"),
                learned.all(),
                responded.known(features.learned())),
            new Link(Text.of("berkesempatan", "had the opportunity"), able.all(), learned.all()),
            new Link(Text.of("mencoba menerapkan", "tried"), tried.all(), able.all()),
            new Link(
                Text.of("terkonfirmasi menerapkan", "confirmed"), tried.confirmed(), tried.all()));
    // Without anybody to confirm, the chain ends at what alumni say of themselves.
    return table.hasConfirmation() ? links : links.subList(0, links.size() - 1);
  }

  /** A link that nobody was asked or tested for leaves open where the chain breaks. */
  private Optional<Text> unknownLink(ChainTable responded, ChainTable learned, ChainTable able) {
    ChainFeatures features = table.features();
    if (responded.known(features.learned()) == 0) {
      return Optional.of(
          Text.of("tidak diketahui siapa yang menguasai materi", "nobody knows who learned"));
    }
    if (learned.all() > 0 && features.opportunity() instanceof Feature.Unasked) {
      return Optional.of(
          Text.of(
              "tidak ditanyakan siapa yang berkesempatan",
              "nobody was asked who had the opportunity"));
    }
    return able.all() > 0 && features.tried() instanceof Feature.Unasked
        ? Optional.of(Text.of("tidak ditanyakan siapa yang mencoba", "nobody was asked who tried"))
        : Optional.empty();
  }

  private Text tooFew(long responded) {
    int needed = setting.policy().minimumToAct();
    return Text.of(
        responded + " alumni menjawab; diperlukan sekurangnya " + needed,
        responded + " alumni answered; at least " + needed + " are needed");
  }

  private void writeBrokenLink(List<Link> links, long responded) {
    int broken = 0;
    for (int i = links.size(); i >= 1; i--) {
      if (links.get(i - 1).breaks()) {
        broken = i;
      }
    }
    Text note =
        broken == 0
            ? Text.of("tidak ada mata rantai yang putus", "no link is broken")
            : Text.of(
                "putus pada: " + links.get(broken - 1).name().in("id"),
                "broken at: " + links.get(broken - 1).name().in("en"));
    sheet.add(
        sheet
            .measured(TransferMeasures.BROKEN_LINK, cell)
            .value(broken)
            .counts(Counts.of(responded, table.all()))
            .basis(Basis.FIXED_TALLY)
            .quality(CONFIRMED)
            .notes(List.of(note))
            .exhibit(exhibit(links))
            .explanation(linksExplained(links, note))
            .build());
  }

  private static Exhibit exhibit(List<Link> links) {
    List<ExhibitRow> rows = new ArrayList<>();
    for (Link link : links) {
      rows.add(
          new ExhibitRow(
              link.name(),
              List.of(number(link.passed()), number(link.before())),
              OptionalLong.of(link.before())));
    }
    return new Exhibit(
        ExhibitKind.CHAIN,
        Text.of("rantai penerapan", "transfer chain"),
        List.of(Text.of("lanjut", "passed"), Text.of("dari", "out of")),
        rows);
  }

  private static ExhibitCell number(long count) {
    return new ExhibitCell(Optional.of(BigDecimal.valueOf(count)), Optional.empty());
  }

  private Explanation linksExplained(List<Link> links, Text note) {
    List<Explanation.Input> inputs = new ArrayList<>();
    for (Link link : links) {
      inputs.add(Explanation.Input.of(link.name(), link.passed() + " / " + link.before()));
    }
    return new Explanation(
        new ScoreKey(TransferMeasures.BROKEN_LINK.id(), cell),
        sheet.method(),
        inputs,
        List.of(
            Explanation.Step.of(
                Text.of(
                    "mata rantai pertama yang dilalui kurang dari 60 %",
                    "the first link passed by fewer than 60 %"),
                note)));
  }

  private ScoreSheet.Facts facts(Quality quality) {
    return ScoreSheet.Facts.of(setting.policy().alpha(), quality);
  }

  private record Link(Text name, long passed, long before) {
    boolean breaks() {
      return before > 0 && passed < BREAKS_BELOW * before;
    }
  }
}
