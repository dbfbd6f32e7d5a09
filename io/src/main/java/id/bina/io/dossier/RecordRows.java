package id.bina.io.dossier;

import id.bina.core.Money;
import id.bina.core.Text;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EventKind;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.LearningHours;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.Cost;
import id.bina.core.program.CostKind;
import id.bina.core.program.PeerCost;
import id.bina.core.program.TrainingId;
import id.bina.io.internal.Cells;
import java.util.Set;

/** Rows of records: learning hours, events, costs here and elsewhere. */
final class RecordRows {
  private static final String RUPIAH = "IDR";

  private RecordRows() {}

  private static Integer year(String words) {
    if (words.length() != 4 || !Cells.isWholeNumber(words)) {
      throw new IllegalArgumentException("year must have four digits, was '" + words + "'");
    }
    return Integer.valueOf(words);
  }

  /** One row a certificate. */
  static final class Hours implements RowReader {
    @Override
    public Set<String> required() {
      return Set.of("participant", "year", "jp", "provider", "topic", "completed");
    }

    @Override
    public Set<String> optional() {
      return Set.of("id");
    }

    @Override
    public void read(Fields row, Collected into) {
      var participant = row.required("participant", ParticipantId::of);
      var year = row.required("year", RecordRows::year);
      var jp = row.requiredDecimal("jp");
      var provider = row.required("provider", words -> words);
      var topic = row.required("topic", words -> words);
      var completed = row.requiredDate("completed");
      row.build(
              () ->
                  LearningHours.builder()
                      .id(EvidenceId.of(row.id()))
                      .participant(participant.orElseThrow())
                      .year(year.orElseThrow())
                      .jp(jp.orElseThrow())
                      .provider(provider.orElseThrow())
                      .topic(topic.orElseThrow())
                      .completed(completed.orElseThrow())
                      .build())
          .ifPresent(built -> into.learningHours.add(built, row.place()));
    }
  }

  /** One row an event. */
  static final class Events implements RowReader {
    private static final String ENGLISH_TITLE = "title.en";

    @Override
    public Set<String> required() {
      return Set.of("kind", "date", "title");
    }

    @Override
    public Set<String> optional() {
      return Set.of("id", "training", "subject", ENGLISH_TITLE);
    }

    @Override
    public void read(Fields row, Collected into) {
      var kind = row.required("kind", Codes.lowerCase(EventKind::of));
      var date = row.requiredDate("date");
      var title = row.required("title", Text::of);
      var english = row.optional(ENGLISH_TITLE, words -> words);
      var subject = row.subject();
      row.build(
              () ->
                  new Event(
                      EvidenceId.of(row.id()),
                      kind.orElseThrow(),
                      date.orElseThrow(),
                      subject.orElseThrow(),
                      english
                          .map(words -> title.orElseThrow().with("en", words))
                          .orElseGet(title::orElseThrow)))
          .ifPresent(built -> into.events.add(built, row.place()));
    }
  }

  /** One row a cost. */
  static final class Costs implements RowReader {
    @Override
    public Set<String> required() {
      return Set.of("training", "kind", "amount");
    }

    @Override
    public Set<String> optional() {
      return Set.of("currency", "note");
    }

    @Override
    public void read(Fields row, Collected into) {
      var training = row.required("training", TrainingId::of);
      var kind = row.required("kind", Codes.lowerCase(CostKind::of));
      var amount = row.requiredDecimal("amount");
      var currency = row.words("currency").orElse(RUPIAH);
      var note = row.optional("note", Text::of);
      row.build(
              () ->
                  new Cost(
                      training.orElseThrow(),
                      kind.orElseThrow(),
                      new Money(amount.orElseThrow(), currency),
                      note))
          .ifPresent(built -> into.costs.add(built, row.place()));
    }
  }

  /** One row a comparable training. */
  static final class PeerCosts implements RowReader {
    @Override
    public Set<String> required() {
      return Set.of("peer", "perParticipant", "source");
    }

    @Override
    public Set<String> optional() {
      return Set.of("currency");
    }

    @Override
    public void read(Fields row, Collected into) {
      var peer = row.required("peer", words -> words);
      var amount = row.requiredDecimal("perParticipant");
      var currency = row.words("currency").orElse(RUPIAH);
      var source = row.required("source", words -> words);
      row.build(
              () ->
                  new PeerCost(
                      peer.orElseThrow(),
                      new Money(amount.orElseThrow(), currency),
                      source.orElseThrow()))
          .ifPresent(built -> into.peerCosts.add(built, row.place()));
    }
  }
}
