package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Words;
import id.bina.core.people.ParticipantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Hours of learning that somebody claims for a year, with the certificate's particulars (JP, jam
 * pelajaran).
 *
 * @param id which piece of evidence
 * @param participant who learned
 * @param year the calendar year the hours count for, 1950 to 2200
 * @param jp how many hours, above 0
 * @param provider who gave the certificate
 * @param topic what was learned; same provider, topic and day twice is one certificate
 * @param completed the day on the certificate
 */
@Value.Builder
public record LearningHours(
    EvidenceId id,
    ParticipantId participant,
    int year,
    BigDecimal jp,
    String provider,
    String topic,
    LocalDate completed) {

  /** Normalises the hours and checks the year. */
  public LearningHours {
    requireNonNull(id, "id");
    requireNonNull(participant, "participant");
    requireNonNull(completed, "completed");
    Words.notBlank("provider of learning hours", provider);
    Words.notBlank("topic of learning hours", topic);
    jp = Decimals.normalized("jp", jp);
    if (year < 1950 || year > 2200) {
      throw new IllegalArgumentException(
          "year must be in [1950, 2200], was " + year + at(id, participant));
    }
    if (jp.signum() <= 0) {
      throw new IllegalArgumentException(
          "jp must be above 0, was " + jp.toPlainString() + at(id, participant));
    }
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these hours. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .participant(participant)
        .year(year)
        .jp(jp)
        .provider(provider)
        .topic(topic)
        .completed(completed);
  }

  private static String at(EvidenceId id, ParticipantId participant) {
    return " (learning hours " + id + ", participant " + participant + ")";
  }

  /** Collects the components of learning hours; not thread-safe. */
  public static final class Builder extends LearningHoursBuilder {
    Builder() {}
  }
}
