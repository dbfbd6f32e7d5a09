package id.bina.io.report;

import id.bina.core.result.Figures;
import id.bina.core.result.FlowRow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** From those who could have answered to those who count, a row for each form and subject. */
final class FlowChart {
  private final Names names;
  private final Phrases phrases;

  FlowChart(Names names, Phrases phrases) {
    this.names = names;
    this.phrases = phrases;
  }

  /** The table with its drawing; the table alone if there is nothing to draw. */
  Block of(List<FlowRow> flow, Block.Grid table) {
    if (flow.isEmpty()) {
      return table;
    }
    List<NestedBars.Bar> bars = flow.stream().map(this::bar).toList();
    return new Block.Chart(
        new NestedBars(
            phrases.say("Alur jawaban", "Flow of the answers"),
            phrases.say(
                "Kotak terbuka adalah yang berhak menjawab; di dalamnya yang masuk, yang sah, dan"
                    + " yang tersisa setelah penyaringan, makin gelap.",
                "The open box is those who could answer; in it what came, what is valid, and what"
                    + " remains after screening, ever darker."),
            List.of(
                phrases.say("berhak", "eligible"),
                phrases.say("masuk", "received"),
                phrases.say("sah", "valid"),
                phrases.say("tersisa", "screened")),
            bars),
        table);
  }

  private NestedBars.Bar bar(FlowRow row) {
    OptionalLong eligible = row.eligible();
    List<Long> counts =
        List.of(eligible.orElse(-1), row.received(), row.admitted(), row.screened());
    List<String> words = new ArrayList<>();
    words.add(
        eligible.isPresent()
            ? Figures.text(eligible.getAsLong(), phrases.language())
            : phrases.say("tidak diketahui", "not known"));
    counts
        .subList(1, counts.size())
        .forEach(count -> words.add(Figures.text(count, phrases.language())));
    return new NestedBars.Bar(
        names.instrument(row.instrument().toString())
            + ", "
            + names.subject(row.subject())
            + ", "
            + phrases.in(row.occasion().words()),
        counts,
        String.join(" → ", words));
  }
}
