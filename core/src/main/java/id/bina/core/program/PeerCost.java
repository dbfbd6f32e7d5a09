package id.bina.core.program;

import id.bina.core.Money;
import id.bina.core.Words;
import java.util.Objects;

/**
 * What a comparable training cost elsewhere, per participant (<i>pembanding biaya</i>).
 *
 * @param peer who held it, such as {@code "Kabupaten Tebo 2024"}, not blank
 * @param perParticipant the cost per participant, above 0
 * @param source where the figure is from, not blank
 */
public record PeerCost(String peer, Money perParticipant, String source) {

  /**
   * Checks the figure and that it says where it is from.
   *
   * @throws IllegalArgumentException if a text is blank or the cost is not above 0
   */
  public PeerCost {
    Words.notBlank("peer", peer);
    Objects.requireNonNull(perParticipant, "perParticipant");
    Words.notBlank("source of a peer cost", source);
    if (perParticipant.amount().signum() <= 0) {
      throw new IllegalArgumentException(
          "peer cost per participant must be above 0, was " + perParticipant + " (" + peer + ")");
    }
  }
}
