package id.bina.core.dossier;

import id.bina.core.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the evaluation stands on a day on which all of its evidence was there. */
final class DateChecks {
  private final DossierDraft draft;
  private final Findings findings;

  DateChecks(DossierDraft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  private record Dated(LocalDate day, String path) {}

  void run() {
    evidence()
        .filter(dated -> dated.day().isAfter(draft.asOf()))
        .max(Comparator.comparing(Dated::day))
        .ifPresent(
            last ->
                findings.blocks(
                    "/asOf",
                    "date.order",
                    Text.of(
                        "tanggal evaluasi tidak boleh sebelum bukti terakhir "
                            + last.day()
                            + ", tertulis "
                            + draft.asOf()
                            + " ("
                            + last.path()
                            + ")",
                        "asOf must not be before the last evidence "
                            + last.day()
                            + ", was "
                            + draft.asOf()
                            + " ("
                            + last.path()
                            + ")")));
  }

  private Stream<Dated> evidence() {
    return Stream.of(
            dated(
                "/responses/",
                draft.responses(),
                r -> r.submitted().map(LocalDateTime::toLocalDate)),
            dated("/interviews/", draft.interviews(), i -> i.held()),
            dated("/voices/", draft.voices(), v -> v.received()),
            dated("/assessments/", draft.assessments(), a -> a.taken()),
            dated("/learningHours/", draft.learningHours(), h -> Optional.of(h.completed())),
            dated("/events/", draft.events(), e -> Optional.of(e.date())),
            dated("/observations/", draft.observations(), o -> o.seen()),
            dated("/fieldworks/", draft.fieldworks(), f -> Optional.of(f.period().endInclusive())),
            dated("/ledger/", draft.ledger(), l -> Optional.of(l.date())))
        .flatMap(each -> each);
  }

  private static <T> Stream<Dated> dated(
      String path, List<T> things, Function<T, Optional<LocalDate>> day) {
    return IntStream.range(0, things.size())
        .boxed()
        .flatMap(i -> day.apply(things.get(i)).map(d -> new Dated(d, path + i)).stream());
  }
}
